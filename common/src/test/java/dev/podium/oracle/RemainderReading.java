package dev.podium.oracle;

import dev.podium.oracle.FitReading.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Section 4: how much of the noise the residual terms leave, and the usual stated error.
final class RemainderReading {

    private final FitReading fit;
    private final Map<Point, Double> unseen;

    /// ψ and ε of each benchmark.
    private final Map<String, Double> shares = new TreeMap<>();

    private final Map<String, Double> errors = new TreeMap<>();

    RemainderReading(FitReading fit, Map<Point, Double> unseen) {
        this.fit = fit;
        this.unseen = unseen;
        double all = mean(fit.points, this::q, 0, 0);
        double error = mean(fit.points, point -> point.se * point.se, 0, 0);
        for (String benchmark : fit.curves.keySet()) {
            List<Point> near = new ArrayList<>();
            List<Point> here = new ArrayList<>();
            for (Point point : fit.points) {
                if (fit.category(point.benchmark).equals(fit.category(benchmark))) {
                    near.add(point);
                }
                if (point.benchmark.equals(benchmark)) {
                    here.add(point);
                }
            }
            shares.put(benchmark, mean(here, this::q, 10, mean(near, this::q, 50, all)));
            errors.put(benchmark, Math.sqrt(mean(here, point -> point.se * point.se, 3, error)));
        }
    }

    double share(String benchmark) {
        return shares.getOrDefault(benchmark, 0.0);
    }

    double error(String benchmark) {
        return errors.getOrDefault(benchmark, 0.0);
    }

    private double q(Point point) {
        double u = unseen.getOrDefault(point, 0.0);
        return u * u / (1 - FitSteps.leverage(fit, point));
    }

    /// Shrunk towards another mean, as if that came from so many more points.
    private static double mean(List<Point> points, ToDoubleFunction<Point> of, double shrinkage, double towards) {
        double sum = shrinkage * towards;
        for (Point point : points) {
            sum += of.applyAsDouble(point);
        }
        return sum / (points.size() + shrinkage);
    }
}
