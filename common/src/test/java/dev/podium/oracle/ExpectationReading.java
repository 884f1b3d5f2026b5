package dev.podium.oracle;

import dev.podium.oracle.FitReading.Ability;
import dev.podium.oracle.FitReading.Curve;
import dev.podium.oracle.FitReading.Point;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Section 4: what ability does not explain, and what to expect where nobody measured.
final class ExpectationReading {

    /// On 0 to 100.
    record Expected(double value, double sd) {}

    private final FitReading fit;

    /// Of `maker|benchmark`.
    private final Map<String, Double> kappa = new TreeMap<>();

    /// Of `model|category`.
    private final Map<String, Double> lambda = new TreeMap<>();

    ExpectationReading(FitReading fit) {
        this.fit = fit;
        Map<String, Integer> n = new TreeMap<>();
        for (Point point : fit.points) {
            String maker = maker(point.model);
            if (maker != null) {
                kappa.merge(maker + '|' + point.benchmark, e(point), Double::sum);
                n.merge(maker + '|' + point.benchmark, 1, Integer::sum);
            }
        }
        kappa.replaceAll((key, sum) -> sum / (n.get(key) + 5));
        Map<String, Integer> k = new TreeMap<>();
        for (Point point : fit.points) {
            lambda.merge(
                    ofCategory(point.model, point.benchmark),
                    e(point) - maker(point.model, point.benchmark),
                    Double::sum);
            k.merge(ofCategory(point.model, point.benchmark), 1, Integer::sum);
        }
        lambda.replaceAll((key, sum) -> sum / (k.get(key) + 5));
    }

    private static double e(Point point) {
        return FitSteps.clamp(point.r / Math.sqrt(point.s), -4, 4);
    }

    private @Nullable String maker(String model) {
        return fit.models.get(model).organization();
    }

    private double maker(String model, String benchmark) {
        String maker = maker(model);
        return maker == null ? 0 : kappa.getOrDefault(maker + '|' + benchmark, 0.0);
    }

    private String ofCategory(String model, String benchmark) {
        return model + '|' + fit.benchmarks.get(benchmark).category();
    }

    Expected expect(String model, String benchmark) {
        Ability m = fit.of(model);
        Curve b = fit.curves.get(benchmark);
        double p = FitReading.sigma(b.alpha * m.c + b.c);
        double g = p * (1 - p);
        double noise = b.phi * (g + 0.01);
        double beyond = maker(model, benchmark) + lambda.getOrDefault(ofCategory(model, benchmark), 0.0);
        return new Expected(
                100 * FitSteps.clamp(p + Math.sqrt(noise) * beyond, 0, 1),
                100 * Math.sqrt(g * g * FitReading.uncertainty(m, b) + noise));
    }
}
