package dev.podium.evaluate;

import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was measured of one method; `null` where it says nothing of the kind, or where there was nothing to measure.
///
/// @param pairs hidden pairs in the right order, pooled, 0 to 1
/// @param macro the same, mean over benchmarks
/// @param error mean error of a cell, in points of 100
/// @param coverage90 share of cells inside their 90 % interval
/// @param coverageByCategory the same for categories with 200 or more cells
/// @param width90 mean width of the interval, in points
/// @param intervalScore width plus 20 times the miss, in points
/// @param sumsRandom coverage of sums of randomly hidden cells
/// @param sumsCategories coverage of sums of hidden categories
/// @param newModel mean error for a recent model, by number of known results, in points
record Figures(
        @Nullable Double pairs,
        @Nullable Double macro,
        @Nullable Double error,
        @Nullable Double coverage90,
        @Nullable Map<String, Double> coverageByCategory,
        @Nullable Double width90,
        @Nullable Double intervalScore,
        @Nullable Double sumsRandom,
        @Nullable Double sumsCategories,
        @Nullable Map<String, Double> newModel) {

    private static final int[] KNOWN = {1, 3, 5};

    /// Of a method that puts models in order.
    static Figures ofOrder(Material material, Method method) {
        Pairs pairs = Pairs.of(CrossValidation.of(material, method));
        return new Figures(known(pairs.pooled()), known(pairs.macro()), null, null, null, null, null, null, null, null);
    }

    /// Of a method that predicts scores.
    static Figures ofScores(Material material, Method method) {
        List<Prediction> predictions = CrossValidation.of(material, method);
        Pairs pairs = Pairs.of(predictions);
        return new Figures(
                known(pairs.pooled()),
                known(pairs.macro()),
                error(predictions),
                null,
                null,
                null,
                null,
                null,
                null,
                newModels(material, method));
    }

    /// Of a method that says how sure it is.
    static Figures ofIntervals(Material material, Method method) {
        List<Prediction> predictions = CrossValidation.of(material, method);
        Pairs pairs = Pairs.of(predictions);
        Intervals intervals = Intervals.of(predictions);
        return new Figures(
                known(pairs.pooled()),
                known(pairs.macro()),
                error(predictions),
                known(intervals.coverage()),
                intervals.byCategory(),
                known(intervals.width()),
                known(intervals.score()),
                known(HiddenSums.coverage(material, method, Hiding::random)),
                known(HiddenSums.coverage(material, method, Hiding::categories)),
                newModels(material, method));
    }

    private static @Nullable Double error(List<Prediction> predictions) {
        return known(
                predictions.stream().mapToDouble(Prediction::error).average().orElse(Double.NaN));
    }

    private static Map<String, Double> newModels(Material material, Method method) {
        Map<String, Double> errors = new TreeMap<>();
        for (int kept : KNOWN) {
            Double error = known(NewModels.error(material, method, kept));
            if (error != null) {
                errors.put(String.valueOf(kept), error);
            }
        }
        return errors;
    }

    private static @Nullable Double known(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }
}
