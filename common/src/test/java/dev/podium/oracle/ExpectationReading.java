package dev.podium.oracle;

import dev.podium.catalog.Model;
import dev.podium.oracle.FitReading.Ability;
import dev.podium.oracle.FitReading.Curve;
import dev.podium.oracle.FitReading.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Section 4: what ability does not explain, and what to expect where nobody measured.
final class ExpectationReading {

    /// On 0 to 100.
    record Expected(double value, double sd) {}

    private final FitReading fit;

    /// What is left of each point's residual, and what would be left had it not been measured.
    private final Map<Point, Double> left = new HashMap<>();

    private final Map<Point, Double> unseen = new HashMap<>();

    private final Map<String, Double> makers;
    private final Map<String, Double> families;
    private final Map<String, Double> years;
    private final Map<String, Double> categories;
    private final RemainderReading remainder;

    ExpectationReading(FitReading fit) {
        this.fit = fit;
        for (Point point : fit.points) {
            double e = FitSteps.clamp(point.r / Math.sqrt(point.s), -4, 4);
            left.put(point, e);
            unseen.put(point, e);
        }
        makers = term(4, point -> maker(point.model, point.benchmark));
        families = term(2, point -> family(point.model, point.benchmark));
        years = term(4, point -> year(point.model, point.benchmark));
        categories = term(3, point -> category(point.model, point.benchmark));
        remainder = new RemainderReading(fit, unseen);
    }

    /// The mean of a group's residuals, shrunk, and taken out of them.
    private Map<String, Double> term(double shrinkage, Function<Point, String> naming) {
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Integer> n = new HashMap<>();
        for (Point point : fit.points) {
            sums.merge(naming.apply(point), value(left, point), Double::sum);
            n.merge(naming.apply(point), 1, Integer::sum);
        }
        sums.remove("");
        Map<String, Double> term = new TreeMap<>();
        sums.forEach((name, sum) -> term.put(name, sum / (n.getOrDefault(name, 0) + shrinkage)));
        for (Point point : fit.points) {
            String name = naming.apply(point);
            if (!name.isEmpty()) {
                double others = value(sums, name) - value(left, point);
                unseen.merge(point, -others / (n.getOrDefault(name, 0) - 1 + shrinkage), Double::sum);
                left.merge(point, -value(term, name), Double::sum);
            }
        }
        return term;
    }

    private static <K> double value(Map<K, Double> map, K key) {
        return map.getOrDefault(key, 0.0);
    }

    private Model model(String id) {
        return java.util.Objects.requireNonNull(fit.models.get(id));
    }

    /// Blank where the maker is unknown: no group.
    private String maker(String model, String benchmark) {
        return model(model).organization() == null ? "" : model(model).organization() + '|' + benchmark;
    }

    private String family(String model, String benchmark) {
        return Names.family(model(model)) + '|' + benchmark;
    }

    private String year(String model, String benchmark) {
        return Names.year(model(model)) + '|' + benchmark;
    }

    private String category(String model, String benchmark) {
        return model + '|' + fit.category(benchmark);
    }

    Expected expect(String model, String benchmark) {
        Ability m = fit.of(model);
        Curve b = fit.curve(benchmark);
        double p = FitReading.sigma(b.alpha * m.c + b.c);
        double beyond = value(makers, maker(model, benchmark))
                + value(families, family(model, benchmark))
                + value(years, year(model, benchmark))
                + value(categories, category(model, benchmark));
        double v = FitSteps.clamp(p + Math.sqrt(scatter(benchmark, p)) * beyond, 0, 1);
        double g = v * (1 - v);
        double variance = g * g * FitReading.uncertainty(m, b) + remainder.share(benchmark) * scatter(benchmark, v);
        return new Expected(100 * v, 100 * Math.sqrt(variance));
    }

    private double scatter(String benchmark, double p) {
        double error = remainder.error(benchmark);
        return error * error + fit.curve(benchmark).phi * (p * (1 - p) + 0.01);
    }
}
