package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Bridge;
import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Unit;
import dev.podium.samples.BridgeSample;
import dev.podium.samples.Sample;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Small tables by hand, each number worked out on paper.
class ComparisonTest {

    /// What the bridge of [Table#small] expects of ability 1.
    private static final double OF_B = 100 / (1 + Math.exp(-1));

    private static CategoryGap category(Comparison comparison, String id) {
        return comparison.categories().stream()
                .filter(category -> category.category().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Gap gap(@Nullable Gap gap) {
        return Objects.requireNonNull(gap);
    }

    private static Table full() {
        return Table.small()
                .score("a", "x1", 80)
                .score("a", "x2", 60)
                .score("a", "y1", 40)
                .score("a", "y2", 50)
                .score("b", "x1", 70)
                .score("b", "x2", 65)
                .score("b", "y1", 45)
                .score("b", "y2", 30);
    }

    @Test
    void whereAllIsMeasuredCompletedIsThePlainWeightedMean() {
        Comparison comparison = full().compare("a", "b");
        assertThat(comparison.overall().basis()).isEqualTo(Basis.COMPLETED);
        assertThat(comparison.overall().a()).as("0.6 · 70 + 0.4 · 45").isCloseTo(60, within(1e-9));
        assertThat(comparison.overall().b()).as("0.6 · 67.5 + 0.4 · 37.5").isCloseTo(55.5, within(1e-9));
        Gap gap = gap(comparison.overall().gap());
        assertThat(gap.difference()).isCloseTo(4.5, within(1e-9));
        assertThat(gap.sd())
                .as("√(2 · 2 · 4 · (0.3² + 0.2²)): eight independent errors of 2")
                .isCloseTo(Math.sqrt(16 * 0.13), within(1e-9));
        assertThat(comparison.a().evidence()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatIsMissingIsExpectedOverallAndLeftOutOfWhatIsMatched() {
        Comparison comparison = full().without("b", "x2").compare("a", "b");
        assertThat(comparison.overall().b())
                .as("0.3 · 70 + 0.3 · σ(1) + 0.4 · 37.5")
                .isCloseTo(21 + 0.3 * OF_B + 15, within(1e-9));
        CategoryGap x = category(comparison, "x");
        assertThat(x.basis()).isEqualTo(Basis.MATCHED);
        assertThat(gap(x.gap()).difference()).as("80 − 70").isCloseTo(10, within(1e-9));
        assertThat(gap(x.gap()).sd()).isCloseTo(Math.sqrt(8), within(1e-9));
        assertThat(x.shared()).containsExactly("x1");
        assertThat(x.onlyA()).containsExactly("x2");
        assertThat(gap(x.inOverall()).difference())
                .as("another number, of the whole category")
                .isCloseTo(70 - (35 + 0.5 * OF_B), within(1e-9));
    }

    @Test
    void aClaimAboutTheCategoryAddsWhatTheUnsharedTestsMayDo() {
        CategoryGap x = category(full().without("b", "x2").compare("a", "b"), "x");
        Expectation expected = Objects.requireNonNull(Table.small().bridge().expect("b", "x2"));
        assertThat(gap(x.wide()).difference()).isEqualTo(gap(x.gap()).difference());
        assertThat(gap(x.wide()).sd())
                .as("the shared test's 8, half of a's error of 2, half of what is expected of b")
                .isCloseTo(Math.sqrt(8 + 1 + 0.25 * expected.sd() * expected.sd()), within(1e-9));
        assertThat(category(full().compare("a", "b"), "x").wide())
                .as("where all is shared there is nothing to add")
                .isEqualTo(category(full().compare("a", "b"), "x").gap());
    }

    @Test
    void withoutASharedTestTheBridgeFillsWhatEachLacks() {
        Comparison comparison = full().without("b", "x1").without("a", "x2").compare("a", "b");
        CategoryGap x = category(comparison, "x");
        assertThat(x.basis()).isEqualTo(Basis.BRIDGED);
        assertThat(x.a()).as("½ · 80 + ½ · 50").isCloseTo(65, within(1e-9));
        assertThat(x.b()).as("½ · σ(1) + ½ · 65").isCloseTo(OF_B / 2 + 32.5, within(1e-9));
        Expectation ofA = Objects.requireNonNull(Table.small().bridge().expect("a", "x2"));
        Expectation ofB = Objects.requireNonNull(Table.small().bridge().expect("b", "x1"));
        assertThat(gap(x.gap()).sd())
                .as("wide: half of each estimate")
                .isCloseTo(0.5 * Math.sqrt(4 + ofA.sd() * ofA.sd() + 4 + ofB.sd() * ofB.sd()), within(1e-9));
        assertThat(x.gap()).isEqualTo(x.inOverall());
        assertThat(x.onlyA()).containsExactly("x1");
        assertThat(x.onlyB()).containsExactly("x2");
        assertThat(x.shared()).isEmpty();
        assertThat(x.wide()).isNull();
    }

    @Test
    void aTestThatNothingTiesToThemKeepsTheBridgeSilent() {
        Bridge island = BridgeSample.EMPTY
                .model("a", 0)
                .model("b", 1)
                .test("x1", 10)
                .test("x2", 10, 7, 3)
                .test("y1", 10)
                .test("y2", 10)
                .bridge();
        Comparison comparison = Table.small()
                .under(island)
                .score("a", "x1", 80)
                .score("b", "y1", 70)
                .compare("a", "b");
        assertThat(category(comparison, "x").basis()).isEqualTo(Basis.NO_CLAIM);
        assertThat(category(comparison, "y").basis()).isEqualTo(Basis.BRIDGED);
    }

    @Test
    void whatNothingTiesTogetherIsNotClaimed() {
        Bridge two = BridgeSample.EMPTY
                .model("a", 0, 0)
                .model("b", 1, 1)
                .test("x1", 10, 0, 3)
                .test("y1", 10, 1, 3)
                .bridge();
        Comparison comparison = Table.small()
                .under(two)
                .score("a", "x1", 80)
                .score("b", "y1", 70)
                .compare("a", "b");
        assertThat(comparison.overall().basis()).isEqualTo(Basis.NO_CLAIM);
        assertThat(comparison.overall().verdict()).isEqualTo(Verdict.NONE);
        assertThat(comparison.overall().gap()).isNull();
        assertThat(comparison.categories()).allMatch(category -> category.basis() == Basis.NO_CLAIM);
        assertThat(comparison.flips()).isEqualTo(Flips.NONE);
        assertThat(comparison.mostTelling()).isNull();
    }

    @Test
    void ofAModelWithoutResultsNothingIsClaimed() {
        Comparison comparison = full().model("c").compare("a", "c");
        assertThat(comparison.overall().basis()).isEqualTo(Basis.NO_CLAIM);
        assertThat(comparison.categories()).allMatch(category -> category.basis() == Basis.NO_CLAIM);
        assertThat(comparison.b().score()).isNull();
        assertThat(comparison.b().averages().overall()).isNull();
        assertThat(category(comparison, "x").onlyA()).containsExactly("x1", "x2");
    }

    @Test
    void withoutABridgeOnlySharedTestsSpeak() {
        Comparison comparison = full().without("b", "x2").under(Bridge.NONE).compare("a", "b");
        assertThat(comparison.overall().basis()).isEqualTo(Basis.MATCHED);
        assertThat(gap(comparison.overall().gap()).difference())
                .as("0.6 · 10 + 0.4 · 7.5")
                .isCloseTo(9, within(1e-9));
        assertThat(full().under(Bridge.NONE).compare("a", "b").overall())
                .isEqualTo(full().compare("a", "b").overall());
        Comparison apart = Table.small()
                .under(Bridge.NONE)
                .score("a", "x1", 80)
                .score("b", "y1", 70)
                .compare("a", "b");
        assertThat(apart.overall().basis()).isEqualTo(Basis.NO_CLAIM);
        assertThat(apart.categories()).allMatch(category -> category.basis() == Basis.NO_CLAIM);
    }

    @Test
    void identicalModelsTie() {
        Table table = full();
        for (String test : List.of("x1", "x2", "y1", "y2")) {
            table = table.score("c", test, table.cells().get("a").get(test).score());
        }
        Comparison comparison = table.compare("a", "c");
        assertThat(gap(comparison.overall().gap()).difference()).isZero();
        assertThat(gap(comparison.overall().gap()).probability()).isEqualTo(0.5);
        assertThat(comparison.overall().verdict()).isEqualTo(Verdict.TIE);
        assertThat(comparison.categories()).allMatch(category -> category.verdict() == Verdict.TIE);
        assertThat(comparison.benchmarks()).allMatch(benchmark -> benchmark.verdict() == Verdict.TIE);
        assertThat(comparison.tally()).isEqualTo(new Tally(0, 0, 4));
        assertThat(comparison.biggestSwing()).isNull();
        assertThat(comparison.flips()).isEqualTo(Flips.NONE);
        assertThat(comparison.winner(comparison.overall().gap())).isNull();
    }

    @Test
    void certainEqualsTieAsWell() {
        Comparison comparison = Table.small()
                .score("a", "x1", 50, null)
                .score("b", "x1", 50, null)
                .compare("a", "b");
        Gap gap = gap(category(comparison, "x").gap());
        assertThat(gap).isEqualTo(new Gap(0, 0));
        assertThat(gap.verdict()).isEqualTo(Verdict.TIE);
        assertThat(gap.telling()).isZero();
    }

    @Test
    void otherWeightsAreWeighedLikePublishedOnes() {
        Methodology other = full().methodology().reweighted(Map.of("x", 0.1, "y", 0.9));
        Comparison comparison = full().compare(other, "a", "b");
        assertThat(comparison.overall().a()).as("0.1 · 70 + 0.9 · 45").isCloseTo(47.5, within(1e-9));
        assertThat(category(comparison, "y").share()).isCloseTo(0.9, within(1e-12));
        assertThat(category(comparison, "x").gap())
                .as("within a category nothing changes")
                .isEqualTo(category(full().compare("a", "b"), "x").gap());
        assertThat(full().compare(full().methodology().reweighted(Map.of("y", 0.0)), "a", "b")
                        .overall()
                        .a())
                .isCloseTo(70, within(1e-9));
    }

    @Test
    void testsThatDoNotCountAreShownAndDecideNothing() {
        Table table = full().benchmark(Sample.benchmark("extra", "x"))
                .benchmark(Sample.benchmark("arena", "x", Unit.ELO, 0, 4000))
                .score("a", "extra", 90)
                .score("b", "extra", 10)
                .score("a", "arena", 1300)
                .score("b", "arena", 1200);
        Comparison comparison = table.compare("a", "b");
        assertThat(comparison.overall()).isEqualTo(full().compare("a", "b").overall());
        assertThat(comparison.tally().shared()).isEqualTo(4);
        assertThat(Objects.requireNonNull(comparison.biggestSwing()).benchmark().id())
                .isEqualTo("y2");
        assertThat(comparison.benchmarks())
                .extracting(gap -> gap.benchmark().id())
                .containsExactly("y2", "x1", "x2", "y1", "extra", "arena");
        BenchmarkGap arena = comparison.benchmarks().getLast();
        assertThat(arena.gap()).as("an open scale is shown and not scored").isNull();
        assertThat(arena.verdict()).isEqualTo(Verdict.NONE);
        assertThat(comparison.benchmarks().get(4).verdict()).isEqualTo(Verdict.AHEAD);
    }

    @Test
    void scalesAreTurnedAndStretched() {
        Benchmark errors = new Benchmark(
                "x1", "Errors", "x", null, "errors", Unit.RATIO, 0, 1, false, null, null, null, false, List.of());
        Comparison comparison = full().benchmark(errors)
                .score("a", "x1", 0.2, 0.02)
                .score("b", "x1", 0.3, 0.02)
                .compare("a", "b");
        BenchmarkGap gap = comparison.benchmarks().stream()
                .filter(benchmark -> benchmark.benchmark().id().equals("x1"))
                .findFirst()
                .orElseThrow();
        assertThat(gap(gap.gap()).difference()).as("fewer errors are better").isCloseTo(10, within(1e-9));
        assertThat(gap(gap.gap()).sd()).isCloseTo(Math.sqrt(8), within(1e-9));
    }

    @Test
    void threeAndFourModelsAreComparedWithTheFirst() {
        Table table = full().score("c", "x1", 10).score("d", "x1", 20).score("d", "y1", 45);
        Comparison three = table.compare("a", "b", "c");
        Comparison four = table.compare("a", "b", "c", "d");
        Comparison pair = table.compare("a", "b");
        assertThat(three.overall()).isEqualTo(pair.overall());
        assertThat(three.benchmarks()).isEqualTo(pair.benchmarks());
        assertThat(three.sides()).hasSize(3);
        assertThat(three.pairs()).containsExactly(pair, table.compare("a", "c"));
        assertThat(four.pairs()).hasSize(3).endsWith(table.compare("a", "d"));
        assertThat(four.common())
                .containsExactly(
                        new Common("x", List.of("x1"), List.of(80.0, 70.0, 10.0, 20.0)),
                        new Common("y", List.of(), List.of()));
        assertThat(pair.pairs()).isEmpty();
        assertThat(pair.common()).isEmpty();
    }

    @Test
    void namesThatAreTheSameAreToldApart() {
        var twin = new dev.podium.catalog.Model(
                "b", "Model a", null, null, null, null, null, null, null, null, null, null, List.of());
        Comparison comparison = full().model(twin).compare("a", "b");
        assertThat(comparison.sides()).extracting(Side::label).containsExactly("Model a (a)", "Model a (b)");
    }

    @Test
    void onlyTwoToFourDifferentKnownModelsAreCompared() {
        Comparisons comparisons = full().comparisons();
        Methodology methodology = full().methodology();
        for (List<String> ids : List.of(
                List.<String>of(),
                List.of("a"),
                List.of("a", "a"),
                List.of("a", "b", "a"),
                List.of("a", "nobody"),
                List.of("a", "b", "c", "d", "e"))) {
            assertThatThrownBy(() -> comparisons.of(ids, methodology))
                    .as(ids.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void underAMethodologyThatWeighsNothingNothingIsClaimed() {
        Comparison comparison = full().compare(Methodology.NONE, "a", "b");
        assertThat(comparison.overall().basis()).isEqualTo(Basis.NO_CLAIM);
        assertThat(comparison.categories()).isEmpty();
        assertThat(comparison.benchmarks()).hasSize(4).allMatch(benchmark -> benchmark.category() == null);
    }
}
