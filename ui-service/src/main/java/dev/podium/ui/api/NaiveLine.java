package dev.podium.ui.api;

import dev.podium.compare.Comparison;
import dev.podium.compare.Side;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What an average of whatever each model has would say: the mistake, shown beside the evidence.
///
/// @param categories by id, those in which any of the models has a result
public record NaiveLine(Scores overall, Map<String, Scores> categories) {

    /// Averages on 0 to 100.
    ///
    /// @param scores by model id; without those that have nothing to average
    /// @param difference of the first two, first minus second; `null` unless both have one
    public record Scores(
            Map<String, Double> scores, @Nullable Double difference) {

        static Scores of(Comparison comparison, Function<Side, @Nullable Double> average) {
            Map<String, Double> scores = new TreeMap<>();
            comparison.sides().forEach(side -> {
                Double score = average.apply(side);
                if (score != null) {
                    scores.put(side.model().id(), score);
                }
            });
            Double a = average.apply(comparison.a());
            Double b = average.apply(comparison.b());
            return new Scores(scores, a == null || b == null ? null : Double.valueOf(a - b));
        }
    }

    static NaiveLine of(Comparison comparison) {
        Map<String, Scores> categories = new TreeMap<>();
        for (Side side : comparison.sides()) {
            for (String id : side.averages().categories().keySet()) {
                categories.put(
                        id, Scores.of(comparison, s -> s.averages().categories().get(id)));
            }
        }
        return new NaiveLine(Scores.of(comparison, side -> side.averages().overall()), categories);
    }
}
