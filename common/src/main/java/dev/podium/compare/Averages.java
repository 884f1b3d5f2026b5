package dev.podium.compare;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an average of whatever a model has would say of it (methodology section 0): the mistake that a comparison
/// corrects, kept to be shown beside it. It averages scores as they are published, without allowance for what
/// guessing earns.
///
/// @param overall `Σ w·s / Σ w` over all that is measured; `null` where nothing weighted is
/// @param categories the same in each category with something measured, by id
public record Averages(@Nullable Double overall, Map<String, Double> categories) {

    public Averages {
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
    }

    static Averages of(Card card) {
        Map<String, Double> categories = new TreeMap<>();
        double total = 0;
        double weights = 0;
        for (int c = 0; c < card.plan.categories.size(); c++) {
            Category category = card.plan.categories.get(c);
            Sum sum = Sum.of(card, c);
            if (sum.weight > 0) {
                double weight = category.weight() * (sum.weight / stated(category));
                categories.put(category.id(), sum.total / sum.weight);
                total += weight * (sum.total / sum.weight);
                weights += weight;
            }
        }
        return new Averages(weights > 0 ? total / weights : null, categories);
    }

    private static double stated(Category category) {
        double sum = 0;
        for (Category.Weight weight : category.benchmarks()) {
            sum += weight.weight();
        }
        return sum;
    }

    private record Sum(double total, double weight) {

        static Sum of(Card card, int category) {
            double total = 0;
            double weight = 0;
            for (int i : card.plan.of(category)) {
                if (card.measured(i)) {
                    total += card.plan.part(i).weight() * published(card, i);
                    weight += card.plan.part(i).weight();
                }
            }
            return new Sum(total, weight);
        }

        /// On 0 to 100 from the lowest to the highest score that there is, higher better.
        private static double published(Card card, int i) {
            Benchmark benchmark = card.plan.part(i).benchmark();
            Cell cell = card.cells.get(benchmark.id());
            return cell == null || benchmark.chance() == null
                    ? card.value(i)
                    : 100
                            * Math.clamp(
                                    (cell.score() - benchmark.min()) / (benchmark.max() - benchmark.min()), 0.0, 1.0);
        }
    }
}
