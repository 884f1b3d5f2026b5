package dev.podium.oracle;

import dev.podium.oracle.FitReading.Ability;
import dev.podium.oracle.FitReading.Curve;
import dev.podium.oracle.FitReading.Point;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Section 4: the steps that are taken thirty times.
final class FitSteps {

    private FitSteps() {}

    static void benchmarks(FitReading fit) {
        double meanAlpha = mean(fit, "", curve -> curve.alpha, 0, 0);
        double meanC = mean(fit, "", curve -> curve.c, 0, 0);
        Map<String, Double> alphas = new TreeMap<>();
        Map<String, Double> cs = new TreeMap<>();
        for (String id : fit.curves.keySet()) {
            alphas.put(id, mean(fit, fit.category(id), curve -> curve.alpha, 5, meanAlpha));
            cs.put(id, mean(fit, fit.category(id), curve -> curve.c, 5, meanC));
        }
        for (String id : fit.curves.keySet()) {
            benchmark(fit, id, meanAlpha, alphas.getOrDefault(id, 0.0), cs.getOrDefault(id, 0.0));
        }
    }

    /// Over the curves of a category, or of all; shrunk towards another mean.
    private static double mean(
            FitReading fit, String category, ToDoubleFunction<Curve> of, double shrinkage, double towards) {
        double sum = shrinkage * towards;
        int n = 0;
        for (var entry : fit.curves.entrySet()) {
            if (category.isEmpty() || fit.category(entry.getKey()).equals(category)) {
                sum += of.applyAsDouble(entry.getValue());
                n++;
            }
        }
        return sum / (n + shrinkage);
    }

    private static void benchmark(FitReading fit, String id, double meanAlpha, double priorAlpha, double priorC) {
        Curve curve = fit.curve(id);
        double precision = 1 / (0.35 * meanAlpha * (0.35 * meanAlpha));
        double a11 = precision;
        double a12 = 0;
        double a22 = 0.25;
        double v1 = precision * (priorAlpha - curve.alpha);
        double v2 = 0.25 * (priorC - curve.c);
        for (Point point : fit.points) {
            if (point.benchmark.equals(id)) {
                double c = fit.ability(point).c;
                double w = point.g * point.g / point.s;
                a11 += w * c * c;
                a12 += w * c;
                a22 += w;
                v1 += point.g / point.s * point.r * c;
                v2 += point.g / point.s * point.r;
            }
        }
        double determinant = a11 * a22 - a12 * a12;
        curve.varAlpha = a22 / determinant;
        curve.cov = -a12 / determinant;
        curve.varC = a11 / determinant;
        double dAlpha = curve.varAlpha * v1 + curve.cov * v2;
        double dC = curve.cov * v1 + curve.varC * v2;
        double alpha = curve.alpha + clamp(dAlpha, -0.5, 0.5);
        curve.follows = alpha > 0.15 * meanAlpha;
        curve.alpha = clamp(alpha, 0.15 * meanAlpha, 5 * meanAlpha);
        curve.c += clamp(dC, -1, 1);
    }

    static void models(FitReading fit, double sd) {
        for (var entry : fit.abilities.entrySet()) {
            Ability model = entry.getValue();
            double precision = 1 / (sd * sd);
            double pull = (model.prior - model.c) / (sd * sd);
            for (Point point : fit.points) {
                if (point.model.equals(entry.getKey())) {
                    double alpha = fit.curve(point).alpha;
                    precision += alpha * alpha * point.g * point.g / point.s;
                    pull += alpha * point.g / point.s * point.r;
                }
            }
            model.variance = 1 / precision;
            model.c += clamp(model.variance * pull, -1, 1);
        }
    }

    static void noise(FitReading fit) {
        double mean = 0;
        for (Point point : fit.points) {
            mean += q(fit, point) / fit.points.size();
        }
        for (var entry : fit.curves.entrySet()) {
            double sum = 0;
            for (Point point : fit.points) {
                sum += point.benchmark.equals(entry.getKey()) ? q(fit, point) : 0;
            }
            entry.getValue().phi = Math.max((sum + 6 * mean) / (entry.getValue().n + 6), 1e-6);
        }
    }

    private static double q(FitReading fit, Point point) {
        double beyond = point.r * point.r / (1 - leverage(fit, point)) - point.se * point.se;
        return Math.max(beyond, 0) / (point.g + 0.01);
    }

    /// h: what a point adds to its own expectation.
    static double leverage(FitReading fit, Point point) {
        double v = FitReading.uncertainty(fit.ability(point), fit.curve(point));
        return Math.min(point.g * point.g / point.s * v, 0.9);
    }

    static double clamp(double x, double low, double high) {
        return Math.min(Math.max(x, low), high);
    }
}
