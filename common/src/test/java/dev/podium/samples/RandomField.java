package dev.podium.samples;

import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Who is measured on what in a random log under the completed rule, all of one seed: 12 models of few makers, dated or
/// not, and 12 benchmarks of every kind in 4 categories.
///
/// In every second field scores follow from ability and difficulty; in every third the models fall into two islands
/// with benchmarks of their own.
final class RandomField {

    /// Versions and sizes of one another, or not.
    private static final List<String> IDS = List.of(
            "nova-1",
            "nova-2",
            "nova-2-mini",
            "nova-3.5-mini",
            "orca-7b",
            "orca-8x7b",
            "orca-a17b-v2",
            "lynx",
            "lynx2-1b7_pro",
            "pike-2024-05",
            "pike-max-128k",
            "heron");

    private static final int MODELS = 12;
    private static final int BENCHMARKS = 12;
    private static final List<String> CATEGORIES = List.of("coding", "knowledge", "math", "agentic");
    private static final int DECIMALS = 20;

    private final RandomGenerator random;
    private final boolean follows;
    private final boolean islands;
    private final double[] ability = new double[MODELS];
    private final double[] difficulty = new double[BENCHMARKS];
    final List<Model> models = new ArrayList<>();
    final List<Benchmark> benchmarks = new ArrayList<>();
    final Methodology methodology;

    RandomField(RandomGenerator random) {
        this.random = random;
        follows = random.nextInt(2) == 0;
        islands = random.nextInt(3) == 0;
        for (int m = 0; m < MODELS; m++) {
            ability[m] = random.nextGaussian();
            models.add(model(m));
        }
        for (int b = 0; b < BENCHMARKS; b++) {
            difficulty[b] = random.nextGaussian();
            benchmarks.add(benchmark(b));
        }
        methodology = methodology();
    }

    private Model model(int m) {
        String[] makers = {"maker-m1", "maker-m2", "maker-of-many", "maker-of-many", ""};
        String maker = makers[random.nextInt(makers.length)];
        LocalDate released =
                random.nextInt(4) == 0 ? null : LocalDate.of(2023, 1, 1).plusDays(30L * random.nextInt(40));
        return new Model(
                IDS.get(m),
                "Model " + m,
                maker.isEmpty() ? null : maker,
                released,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("Model-Of-" + m));
    }

    /// Lower is better, chance levels, fractions, points from −50 to 50, Elo with anchors and without, one retired.
    Benchmark benchmark(int b) {
        Unit unit = b == 4 ? Unit.RATIO : b == 5 || b == 8 ? Unit.POINTS : b == 6 || b == 10 ? Unit.ELO : Unit.PERCENT;
        double min = unit == Unit.POINTS ? -50 : 0;
        double max = unit == Unit.RATIO ? 1 : unit == Unit.POINTS ? 50 : unit == Unit.ELO ? 4000 : 100;
        return new Benchmark(
                "b" + b,
                "Benchmark " + b,
                CATEGORIES.get(b % CATEGORIES.size()),
                null,
                "accuracy",
                unit,
                min,
                max,
                b != 3 && b != 8,
                chance(b),
                random.nextBoolean() ? null : 100 + b,
                null,
                b == 9,
                List.of(),
                b == 6 ? new Anchors(1000, 3000) : null);
    }

    /// Where lower is better a chance level is no floor.
    private @Nullable Double chance(int b) {
        return switch (b) {
            case 2, 7 -> 25.0;
            case 4 -> 0.5;
            case 8 -> 0.0;
            default -> null;
        };
    }

    private Methodology methodology() {
        List<Category> categories = new ArrayList<>();
        for (int c = 0; c < CATEGORIES.size(); c++) {
            List<Category.Weight> weights = new ArrayList<>();
            for (int b = c; b < BENCHMARKS; b += CATEGORIES.size()) {
                weights.add(new Category.Weight("b" + b, 0.1 + 0.1 * random.nextInt(5)));
            }
            if (random.nextInt(4) == 0) {
                weights.add(new Category.Weight("unheard-of", 0.2));
            }
            categories.add(new Category(CATEGORIES.get(c), CATEGORIES.get(c), 0.1 * (1 + random.nextInt(4)), weights));
        }
        return new Methodology(
                1 + random.nextInt(3),
                Rule.COMPLETED,
                0.1 * random.nextInt(5),
                1 + random.nextInt(2),
                0.25 * random.nextInt(4),
                categories,
                Map.of("b1", "low"),
                "random");
    }

    /// Whom a benchmark may measure.
    boolean measures(int benchmark, int model) {
        return !islands || benchmark % 2 == model % 2;
    }

    /// On the benchmark's own scale; at its ends now and then.
    double score(int b, int m) {
        Benchmark benchmark = benchmarks.get(b);
        double share = random.nextInt(DECIMALS + 1) / (double) DECIMALS;
        if (follows) {
            double eta = ability[m] - difficulty[b] + 0.4 * random.nextGaussian();
            share = Math.rint(1_000 / (1 + StrictMath.exp(-eta))) / 1_000;
            share = benchmark.higherIsBetter() ? share : 1 - share;
        }
        return benchmark.min() + share * (benchmark.max() - benchmark.min());
    }
}
