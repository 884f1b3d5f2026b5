package dev.podium.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How honest and how narrow the 90 % intervals of single cells are.
///
/// @param coverage share of measured values inside, 0 to 1
/// @param byCategory the same, for categories with enough cells
/// @param width mean, in points
/// @param score mean of width plus 20 times the distance by which a value is missed, in points; lower is better
record Intervals(double coverage, Map<String, Double> byCategory, double width, double score) {

    private static final int ENOUGH = 200;
    private static final double PENALTY = 20;

    static Intervals of(List<Prediction> predictions) {
        Map<String, Double> categories = new TreeMap<>();
        predictions.stream()
                .collect(Collectors.groupingBy(Prediction::category, TreeMap::new, Collectors.toList()))
                .forEach((category, part) -> {
                    if (part.size() >= ENOUGH) {
                        categories.put(category, coverage(part));
                    }
                });
        return new Intervals(
                coverage(predictions),
                categories,
                predictions.stream().mapToDouble(Prediction::width).average().orElse(Double.NaN),
                predictions.stream()
                        .mapToDouble(p -> p.width() + PENALTY * p.miss())
                        .average()
                        .orElse(Double.NaN));
    }

    private static double coverage(List<Prediction> predictions) {
        return predictions.stream()
                .mapToDouble(p -> p.covered() ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
