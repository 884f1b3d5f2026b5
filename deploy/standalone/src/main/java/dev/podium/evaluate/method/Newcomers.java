package dev.podium.evaluate.method;

import dev.podium.board.Bridge;
import dev.podium.board.Curve;
import dev.podium.catalog.Benchmark;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Benchmarks that nobody has been measured on: a board says nothing of them, but an evaluation asks. They get the mean
/// curve of their category, with the variances that the fit begins with.
final class Newcomers {

    private static final double SLOPE_SD = 0.35;
    private static final double OFFSET_SD = 2;

    private Newcomers() {}

    static Bridge with(Bridge bridge, Collection<Benchmark> benchmarks) {
        Map<String, Curve> curves = new TreeMap<>(bridge.curves());
        for (Benchmark benchmark : benchmarks) {
            curves.computeIfAbsent(benchmark.id(), id -> mean(bridge, benchmark.category()));
        }
        return new Bridge(bridge.abilities(), curves, bridge.makers(), bridge.families(), bridge.years());
    }

    private static Curve mean(Bridge bridge, String category) {
        List<Curve> ofCategory = bridge.curves().values().stream()
                .filter(curve -> curve.category().equals(category))
                .toList();
        Collection<Curve> like = ofCategory.isEmpty() ? bridge.curves().values() : ofCategory;
        double slope = mean(like, Curve::slope, 1);
        return new Curve(
                category,
                slope,
                mean(like, Curve::offset, 0),
                mean(like, Curve::noise, 0.05),
                mean(like, Curve::error, 0.02),
                mean(like, Curve::left, 1),
                SLOPE_SD * slope * SLOPE_SD * slope,
                0,
                OFFSET_SD * OFFSET_SD,
                0,
                -1,
                true);
    }

    private static double mean(Collection<Curve> curves, ToDoubleFunction<Curve> value, double otherwise) {
        return curves.stream().mapToDouble(value).average().orElse(otherwise);
    }
}
