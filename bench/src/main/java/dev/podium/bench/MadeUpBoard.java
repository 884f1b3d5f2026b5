package dev.podium.bench;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.event.Event.BenchmarkDescribed;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Origin;
import dev.podium.ledger.Ledger;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import dev.podium.result.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/// A board of a given size from a seed: abilities that grow with the release date, logistic curves, noise, and results
/// spread evenly over models and at random over benchmarks. Every benchmark weighs the same.
final class MadeUpBoard {

    private static final String BOARD = "made-up";
    private static final Origin ORIGIN = new Origin(BOARD, "maker", "nobody", Instant.parse("2026-01-01T00:00:00Z"));
    private static final Source SOURCE = new Source("https://example.org/run", MeasuredBy.THIRD_PARTY, "made-up");
    private static final int CATEGORIES = 10;
    private static final int MAKERS = 50;
    private static final int DAYS = 1_200;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_101);
    private final List<Event> log = new ArrayList<>();
    private final double[] ability;
    private final double[] slope;
    private final double[] offset;

    private MadeUpBoard(int models, int benchmarks) {
        ability = new double[models];
        slope = new double[benchmarks];
        offset = new double[benchmarks];
    }

    /// @param benchmarks a multiple of 10, so that all categories have the same number
    static Ledger ledger(int models, int benchmarks, int results) {
        MadeUpBoard board = new MadeUpBoard(models, benchmarks);
        board.benchmarks();
        board.log.add(new MethodologyPublished("methodology", ORIGIN, board.methodology()));
        board.models();
        for (int m = 0; m < models; m++) {
            int before = (int) ((long) results * m / models);
            int after = (int) ((long) results * (m + 1) / models);
            board.results(m, after - before);
        }
        return Folded.ledger(BOARD, board.log);
    }

    private void benchmarks() {
        for (int b = 0; b < slope.length; b++) {
            slope[b] = 0.6 + 1.2 * random.nextDouble();
            offset[b] = 1.2 * random.nextGaussian();
            log.add(new BenchmarkDescribed(id("benchmark", b), ORIGIN, benchmark(b)));
        }
    }

    private static Benchmark benchmark(int b) {
        String category = category(b % CATEGORIES);
        String id = id("test", b);
        return new Benchmark(
                id, id, category, null, "accuracy", Unit.PERCENT, 0, 100, true, null, 500, null, false, List.of());
    }

    private Methodology methodology() {
        List<Category> categories = new ArrayList<>();
        for (int c = 0; c < CATEGORIES; c++) {
            List<Category.Weight> weights = new ArrayList<>();
            for (int b = c; b < slope.length; b += CATEGORIES) {
                weights.add(new Category.Weight(id("test", b), (double) CATEGORIES / slope.length));
            }
            categories.add(new Category(category(c), category(c), 1.0 / CATEGORIES, weights));
        }
        return new Methodology(1, Rule.COMPLETED, 0.25, 3, 0.5, categories, Map.of(), "Made up.");
    }

    private void models() {
        for (int m = 0; m < ability.length; m++) {
            int day = random.nextInt(DAYS);
            int maker = random.nextInt(MAKERS);
            ability[m] = 2.0 * day / DAYS - 1 + 0.7 * random.nextGaussian();
            log.add(new ModelDescribed(id("described", m), ORIGIN, model(m, id("maker", maker), day)));
        }
    }

    private static Model model(int m, String maker, int day) {
        @Nullable LocalDate released = LocalDate.of(2023, 1, 1).plusDays(day);
        String id = id("model", m);
        return new Model(id, id, maker, released, null, null, null, null, null, null, null, null, List.of());
    }

    /// So many results of a model, each on another benchmark.
    private void results(int m, int number) {
        int[] order = new int[slope.length];
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        for (int i = 0; i < number; i++) {
            String id = id("model", m) + '-' + id("test", order[i]);
            log.add(new ResultSubmitted(id, ORIGIN, result(m, order[i]), true));
        }
    }

    private Result result(int m, int b) {
        double eta = slope[b] * ability[m] + offset[b] + 0.3 * random.nextGaussian();
        double score = Math.round(1_000 / (1 + StrictMath.exp(-eta))) / 10.0;
        return new Result(id("model", m), id("test", b), score, null, null, null, null, null, SOURCE, null);
    }

    private static String category(int c) {
        return id("category", c);
    }

    private static String id(String kind, int number) {
        return kind + '-' + number;
    }
}
