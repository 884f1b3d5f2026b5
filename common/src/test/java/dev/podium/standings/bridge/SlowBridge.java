package dev.podium.standings.bridge;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Family;
import dev.podium.catalog.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// A slow reading of methodology section 4: maps and loops, derivatives by difference, run until nothing moves. Shares
/// no code with the fit.
final class SlowBridge {

    private static final int ROUNDS = 100;

    /// A measured cell, on 0 to 1.
    record Seen(Model model, Benchmark benchmark, double x, double se) {}

    final Map<String, Double> ability = new HashMap<>();
    final Map<String, Double> abilityVariance = new HashMap<>();
    final Map<String, double[]> curve = new HashMap<>();
    final Map<String, double[][]> curveVariance = new HashMap<>();
    final Map<String, Double> noise = new HashMap<>();
    final Map<String, Double> prior = new HashMap<>();

    private final List<Seen> seen = new ArrayList<>();
    private final List<Model> models;
    private final List<Benchmark> benchmarks;
    private final Map<String, Double> makers = new HashMap<>();
    private final Map<String, Double> families = new HashMap<>();
    private double s = 1;

    SlowBridge(World world) {
        models = world.models;
        benchmarks = world.benchmarks.stream()
                .filter(b -> world.cells.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(c -> c.benchmark().equals(b.id())))
                .toList();
        for (Model model : models) {
            for (Cell cell : world.cells.getOrDefault(model.id(), List.of())) {
                Benchmark benchmark = benchmarks.stream()
                        .filter(b -> b.id().equals(cell.benchmark()))
                        .findFirst()
                        .orElseThrow();
                double error = cell.stderr() == null ? 2 : cell.stderr();
                seen.add(new Seen(model, benchmark, Objects.requireNonNull(cell.normalised()) / 100, error / 100));
            }
        }
        start();
        for (int round = 0; round < ROUNDS; round++) {
            round();
        }
    }

    private static <K> double get(Map<K, Double> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private double[] curve(Benchmark b) {
        return Objects.requireNonNull(curve.get(b.id()));
    }

    /// Any start will do: the end does not depend on it.
    private void start() {
        for (Benchmark b : benchmarks) {
            curve.put(b.id(), new double[] {1, 0});
            noise.put(b.id(), 0.05);
        }
        for (Model m : models) {
            double mean = seen.stream()
                    .filter(c -> c.model().equals(m))
                    .mapToDouble(Seen::x)
                    .average()
                    .orElse(0.5);
            ability.put(m.id(), 4 * (mean - 0.5));
            abilityVariance.put(m.id(), 0.01);
        }
        rescale();
        priors();
    }

    private void round() {
        Map<Seen, Double> spread = new HashMap<>();
        seen.forEach(c -> spread.put(c, spread(c)));
        double meanSlope =
                benchmarks.stream().mapToDouble(b -> curve(b)[0]).average().orElseThrow();
        Map<String, double[]> next = new HashMap<>();
        for (Benchmark b : benchmarks) {
            double[] expected = {categoryMean(b, 0), categoryMean(b, 1)};
            List<Seen> cells =
                    seen.stream().filter(c -> c.benchmark().equals(b)).toList();
            next.put(
                    b.id(),
                    step(
                            curve(b),
                            v -> {
                                double[] r = new double[cells.size() + 2];
                                for (int i = 0; i < cells.size(); i++) {
                                    Seen c = cells.get(i);
                                    r[i] = (c.x()
                                                    - p(v[0]
                                                                    * get(
                                                                            ability,
                                                                            c.model()
                                                                                    .id())
                                                            + v[1]))
                                            / Math.sqrt(get(spread, c));
                                }
                                r[cells.size()] = (expected[0] - v[0]) / (0.35 * meanSlope);
                                r[cells.size() + 1] = (expected[1] - v[1]) / 2;
                                return r;
                            },
                            inverse -> curveVariance.put(b.id(), inverse)));
        }
        curve.putAll(next);
        seen.forEach(c -> spread.put(c, spread(c)));
        for (Model m : models) {
            List<Seen> cells = seen.stream().filter(c -> c.model().equals(m)).toList();
            double[] moved = step(
                    new double[] {get(ability, m.id())},
                    v -> {
                        double[] r = new double[cells.size() + 1];
                        for (int i = 0; i < cells.size(); i++) {
                            Seen c = cells.get(i);
                            double[] ab = curve(c.benchmark());
                            r[i] = (c.x() - p(ab[0] * v[0] + ab[1])) / Math.sqrt(get(spread, c));
                        }
                        r[cells.size()] = (get(prior, m.id()) - v[0]) / s;
                        return r;
                    },
                    inverse -> abilityVariance.put(m.id(), inverse[0][0]));
            ability.put(m.id(), moved[0]);
        }
        noise();
        rescale();
        priors();
    }

    private static double p(double eta) {
        return 1 / (1 + Math.exp(-eta));
    }

    double p(Model m, Benchmark b) {
        return p(curve(b)[0] * get(ability, m.id()) + curve(b)[1]);
    }

    private double spread(Seen c) {
        double p = p(c.model(), c.benchmark());
        return c.se() * c.se() + get(noise, c.benchmark().id()) * (p * (1 - p) + 0.01);
    }

    private double categoryMean(Benchmark of, int parameter) {
        List<Benchmark> same = benchmarks.stream()
                .filter(b -> b.category().equals(of.category()))
                .toList();
        double all = benchmarks.stream()
                .mapToDouble(b -> curve(b)[parameter])
                .average()
                .orElseThrow();
        double sum = same.stream().mapToDouble(b -> curve(b)[parameter]).sum();
        return (sum + 5 * all) / (same.size() + 5);
    }

    /// One Gauss–Newton step of least squares, the Jacobian by central differences.
    private static double[] step(
            double[] at, Function<double[], double[]> residuals, java.util.function.Consumer<double[][]> inverse) {
        int n = at.length;
        double[] r = residuals.apply(at);
        double[][] slopes = new double[n][];
        for (int k = 0; k < n; k++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[k] += 1e-6;
            down[k] -= 1e-6;
            double[] high = residuals.apply(up);
            double[] low = residuals.apply(down);
            double[] slope = new double[r.length];
            Arrays.setAll(slope, i -> (high[i] - low[i]) / 2e-6);
            slopes[k] = slope;
        }
        double[][] normal = new double[n][n];
        double[] pull = new double[n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < r.length; i++) {
                pull[k] -= slopes[k][i] * r[i];
                for (int l = 0; l < n; l++) {
                    normal[k][l] += slopes[k][i] * slopes[l][i];
                }
            }
        }
        double[][] covariance = invert(normal);
        inverse.accept(covariance);
        double[] moved = at.clone();
        for (int k = 0; k < n; k++) {
            for (int l = 0; l < n; l++) {
                moved[k] += covariance[k][l] * pull[l];
            }
        }
        return moved;
    }

    private static double[][] invert(double[][] a) {
        if (a.length == 1) {
            return new double[][] {{1 / a[0][0]}};
        }
        double d = a[0][0] * a[1][1] - a[0][1] * a[1][0];
        return new double[][] {{a[1][1] / d, -a[0][1] / d}, {-a[1][0] / d, a[0][0] / d}};
    }

    private double leverage(Seen c) {
        double p = p(c.model(), c.benchmark());
        double g = p * (1 - p);
        double[][] v = Objects.requireNonNull(curveVariance.get(c.benchmark().id()));
        double a = get(ability, c.model().id());
        double alpha = curve(c.benchmark())[0];
        double eta = alpha * alpha * get(abilityVariance, c.model().id()) + a * a * v[0][0] + 2 * a * v[0][1] + v[1][1];
        return Math.min(0.9, g * g * eta / spread(c));
    }

    private void noise() {
        Map<Seen, Double> q = new HashMap<>();
        for (Seen c : seen) {
            double p = p(c.model(), c.benchmark());
            double r = c.x() - p;
            q.put(c, Math.max(0, r * r / (1 - leverage(c)) - c.se() * c.se()) / (p * (1 - p) + 0.01));
        }
        double mean = q.values().stream().mapToDouble(v -> v).average().orElseThrow();
        for (Benchmark b : benchmarks) {
            noise.put(b.id(), shrunk(c -> c.benchmark().equals(b), c -> get(q, c), mean, 6));
        }
    }

    /// `(Σ + k·towards)/(n + k)` over the cells that are meant.
    double shrunk(Predicate<Seen> meant, ToDoubleFunction<Seen> value, double towards, double k) {
        List<Seen> cells = seen.stream().filter(meant).toList();
        return (cells.stream().mapToDouble(value).sum() + k * towards) / (cells.size() + k);
    }

    private boolean well(Model m) {
        return seen.stream().filter(c -> c.model().equals(m)).count() >= 3;
    }

    private void rescale() {
        List<Model> counting = models.stream().filter(this::well).toList();
        double mean = counting.stream()
                .mapToDouble(m -> get(ability, m.id()))
                .average()
                .orElseThrow();
        double squares = counting.stream()
                .mapToDouble(m -> Math.pow(get(ability, m.id()) - mean, 2))
                .sum();
        double sd = Math.sqrt((squares + 10) / (counting.size() + 10));
        ability.replaceAll((m, c) -> (c - mean) / sd);
        abilityVariance.replaceAll((m, v) -> v / sd / sd);
        curve.replaceAll((b, v) -> new double[] {v[0] * sd, v[1] + v[0] * mean});
    }

    /// Date, maker and family in turns, on and on over all rounds.
    private void priors() {
        List<Model> counting = models.stream().filter(this::well).toList();
        LocalDate newest = models.stream()
                .filter(m -> seen.stream().anyMatch(c -> c.model().equals(m)))
                .map(Model::releaseDate)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
        int quarter = (newest.getMonthValue() - 1) / 3;
        LocalDate end =
                LocalDate.of(newest.getYear(), 3 * quarter + 3, 1).plusMonths(1).minusDays(1);
        double[] line = new double[3];
        for (int turn = 0; turn < 5; turn++) {
            line = line(counting, end, m -> effect(makers, m.organization()) + effect(families, Family.of(m)));
            double[] now = line;
            for (Model m : counting) {
                if (m.organization() != null) {
                    makers.put(
                            m.organization(),
                            effect(
                                    counting,
                                    o -> m.organization().equals(o.organization()),
                                    4,
                                    o -> at(now, end, o) + effect(families, Family.of(o))));
                }
            }
            for (Model m : counting) {
                families.put(
                        Family.of(m),
                        effect(
                                counting,
                                o -> Family.of(o).equals(Family.of(m)),
                                1,
                                o -> at(now, end, o) + effect(makers, o.organization())));
            }
        }
        double squares = 1;
        for (Model m : models) {
            prior.put(m.id(), at(line, end, m) + effect(makers, m.organization()) + effect(families, Family.of(m)));
        }
        for (Model m : counting) {
            double h = 1.0
                            / (1
                                    + counting.stream()
                                            .filter(o -> Family.of(o).equals(Family.of(m)))
                                            .count())
                    + (m.organization() == null
                            ? 0
                            : 1.0
                                    / (4
                                            + counting.stream()
                                                    .filter(o ->
                                                            m.organization().equals(o.organization()))
                                                    .count()));
            squares += Math.pow(get(ability, m.id()) - get(prior, m.id()), 2) / (1 - h) + get(abilityVariance, m.id());
        }
        s = Math.sqrt(squares / (counting.size() + 1));
    }

    private static double effect(Map<String, Double> effects, @Nullable String key) {
        return key == null ? 0 : effects.getOrDefault(key, 0.0);
    }

    private double effect(List<Model> all, Predicate<Model> meant, double ridge, ToDoubleFunction<Model> rest) {
        List<Model> group = all.stream().filter(meant).toList();
        return group.stream()
                        .mapToDouble(o -> get(ability, o.id()) - rest.applyAsDouble(o))
                        .sum()
                / (group.size() + ridge);
    }

    private static double years(LocalDate end, Model m) {
        return Math.min(0, (m.releaseDate().toEpochDay() - end.toEpochDay()) / 365.25);
    }

    private static double at(double[] line, LocalDate end, Model m) {
        return m.releaseDate() == null ? line[2] : line[0] + line[1] * years(end, m);
    }

    /// Weighted means instead of normal equations.
    private double[] line(List<Model> counting, LocalDate end, ToDoubleFunction<Model> beyond) {
        double w = 0;
        double t = 0;
        double y = 0;
        List<Model> dated =
                counting.stream().filter(m -> m.releaseDate() != null).toList();
        for (Model m : dated) {
            double weight = Math.pow(2, years(end, m));
            w += weight;
            t += weight * years(end, m);
            y += weight * (get(ability, m.id()) - beyond.applyAsDouble(m));
        }
        double top = 0;
        double bottom = 0;
        for (Model m : dated) {
            double weight = Math.pow(2, years(end, m));
            top += weight * (years(end, m) - t / w) * (get(ability, m.id()) - beyond.applyAsDouble(m) - y / w);
            bottom += weight * Math.pow(years(end, m) - t / w, 2);
        }
        double slope = top / (bottom + 1);
        List<Model> undated =
                counting.stream().filter(m -> m.releaseDate() == null).toList();
        double constant = undated.stream()
                        .mapToDouble(m -> get(ability, m.id()) - beyond.applyAsDouble(m))
                        .sum()
                / (undated.size() + 1);
        return new double[] {y / w - slope * t / w, slope, constant};
    }

    List<Seen> seen() {
        return seen;
    }

    /// Value and standard deviation of an expectation, 0 to 100; every term anew from all cells.
    double[] expect(Model m, Benchmark b) {
        Map<Seen, Double> e = new HashMap<>();
        seen.forEach(c -> e.put(c, Math.clamp((c.x() - p(c.model(), c.benchmark())) / Math.sqrt(spread(c)), -4, 4)));
        Map<Seen, Double> unseen = new HashMap<>(e);
        double beyond = 0;
        beyond += term(
                e, unseen, c -> c.model().organization(), c -> c.benchmark().id(), 4, m, b);
        beyond += term(e, unseen, c -> Family.of(c.model()), c -> c.benchmark().id(), 2, m, b);
        beyond += term(e, unseen, c -> year(c.model()), c -> c.benchmark().id(), 4, m, b);
        beyond += term(e, unseen, c -> c.model().id(), c -> c.benchmark().category(), 3, m, b);
        double meanError =
                seen.stream().mapToDouble(c -> c.se() * c.se()).average().orElseThrow();
        double error = shrunk(c -> c.benchmark().equals(b), c -> c.se() * c.se(), meanError, 3);
        Map<Seen, Double> q = new HashMap<>();
        unseen.forEach((c, u) -> q.put(c, u * u / (1 - leverage(c))));
        double all = q.values().stream().mapToDouble(v -> v).average().orElseThrow();
        double ofCategory = shrunk(c -> c.benchmark().category().equals(b.category()), c -> get(q, c), all, 50);
        double left = shrunk(c -> c.benchmark().equals(b), c -> get(q, c), ofCategory, 10);
        double p = p(m, b);
        double phi = get(noise, b.id());
        double value = Math.clamp(p + Math.sqrt(error + phi * (p * (1 - p) + 0.01)) * beyond, 0, 1);
        double g = value * (1 - value);
        double[][] v = Objects.requireNonNull(curveVariance.get(b.id()));
        double a = get(ability, m.id());
        double eta =
                Math.pow(curve(b)[0], 2) * get(abilityVariance, m.id()) + a * a * v[0][0] + 2 * a * v[0][1] + v[1][1];
        return new double[] {100 * value, 100 * Math.sqrt(g * g * eta + left * (error + phi * (g + 0.01)))};
    }

    private static String year(Model m) {
        return m.releaseDate() == null ? "undated" : "" + m.releaseDate().getYear();
    }

    private static double term(
            Map<Seen, Double> e,
            Map<Seen, Double> unseen,
            Function<Seen, @Nullable String> of,
            Function<Seen, String> on,
            double k,
            Model m,
            Benchmark b) {
        Map<Seen, Double> before = new HashMap<>(e);
        double asked = 0;
        Seen question = new Seen(m, b, 0, 0);
        for (Seen c : List.copyOf(before.keySet())) {
            if (of.apply(c) == null) {
                continue;
            }
            List<Seen> group = alike(before, of, on, c);
            double sum = group.stream().mapToDouble(o -> get(before, o)).sum();
            e.put(c, get(before, c) - sum / (group.size() + k));
            unseen.put(c, get(unseen, c) - (sum - get(before, c)) / (group.size() - 1 + k));
        }
        if (of.apply(question) != null) {
            List<Seen> group = alike(before, of, on, question);
            asked = group.stream().mapToDouble(o -> get(before, o)).sum() / (group.size() + k);
        }
        return asked;
    }

    private static List<Seen> alike(
            Map<Seen, Double> e, Function<Seen, @Nullable String> of, Function<Seen, String> on, Seen c) {
        return e.keySet().stream()
                .filter(o ->
                        Objects.equals(of.apply(o), of.apply(c)) && on.apply(o).equals(on.apply(c)))
                .toList();
    }
}
