package dev.podium.samples;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import dev.podium.event.Event.BenchmarkDescribed;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Event.NameKind;
import dev.podium.event.Event.NameResolved;
import dev.podium.event.Event.PriceChanged;
import dev.podium.event.Event.ResultCorrected;
import dev.podium.event.Event.ResultDisputed;
import dev.podium.event.Event.ResultRetracted;
import dev.podium.event.Event.ResultVerified;
import dev.podium.event.Event.ResultWithdrawn;
import dev.podium.event.Origin;
import dev.podium.result.Result;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Plain events of board `main`, each as short as a test can say it.
///
/// Results are built by [ResultSample]: `Sample.result("r1", "alpha", "gpqa", 70).setting("high").event()`.
public final class Sample {

    public static final String BOARD = "main";

    /// Speaks in samples that name nobody: no model's maker.
    public static final String LAB = "lab";

    public static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private Sample() {}

    public static Origin origin() {
        return origin(LAB);
    }

    public static Origin origin(String organization) {
        return origin(BOARD, organization);
    }

    public static Origin origin(String board, String organization) {
        return new Origin(board, "token-" + organization, organization, NOON);
    }

    public static BoardOpened opened(String name) {
        return new BoardOpened("open-" + name, origin(), name, null);
    }

    /// A model that is known by its id alone, made by `maker-<id>`.
    public static Model model(String id, String... aliases) {
        return new Model(
                id,
                "Model " + id,
                "maker-" + id,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(aliases));
    }

    public static ModelDescribed described(String id, String... aliases) {
        return described(model(id, aliases));
    }

    public static ModelDescribed described(Model model) {
        return new ModelDescribed("describe-" + model.id(), origin(), model);
    }

    /// A benchmark in per cent.
    public static Benchmark benchmark(String id, String category, String... aliases) {
        return benchmark(id, category, Unit.PERCENT, 0, 100, aliases);
    }

    /// Higher is better, chance level unknown.
    public static Benchmark benchmark(
            String id, String category, Unit unit, double min, double max, String... aliases) {
        return new Benchmark(
                id,
                "Benchmark " + id,
                category,
                null,
                "accuracy",
                unit,
                min,
                max,
                true,
                null,
                null,
                null,
                false,
                List.of(aliases));
    }

    public static BenchmarkDescribed test(String id, String category, String... aliases) {
        return test(benchmark(id, category, aliases));
    }

    public static BenchmarkDescribed test(Benchmark benchmark) {
        return new BenchmarkDescribed("describe-" + benchmark.id(), origin(), benchmark);
    }

    /// A category whose benchmarks weigh the same.
    public static Category category(String id, double weight, String... benchmarks) {
        return new Category(
                id,
                id,
                weight,
                Arrays.stream(benchmarks)
                        .map(b -> new Category.Weight(b, 1.0 / benchmarks.length))
                        .toList());
    }

    /// Eligibility as the starter board has it: a quarter of the weight, in three categories.
    public static Methodology methodology(int revision, Category... categories) {
        return methodology(revision, 0.25, 3, categories);
    }

    public static Methodology methodology(int revision, double minEvidence, int minCategories, Category... categories) {
        return new Methodology(
                revision, Rule.AVAILABLE, minEvidence, minCategories, 0.5, List.of(categories), Map.of(), "sample");
    }

    public static MethodologyPublished published(Methodology methodology) {
        return new MethodologyPublished("methodology-" + methodology.revision(), origin(), methodology);
    }

    public static PriceChanged priced(String model, double input, double output) {
        return new PriceChanged(
                "price-" + model + '-' + input + '-' + output, origin(), model, new Price(input, output));
    }

    public static NameResolved resolved(NameKind kind, String name, String target) {
        return new NameResolved("resolve-" + name, origin(), kind, name, target);
    }

    /// By organisation `lab`, which made none of the models.
    public static ResultSample result(String id, String model, String benchmark, double score) {
        return ResultSample.of(id, model, benchmark, score);
    }

    public static ResultVerified verified(String result, String organization) {
        return new ResultVerified("verify-" + result, origin(organization), result, "ran it again", null);
    }

    public static ResultDisputed disputed(String result, String organization) {
        return new ResultDisputed("dispute-" + result, origin(organization), result, "cannot reproduce", null);
    }

    public static ResultWithdrawn withdrawn(String result, String organization) {
        return new ResultWithdrawn("withdraw-" + result, origin(organization), result, "wrong harness", null);
    }

    public static ResultRetracted retracted(String result) {
        return new ResultRetracted("retract-" + result, origin("moderators"), result, "made up", null);
    }

    public static ResultCorrected corrected(String result, String organization, Result correction) {
        return new ResultCorrected("correct-" + result, origin(organization), result, correction, "typing error", null);
    }

    /// A long word that nothing shortens.
    public static String noise(Random random) {
        return random.ints(90, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
