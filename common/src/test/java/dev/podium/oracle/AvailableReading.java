package dev.podium.oracle;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.Map;

/// Section 0: the average of what is there.
final class AvailableReading {

    private AvailableReading() {}

    static ScoreReading.Line line(Map<String, CellReading> cells, Methodology methodology) {
        ScoreReading.Line line = new ScoreReading.Line();
        double total = 0;
        double measured = 0;
        double weights = 0;
        for (Category category : methodology.categories()) {
            double all = 0;
            double here = 0;
            double sum = 0;
            for (Category.Weight weight : category.benchmarks()) {
                all += weight.weight();
            }
            for (Category.Weight weight : category.benchmarks()) {
                CellReading cell = cells.get(weight.benchmark());
                double share = category.weight() * weight.weight() / all;
                weights += share;
                if (cell != null && cell.normalised != null) {
                    here += weight.weight();
                    sum += weight.weight() * cell.normalised;
                    measured += share;
                    total += share * cell.normalised;
                }
            }
            if (here > 0) {
                line.categories.put(category.id(), new ScoreReading(sum / here, here / all));
            }
        }
        line.overall = measured > 0 ? new ScoreReading(total / measured, measured / weights) : null;
        return line;
    }
}
