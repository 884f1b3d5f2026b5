package dev.podium.oracle;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Section 4: the fit, by name of model and benchmark.
final class FitReading {

    /// A measured share of the scale, its error, and what the fit says of it.
    static final class Point {
        final String model;
        final String benchmark;
        final double x;
        final double se;

        double r;
        double g;
        double s;

        Point(String model, String benchmark, double x, double se) {
            this.model = model;
            this.benchmark = benchmark;
            this.x = x;
            this.se = se;
        }
    }

    /// What is fitted of a model.
    static final class Ability {
        double c;
        double variance;
        double prior;
        int n;
    }

    /// What is fitted of a benchmark.
    static final class Curve {
        double alpha;
        double c;
        double phi;
        double varAlpha;
        double cov;
        double varC;
        int n;
        boolean follows;
    }

    final Map<String, Model> models;
    final Map<String, Benchmark> benchmarks = new TreeMap<>();

    /// In order of model, then benchmark.
    final List<Point> points = new ArrayList<>();

    final Map<String, Ability> abilities = new TreeMap<>();
    final Map<String, Curve> curves = new TreeMap<>();
    private final PriorReading prior;

    FitReading(Statements statements, Map<String, Map<String, CellReading>> lane) {
        models = statements.models;
        lane.forEach((model, cells) -> {
            abilities.put(model, new Ability());
            cells.forEach((benchmark, cell) ->
                    add(model, Objects.requireNonNull(statements.benchmarks.get(benchmark)), cell));
        });
        prior = new PriorReading(this);
        start();
        prior.update();
        link();
        for (int step = 1; step <= 30; step++) {
            FitSteps.benchmarks(this);
            link();
            FitSteps.models(this, prior.sd);
            link();
            if (step % 2 == 0) {
                FitSteps.noise(this);
                spread();
            }
            fixTheScale();
            prior.update();
        }
    }

    private void add(String model, Benchmark benchmark, CellReading cell) {
        if (cell.normalised != null) {
            points.add(new Point(model, benchmark.id(), cell.normalised / 100, cell.normalisedError / 100));
            benchmarks.put(benchmark.id(), benchmark);
            of(model).n++;
            curves.computeIfAbsent(benchmark.id(), id -> new Curve()).n++;
        }
    }

    Ability of(String model) {
        return Objects.requireNonNull(abilities.get(model));
    }

    Curve curve(String benchmark) {
        return Objects.requireNonNull(curves.get(benchmark));
    }

    /// The catalogue's.
    String category(String benchmark) {
        return Objects.requireNonNull(benchmarks.get(benchmark)).category();
    }

    Ability ability(Point point) {
        return of(point.model);
    }

    Curve curve(Point point) {
        return curve(point.benchmark);
    }

    private void start() {
        double mean = 0;
        List<Double> z = new ArrayList<>();
        for (Point point : points) {
            double x = Math.min(Math.max(point.x, 0.02), 0.98);
            z.add(StrictMath.log(x / (1 - x)));
            mean += z.get(z.size() - 1);
        }
        mean /= points.size();
        for (int sweep = 0; sweep < 60; sweep++) {
            abilities.values().forEach(ability -> ability.c = 0);
            for (int i = 0; i < points.size(); i++) {
                ability(points.get(i)).c += z.get(i) - curve(points.get(i)).c;
            }
            abilities.values().forEach(ability -> ability.c /= ability.n + 1);
            curves.values().forEach(curve -> curve.c = 0);
            for (int i = 0; i < points.size(); i++) {
                curve(points.get(i)).c += z.get(i) - ability(points.get(i)).c;
            }
            for (Curve curve : curves.values()) {
                curve.c = (curve.c + mean / 2) / (curve.n + 0.5);
            }
        }
        for (Curve curve : curves.values()) {
            curve.alpha = 1;
            curve.phi = 0.03;
        }
        fixTheScale();
    }

    private void fixTheScale() {
        List<Ability> well = new ArrayList<>();
        abilities.values().stream().filter(ability -> ability.n >= 3).forEach(well::add);
        if (well.size() < 2) {
            well.clear();
            abilities.values().stream().filter(ability -> ability.n >= 1).forEach(well::add);
        }
        double mean = 0;
        for (Ability ability : well) {
            mean += ability.c / well.size();
        }
        double squares = 0;
        for (Ability ability : well) {
            squares += (ability.c - mean) * (ability.c - mean);
        }
        double sd = Math.sqrt((squares + 10) / (well.size() + 10));
        for (Ability ability : abilities.values()) {
            ability.c = (ability.c - mean) / sd;
            ability.variance /= sd * sd;
        }
        for (Curve curve : curves.values()) {
            curve.c += curve.alpha * mean;
            curve.alpha *= sd;
        }
    }

    private void link() {
        for (Point point : points) {
            double p = sigma(curve(point).alpha * ability(point).c + curve(point).c);
            point.r = point.x - p;
            point.g = p * (1 - p);
        }
        spread();
    }

    private void spread() {
        for (Point point : points) {
            point.s = point.se * point.se + curve(point).phi * (point.g + 0.01);
        }
    }

    static double sigma(double eta) {
        return 1 / (1 + StrictMath.exp(-eta));
    }

    /// V: what the uncertain parameters leave open of η.
    static double uncertainty(Ability m, Curve b) {
        return b.alpha * b.alpha * m.variance + m.c * m.c * b.varAlpha + 2 * m.c * b.cov + b.varC;
    }
}
