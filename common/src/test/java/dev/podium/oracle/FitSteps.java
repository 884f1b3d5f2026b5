package dev.podium.oracle;

import dev.podium.oracle.FitReading.Ability;
import dev.podium.oracle.FitReading.Curve;
import dev.podium.oracle.FitReading.Point;

/// Section 4: the steps that are taken thirty times.
final class FitSteps {

    private FitSteps() {}

    static void benchmarks(FitReading fit) {
        double meanAlpha = 0;
        double meanC = 0;
        for (Curve curve : fit.curves.values()) {
            meanAlpha += curve.alpha / fit.curves.size();
            meanC += curve.c / fit.curves.size();
        }
        for (var entry : fit.curves.entrySet()) {
            benchmark(fit, entry.getKey(), entry.getValue(), meanAlpha, meanC);
        }
    }

    private static void benchmark(FitReading fit, String id, Curve curve, double meanAlpha, double meanC) {
        double precision = 1 / (0.35 * meanAlpha * (0.35 * meanAlpha));
        double a11 = precision;
        double a12 = 0;
        double a22 = 0.25;
        double v1 = precision * (meanAlpha - curve.alpha);
        double v2 = 0.25 * (meanC - curve.c);
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
        curve.alpha = clamp(curve.alpha + clamp(dAlpha, -0.5, 0.5), 0.15 * meanAlpha, 5 * meanAlpha);
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
            model.c = model.n == 0 ? model.prior : model.c + clamp(model.variance * pull, -1, 1);
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
        double v = FitReading.uncertainty(fit.ability(point), fit.curve(point));
        double h = Math.min(point.g * point.g / point.s * v, 0.9);
        return Math.max(point.r * point.r / (1 - h) - point.se * point.se, 0) / (point.g + 0.01);
    }

    static double clamp(double x, double low, double high) {
        return Math.min(Math.max(x, low), high);
    }
}
