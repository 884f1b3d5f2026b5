package dev.podium.gaming;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Source;
import dev.podium.samples.Logs;
import dev.podium.samples.ResultSample;
import dev.podium.samples.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everything that is said in a world, as events: the catalogue, what a third party measured of the others, and what
/// the
/// cheater's maker publishes.
final class Book {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final List<Event> events = new ArrayList<>();
    private final World world;

    /// A world in which the cheater's maker has said nothing yet.
    Book(World world) {
        this.world = world;
        for (int m = 0; m < Truth.MODELS; m++) {
            events.add(Sample.described(model(m)));
        }
        for (int t = 0; t < Truth.TESTS; t++) {
            events.add(Sample.test(test(t), category(Truth.category(t))));
        }
        events.add(Sample.published(methodology(1, Rule.AVAILABLE)));
        for (int m = 0; m < Truth.MODELS; m++) {
            for (int t = 0; t < Truth.TESTS; t++) {
                if (m != world.cheater && world.ran[m][t]) {
                    events.add(
                            result(m, t, world.run[m][t]).admittedThirdParty().event());
                }
            }
        }
    }

    /// The board by what is available.
    Ledger available() {
        return Logs.ledger(events);
    }

    /// The same, and then the completed rule is published.
    Ledger completed() {
        return completed(available());
    }

    static Ledger completed(Ledger ledger) {
        ledger.apply(
                new Recorded(ledger.version() + 1, ledger.asOf(), Sample.published(methodology(2, Rule.COMPLETED))));
        return ledger;
    }

    static String name(int model) {
        return "model-" + model;
    }

    private static String test(int index) {
        return "test-" + index;
    }

    /// The test of an id.
    static int number(String test) {
        return Integer.parseInt(test.substring("test-".length()));
    }

    private static String category(int index) {
        return "category-" + index;
    }

    private Model model(int m) {
        return new Model(
                name(m),
                name(m),
                "maker-" + Truth.maker(m),
                FIRST.plusDays(world.truth.released[m]),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Methodology methodology(int revision, Rule rule) {
        List<Category> categories = new ArrayList<>();
        for (int c = 0; c < Truth.CATEGORIES; c++) {
            List<Category.Weight> weights = new ArrayList<>();
            for (int i = 0; i < Truth.WEIGHTED; i++) {
                weights.add(new Category.Weight(test(c * Truth.PER_CATEGORY + i), 1.0 / Truth.WEIGHTED));
            }
            categories.add(new Category(category(c), category(c), 1.0 / Truth.CATEGORIES, weights));
        }
        return new Methodology(revision, rule, 0.25, 3, 0.5, categories, Map.of(), "");
    }

    private ResultSample result(int m, int test, double score) {
        return Sample.result("r" + events.size(), name(m), test(test), score).sampleSize((long) World.QUESTIONS);
    }

    /// A run that the cheater's maker publishes, each at an address of its own.
    void run(int test, double score) {
        events.add(own(test, score, "https://maker.example/" + events.size()).event());
    }

    /// A run under a named setting and one address, measured so many days later.
    void dated(int test, double score, int days) {
        events.add(own(test, score, "https://maker.example/")
                .setting("high")
                .on(FIRST.plusDays(1000L + days).toString())
                .event());
    }

    /// A run that the cheater's maker publishes so many times, word for word.
    void copies(int test, double score, int times) {
        for (int i = 0; i < times; i++) {
            events.add(own(test, score, "https://maker.example/").event());
        }
    }

    /// What somebody else measured of the cheater.
    void thirdParty(int test, double score) {
        events.add(result(world.cheater, test, score).admittedThirdParty().event());
    }

    private ResultSample own(int test, double score, String url) {
        return result(world.cheater, test, score)
                .by("maker-" + Truth.maker(world.cheater))
                .source(new Source(url, MeasuredBy.SELF, null));
    }
}
