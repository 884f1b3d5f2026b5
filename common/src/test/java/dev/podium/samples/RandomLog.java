package dev.podium.samples;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/// A small world and what happens in it, all from one seed: 12 models, 10 benchmarks of every kind in 4 categories,
/// and a stream of results and words on them. A test that fails prints the seed, and the seed brings it back.
public final class RandomLog {

    private static final int MODELS = 12;
    private static final List<String> CATEGORIES = List.of("coding", "knowledge", "math", "agentic");
    private static final List<MeasuredBy> STATED = List.of(
            MeasuredBy.THIRD_PARTY, MeasuredBy.COMMUNITY, MeasuredBy.UNKNOWN, MeasuredBy.RIVAL, MeasuredBy.SELF);
    private static final List<String> LABS = List.of("lab", "other-lab", "maker-m1", "maker-m2");

    private static final List<MeasuredBy> FIELD_STATED = List.of(MeasuredBy.values());
    private static final List<String> FIELD_LABS = List.of("lab", "Lab", "other-lab", "MAKER-M1", "maker-of-many");
    private static final List<String> SETTINGS = List.of(
            "",
            "",
            "",
            "none",
            "no-thinking",
            "low",
            "high",
            "max",
            "5-shot",
            "25-shot",
            "verbose",
            "thinking-1k",
            "thinking-32k");

    private final RandomGenerator random;
    private final List<Event> events = new ArrayList<>();
    private final List<ResultSubmitted> results = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();

    private RandomLog(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// The catalogue first, then `happenings` results and words.
    public static List<Event> of(long seed, int happenings) {
        RandomLog log = new RandomLog(seed);
        log.catalogue();
        for (int i = 0; i < happenings; i++) {
            log.happen(i);
        }
        return log.events;
    }

    /// The same happenings under the completed rule: nothing else differs.
    public static List<Event> completed(long seed, int happenings) {
        return of(seed, happenings).stream()
                .map(event -> event instanceof MethodologyPublished published
                        ? Sample.published(under(Rule.COMPLETED, published.methodology()))
                        : event)
                .toList();
    }

    /// Another world, under the completed rule: few makers, dates, islands, more kinds of benchmarks, settings and
    /// words.
    public static List<Event> field(long seed, int happenings) {
        RandomLog log = new RandomLog(seed);
        RandomField field = new RandomField(log.random);
        field.models.forEach(model -> log.events.add(Sample.described(model)));
        field.benchmarks.forEach(benchmark -> log.events.add(Sample.test(benchmark)));
        log.events.add(Sample.published(field.methodology));
        for (int i = 0; i < happenings; i++) {
            log.happen(field, i);
        }
        return log.events;
    }

    private static Methodology under(Rule rule, Methodology m) {
        return new Methodology(
                m.revision(),
                rule,
                m.minEvidence(),
                m.minCategories(),
                m.minCategoryEvidence(),
                m.categories(),
                m.settings(),
                m.notes());
    }

    /// The same events in another order, any order at all.
    public static <T> List<T> shuffled(long seed, List<T> events) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<T> mixed = new ArrayList<>(events);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = mixed.get(i);
            mixed.set(i, mixed.get(j));
            mixed.set(j, moved);
        }
        return mixed;
    }

    private void catalogue() {
        for (int i = 0; i < MODELS; i++) {
            events.add(Sample.described("m" + i, "Model-Of-" + i));
        }
        for (int i = 0; i < 10; i++) {
            Benchmark benchmark = benchmark(i);
            benchmarks.add(benchmark);
            events.add(Sample.test(benchmark));
        }
        events.add(Sample.published(methodology()));
    }

    /// Among the ten: lower is better, a chance level, fractions, points from −50 to 50, Elo, one retired.
    private Benchmark benchmark(int i) {
        Unit unit = i == 4 ? Unit.RATIO : i == 5 ? Unit.POINTS : i == 6 ? Unit.ELO : Unit.PERCENT;
        double min = i == 5 ? -50 : 0;
        double max = i == 4 ? 1 : i == 5 ? 50 : i == 6 ? 4000 : 100;
        return new Benchmark(
                "b" + i,
                "Benchmark " + i,
                CATEGORIES.get(i % CATEGORIES.size()),
                null,
                "accuracy",
                unit,
                min,
                max,
                i != 3,
                i == 2 ? 25.0 : null,
                random.nextBoolean() ? null : 100 + i,
                null,
                i == 9,
                List.of("Bench Of " + i));
    }

    private Methodology methodology() {
        List<Category> categories = new ArrayList<>();
        for (int c = 0; c < CATEGORIES.size(); c++) {
            List<Category.Weight> weights = new ArrayList<>();
            for (int b = c; b < 10; b += CATEGORIES.size()) {
                weights.add(new Category.Weight("b" + b, 0.1 + 0.1 * random.nextInt(5)));
            }
            categories.add(new Category(CATEGORIES.get(c), CATEGORIES.get(c), 0.1 * (1 + random.nextInt(4)), weights));
        }
        return new Methodology(
                1, Rule.AVAILABLE, 0.2 + 0.1 * random.nextInt(4), 2, 0.5, categories, Map.of("b1", "low"), "random");
    }

    private void happen(int i) {
        int kind = random.nextInt(100);
        if (kind < 80 || results.isEmpty()) {
            submit("r" + i);
        } else if (kind < 97) {
            events.add(word(i, results.get(random.nextInt(results.size()))));
        } else {
            events.add(Sample.priced("m" + random.nextInt(MODELS), i, 2.0 * i));
        }
    }

    private void happen(RandomField field, int i) {
        int kind = random.nextInt(100);
        if (kind < 85 || results.isEmpty()) {
            add(measured(field, "r" + i));
        } else {
            events.add(word(i, results.get(random.nextInt(results.size()))));
        }
    }

    private ResultSubmitted measured(RandomField field, String id) {
        int model;
        int benchmark;
        do {
            model = random.nextInt(field.models.size() - 1);
            benchmark = random.nextInt(field.benchmarks.size());
        } while (!field.measures(benchmark, model));
        ResultSample result = Sample.result(
                        id,
                        random.nextInt(5) == 0
                                ? "MODEL " + model
                                : field.models.get(model).id(),
                        "b" + benchmark,
                        field.score(benchmark, model))
                .by(pick(FIELD_LABS))
                .setting(pick(SETTINGS.toArray(String[]::new)))
                .harness(pick("", "inspect"))
                .source(new Source(pick("", "https://example.org/a"), pick(FIELD_STATED), pick("", "hub")))
                .sampleSize(random.nextInt(3) == 0 ? Long.valueOf(200) : null)
                .stderr(random.nextInt(3) == 0 ? random.nextInt(3) * 0.5 : null);
        if (random.nextBoolean()) {
            result = result.on("2026-01-1" + random.nextInt(10));
        }
        boolean admitted = random.nextInt(3) == 0;
        return new ResultSubmitted(id, result.origin(), result.result(), admitted);
    }

    private void add(ResultSubmitted event) {
        results.add(event);
        events.add(event);
    }

    private void submit(String id) {
        Benchmark benchmark = benchmarks.get(random.nextInt(benchmarks.size()));
        int model = random.nextInt(MODELS - 1);
        ResultSample result = Sample.result(
                        id,
                        random.nextInt(5) == 0 ? "model-of-" + model : "m" + model,
                        benchmark.id(),
                        score(benchmark))
                .by(pick(LABS))
                .setting(pick("", "low", "high", "thinking-32k", "5-shot"))
                .harness(pick("", "inspect", "helm"))
                .source(new Source(
                        pick("", "https://example.org/a", "https://example.org/b"), pick(STATED), pick("", "hub")))
                .stderr(random.nextInt(3) == 0 ? random.nextInt(4) * 0.5 : null);
        if (random.nextInt(3) > 0) {
            result = result.on("2026-01-1" + random.nextInt(10));
        }
        add((random.nextInt(4) == 0 ? result.admittedThirdParty() : result).event());
    }

    /// Few different values, so that ties happen; now and then one outside of the range.
    private double score(Benchmark benchmark) {
        double share = random.nextInt(21) / 20.0;
        double beyond = random.nextInt(40) == 0 ? benchmark.max() : 0;
        return benchmark.min() + share * (benchmark.max() - benchmark.min()) + beyond;
    }

    private Event word(int i, ResultSubmitted about) {
        String lab = random.nextInt(3) == 0 ? pick(LABS) : about.origin().organization();
        String id = about.id();
        return switch (random.nextInt(5)) {
            case 0 -> new Event.ResultVerified("w" + i, Sample.origin(pick(LABS)), id, "ran it again", null);
            case 1 -> new Event.ResultDisputed("w" + i, Sample.origin(lab), id, "doubt", null);
            case 2 -> new Event.ResultWithdrawn("w" + i, Sample.origin(lab), id, "mistake", null);
            case 3 -> new Event.ResultRetracted("w" + i, Sample.origin("moderators"), id, "made up", null);
            default ->
                new Event.ResultCorrected("w" + i, Sample.origin(lab), id, corrected(about), "typing error", null);
        };
    }

    private dev.podium.result.Result corrected(ResultSubmitted about) {
        ResultSample sample = new ResultSample(about.id(), about.origin(), about.result(), about.admitted());
        return sample.score(about.result().score() / 2).result();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// One of them; the empty one stands for a blank member.
    private @Nullable String pick(String... choices) {
        String choice = choices[random.nextInt(choices.length)];
        return choice.isEmpty() ? null : choice;
    }
}
