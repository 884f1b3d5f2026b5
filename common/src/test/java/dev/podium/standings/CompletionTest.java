package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Completion;
import dev.podium.board.Score;
import dev.podium.board.Spread;
import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.ledger.Catalogue;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.samples.BridgeSample;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private static final Bridge BRIDGE = BridgeSample.EMPTY
            .model("alpha", 0)
            .model("beta", 1)
            .model("gamma", 0)
            .test("x1", 10)
            .test("x2", 20)
            .test("y1", 10)
            .test("elo", 10)
            .bridge();

    private static final Category X = category("x", 0.6, "x1", 0.4, "x2", 0.3, "x3", 0.3);
    private static final Category Y = category("y", 0.4, "y1", 1);

    private static Category category(String id, double weight, Object... shares) {
        List<Category.Weight> weights = new ArrayList<>();
        for (int i = 0; i < shares.length; i += 2) {
            weights.add(new Category.Weight((String) shares[i], ((Number) shares[i + 1]).doubleValue()));
        }
        return new Category(id, id, weight, weights);
    }

    private static Methodology methodology(Category... categories) {
        return new Methodology(2, Rule.COMPLETED, 0, 0, 0, List.of(categories), Map.of(), "");
    }

    /// Another word on a benchmark.
    private static Event again(Benchmark benchmark) {
        return new Event.BenchmarkDescribed("again-" + benchmark.id(), Sample.origin(), benchmark);
    }

    private static Event retired(String id) {
        return again(new Benchmark(
                id, id, "x", null, "accuracy", Unit.PERCENT, 0, 100, true, null, null, null, true, List.of()));
    }

    /// Category scores of a model under a hand-made bridge.
    private static Map<String, Score> scores(Bridge bridge, String model, Methodology methodology, Event... more) {
        List<Event> log = new ArrayList<>(List.of(
                Sample.described("alpha"),
                Sample.described("beta"),
                Sample.described("gamma"),
                Sample.test("x1", "x"),
                Sample.test("x2", "x"),
                Sample.test("x3", "x"),
                Sample.test("y1", "y"),
                Sample.published(methodology)));
        log.addAll(List.of(more));
        Ledger ledger = Logs.ledger(log);
        Catalogue catalogue = ledger.catalogue();
        List<Cell> cells = Cells.of(
                ledger.submissions().of(model),
                Objects.requireNonNull(catalogue.model(model)),
                catalogue,
                Lane.PROVISIONAL);
        return new Completion(catalogue.methodology(), catalogue::benchmark, bridge::outlook).of(model, cells);
    }

    private static Event result(String model, String benchmark, double score, double stderr) {
        return Sample.result(model + benchmark, model, benchmark, score)
                .stderr(stderr)
                .event();
    }

    private static Score score(Map<String, Score> scores, String category) {
        return Objects.requireNonNull(scores.get(category));
    }

    private static Spread spread(@Nullable Score score) {
        return Objects.requireNonNull(Objects.requireNonNull(score).spread());
    }

    @Test
    void aGapIsFilledWithWhatIsExpectedAndMakesTheIntervalWider() {
        Score x = score(
                scores(
                        BRIDGE,
                        "alpha",
                        methodology(category("x", 1, "x1", 0.6, "x2", 0.4)),
                        result("alpha", "x1", 80, 2)),
                "x");

        assertThat(x.value()).as("0.6 · 80 + 0.4 · 50").isCloseTo(68, within(1e-12));
        assertThat(x.evidence()).isEqualTo(0.6);
        assertThat(spread(x).open()).as("0.4 · 20").isCloseTo(8, within(1e-12));
        assertThat(spread(x).sd()).as("0.36 · 4 + 0.16 · 400").isCloseTo(Math.sqrt(1.44 + 64), within(1e-12));
    }

    @Test
    void unmeasuredCellsOfACategoryErrTogether() {
        Score x = score(scores(BRIDGE, "alpha", methodology(X, Y), result("alpha", "y1", 80, 2), retired("x3")), "x");

        assertThat(x.value()).isCloseTo(50, within(1e-12));
        assertThat(x.evidence()).isZero();
        double u1 = 4.0 / 7 * 10;
        double u2 = 3.0 / 7 * 20;
        assertThat(spread(x).open()).isCloseTo(u1 + u2, within(1e-12));
        assertThat(spread(x).sd()).isCloseTo(Math.sqrt(u1 * u1 + u2 * u2 + 0.25 * 2 * u1 * u2), within(1e-12));
    }

    @Test
    void aFullyMeasuredCategoryIsThePlainWeightedMean() {
        Score x = score(
                scores(
                        BRIDGE,
                        "beta",
                        methodology(category("x", 1, "x1", 0.75, "x2", 0.25)),
                        result("beta", "x1", 40, 3),
                        result("beta", "x2", 80, 4)),
                "x");

        assertThat(x.value()).isEqualTo(50);
        assertThat(x.evidence()).isEqualTo(1);
        assertThat(spread(x)).isEqualTo(new Spread(Math.sqrt(2.25 * 2.25 + 1), 0));
    }

    @Test
    void whatIsRetiredDropsOutOfScoreAndEvidence() {
        Score x = score(scores(BRIDGE, "alpha", methodology(X), result("alpha", "x1", 80, 2), retired("x3")), "x");

        assertThat(x.value()).isCloseTo((0.4 * 80 + 0.3 * 50) / 0.7, within(1e-12));
        assertThat(x.evidence()).isCloseTo(0.4 / 0.7, within(1e-12));
    }

    @Test
    void whatNobodyHasMeasuredDropsOutOfTheScoreAndIsNoEvidence() {
        Score x = score(scores(BRIDGE, "alpha", methodology(X), result("alpha", "x1", 80, 2)), "x");

        assertThat(x.value()).isCloseTo((0.4 * 80 + 0.3 * 50) / 0.7, within(1e-12));
        assertThat(x.evidence()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aCategoryThatNobodyHasMeasuredIsLeftOut() {
        Category unheardOf = category("z", 0.5, "x3", 1);

        assertThat(scores(BRIDGE, "alpha", methodology(X, Y, unheardOf), result("alpha", "x1", 80, 2)))
                .containsOnlyKeys("x", "y");
    }

    @Test
    void aModelWithNothingMeasuredHasNoScoreAndOneWithAnythingHasAll() {
        Event elo = Sample.test(Sample.benchmark("chess", "x", Unit.ELO, 0, 4000));
        Event shown = Sample.test("shown", "x");
        Methodology rules = methodology(X, Y);

        assertThat(scores(BRIDGE, "alpha", rules)).isEmpty();
        assertThat(scores(BRIDGE, "alpha", rules, elo, result("alpha", "chess", 1500, 1)))
                .as("an open scale is no scored cell")
                .isEmpty();
        assertThat(scores(BRIDGE, "alpha", rules, shown, result("alpha", "shown", 50, 1)))
                .as("measured, though on nothing that counts")
                .containsOnlyKeys("x", "y")
                .allSatisfy((id, score) -> assertThat(score.evidence()).isZero());
    }

    @Test
    void errorsAreTakenToTheNormalisedScale() {
        Event fromChance = again(new Benchmark(
                "x1", "x1", "x", null, "accuracy", Unit.RATIO, 0, 1, true, 0.25, null, null, false, List.of()));
        Event lessIsMore = again(new Benchmark(
                "x2", "x2", "x", null, "errors", Unit.POINTS, -50, 150, false, null, null, null, false, List.of()));
        Map<String, Score> scores = scores(
                BRIDGE,
                "alpha",
                methodology(category("x", 0.5, "x1", 1), category("y", 0.5, "x2", 1)),
                fromChance,
                lessIsMore,
                result("alpha", "x1", 0.85, 0.03),
                result("alpha", "x2", 0, 5));

        assertThat(score(scores, "x").value()).isCloseTo(80, within(1e-12));
        assertThat(spread(score(scores, "x")).sd()).isCloseTo(4, within(1e-12));
        assertThat(score(scores, "y").value()).isCloseTo(75, within(1e-12));
        assertThat(spread(score(scores, "y")).sd()).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void anOpenScaleCountsBetweenItsAnchors() {
        Event anchored = Sample.test(new Benchmark(
                "elo",
                "elo",
                "x",
                null,
                "rating",
                Unit.ELO,
                0,
                4000,
                true,
                null,
                null,
                null,
                false,
                List.of(),
                new Anchors(1000, 2000)));
        Methodology rules = methodology(category("x", 1, "elo", 1));

        Score stated = score(scores(BRIDGE, "alpha", rules, anchored, result("alpha", "elo", 1750, 30)), "x");
        assertThat(stated.value()).isEqualTo(75);
        assertThat(spread(stated).sd()).isCloseTo(3, within(1e-12));
        Score unstated = score(
                scores(
                        BRIDGE,
                        "alpha",
                        rules,
                        anchored,
                        Sample.result("r", "alpha", "elo", 2500).event()),
                "x");
        assertThat(unstated.value()).isEqualTo(100);
        assertThat(spread(unstated).sd()).as("2 points of 100").isCloseTo(2, within(1e-12));
    }

    @Test
    void scoresAtTheEndsOfTheScaleStayWithinIt() {
        Score top = score(
                scores(
                        BRIDGE,
                        "alpha",
                        methodology(category("x", 1, "x1", 0.9, "x2", 0.1)),
                        result("alpha", "x1", 100, 2),
                        result("alpha", "x2", 100, 2)),
                "x");

        assertThat(top.value()).isEqualTo(100);
        assertThat(top.high()).isEqualTo(100);
        assertThat(Objects.requireNonNull(top.low())).isBetween(96.0, 98.0);
    }
}
