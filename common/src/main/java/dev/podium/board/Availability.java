package dev.podium.board;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A model's scores by what happens to be measured (methodology section 0): kept as the bad example that it
/// is.
public final class Availability {

    private Availability() {}

    /// By category, where anything is measured.
    public static Map<String, Score> of(List<Cell> cells, Methodology methodology) {
        Map<String, Cell> byBenchmark = HashMap.newHashMap(cells.size());
        cells.forEach(cell -> byBenchmark.put(cell.benchmark(), cell));
        Map<String, Score> scores = new HashMap<>();
        for (Category category : methodology.categories()) {
            Score score = score(category, byBenchmark);
            if (score != null) {
                scores.put(category.id(), score);
            }
        }
        return scores;
    }

    /// `Σ w·s / Σ w` over all that is measured of these categories; `null` where nothing is.
    public static @Nullable Score overall(Map<String, Score> categories, Methodology methodology) {
        double total = 0;
        double measured = 0;
        double weights = 0;
        for (Category category : methodology.categories()) {
            weights += category.weight();
            Score score = categories.get(category.id());
            if (score != null) {
                double weight = category.weight() * score.evidence();
                total += weight * score.value();
                measured += weight;
            }
        }
        return measured > 0 ? Score.plain(total / measured, measured / weights) : null;
    }

    /// `Σ w·s / Σ w` over the category's measured benchmarks.
    private static @Nullable Score score(Category category, Map<String, Cell> cells) {
        double total = 0;
        double measured = 0;
        double weights = 0;
        for (Category.Weight weight : category.benchmarks()) {
            weights += weight.weight();
            Cell cell = cells.get(weight.benchmark());
            Double normalised = cell == null ? null : cell.normalised();
            if (normalised != null) {
                total += weight.weight() * normalised;
                measured += weight.weight();
            }
        }
        return measured > 0 ? Score.plain(total / measured, measured / weights) : null;
    }
}
