package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.result.Lane;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Source;
import dev.podium.samples.Logs;
import dev.podium.samples.ResultSample;
import dev.podium.samples.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Section 1 of the methodology, sentence by sentence.
class CellsTest {

    private static ResultSample result(String id, double score) {
        return Sample.result(id, "alpha", "gpqa", score);
    }

    private static @Nullable Cell find(Lane lane, Event... said) {
        List<Event> log = new ArrayList<>(List.of(Sample.described("alpha"), Sample.test("gpqa", "knowledge")));
        log.addAll(Arrays.asList(said));
        List<Cell> cells = Logs.board(log).lane(lane).rows().getFirst().cells();
        return cells.isEmpty() ? null : cells.getFirst();
    }

    private static Cell cell(Event... said) {
        return Objects.requireNonNull(find(Lane.PROVISIONAL, said));
    }

    private static double stderr(Event... said) {
        return Objects.requireNonNull(cell(said).stderr());
    }

    @Test
    void theMiddleCountsAndNeverTheHighest() {
        Cell cell = cell(
                result("r1", 60).event(),
                result("r2", 90).event(),
                result("r3", 70).event());

        assertThat(cell)
                .extracting(Cell::score, Cell::observations, Cell::lowest, Cell::highest)
                .containsExactly(70.0, 3, 60.0, 90.0);
        assertThat(cell(result("r1", 60).event(), result("r2", 70).event()).score())
                .isEqualTo(65);
    }

    @Test
    void onlyTheStrongestMeasurementsCountAndAllAreShown() {
        Cell cell = cell(
                result("r1", 60).measuredBy(MeasuredBy.THIRD_PARTY).event(),
                result("r2", 90).measuredBy(MeasuredBy.SELF).event(),
                result("r3", 80).measuredBy(MeasuredBy.COMMUNITY).event(),
                result("r4", 64).measuredBy(MeasuredBy.THIRD_PARTY).event());

        assertThat(cell)
                .extracting(Cell::score, Cell::measuredBy, Cell::observations, Cell::highest)
                .containsExactly(62.0, MeasuredBy.THIRD_PARTY, 4, 90.0);
    }

    @Test
    void strengthIsOrderedAsTheMethodologyListsIt() {
        assertThat(MeasuredBy.values())
                .containsExactly(
                        MeasuredBy.VERIFIED,
                        MeasuredBy.THIRD_PARTY,
                        MeasuredBy.COMMUNITY,
                        MeasuredBy.UNKNOWN,
                        MeasuredBy.RIVAL,
                        MeasuredBy.SELF);
    }

    @Test
    void theVerifiedLaneAdmitsWhatIsConfirmedOrVouchedFor() {
        Event third = result("r1", 60).measuredBy(MeasuredBy.THIRD_PARTY).event();

        assertThat(find(Lane.VERIFIED, third)).as("whoever says so").isNull();
        assertThat(find(Lane.VERIFIED, result("r1", 60).admittedThirdParty().event()))
                .isNotNull();
        assertThat(find(Lane.VERIFIED, result("r1", 60).event(), Sample.verified("r1", "other")))
                .extracting(cell -> cell == null ? null : cell.measuredBy())
                .isEqualTo(MeasuredBy.VERIFIED);
        assertThat(find(Lane.VERIFIED, result("r1", 60).event(), Sample.verified("r1", "lab")))
                .isNull();
    }

    @Test
    void nobodyBecomesVerifiedBySayingSo() {
        assertThat(cell(result("r1", 60).measuredBy(MeasuredBy.VERIFIED).event())
                        .measuredBy())
                .isEqualTo(MeasuredBy.UNKNOWN);
        assertThat(find(
                        Lane.VERIFIED,
                        result("r1", 60).measuredBy(MeasuredBy.VERIFIED).event()))
                .isNull();
    }

    @Test
    void whatTheMakerSubmitsIsItsOwnWhateverItSays() {
        Event own = result("r1", 60).by("MAKER-alpha").admittedThirdParty().event();

        assertThat(cell(own).measuredBy()).isEqualTo(MeasuredBy.SELF);
        assertThat(find(Lane.VERIFIED, own)).isNull();
    }

    @Test
    void whatIsWithdrawnOrRetractedHasNoCell() {
        assertThat(find(Lane.PROVISIONAL, result("r1", 60).event(), Sample.withdrawn("r1", "lab")))
                .isNull();
        assertThat(find(Lane.PROVISIONAL, result("r1", 60).event(), Sample.retracted("r1")))
                .isNull();
        assertThat(find(Lane.PROVISIONAL, result("r1", 60).event(), Sample.disputed("r1", "other")))
                .isNotNull();
    }

    @Test
    void theHighestPublishedEffortCounts() {
        List<String> ascending = List.of(
                "none",
                "minimal",
                "low",
                "medium",
                "8-shot",
                "25-shot",
                "thinking",
                "thinking-8k",
                "high",
                "thinking-32k",
                "xhigh",
                "thinking-120k",
                "max");
        for (int i = 1; i < ascending.size(); i++) {
            Cell cell = cell(
                    result("r1", 90).setting(ascending.get(i - 1)).event(),
                    result("r2", 50).setting(ascending.get(i)).event());
            assertThat(cell.setting()).isEqualTo(ascending.get(i));
            assertThat(cell.score()).isEqualTo(50);
        }
    }

    @Test
    void aBlankSettingIsTheUsualEffort() {
        assertThat(cell(
                                result("r1", 90).event(),
                                result("r2", 50).setting("medium").event())
                        .setting())
                .isNull();
        assertThat(cell(
                                result("r1", 90).event(),
                                result("r2", 50).setting("thinking-1k").event())
                        .setting())
                .isEqualTo("thinking-1k");
    }

    @Test
    void theMethodologyMayNameTheSettingThatCounts() {
        Methodology named =
                new Methodology(1, Rule.AVAILABLE, 0, 0, 0, List.of(), Map.of("gpqa", "low"), "low by name");

        assertThat(cell(
                                Sample.published(named),
                                result("r1", 90).setting("high").event(),
                                result("r2", 50).setting("low").event())
                        .score())
                .isEqualTo(50);
        assertThat(cell(
                                Sample.published(named),
                                result("r1", 90).setting("high").event())
                        .score())
                .as("where nobody measured the named one")
                .isEqualTo(90);
    }

    @Test
    void ofOneSeriesTheLatestByDateCountsWhicheverComesFirst() {
        Event early = result("r1", 90).setting("high").on("2026-01-01").event();
        Event late = result("r2", 50).setting("high").on("2026-02-01").event();
        Event sameDay = result("r3", 60).setting("high").on("2026-02-01").event();

        assertThat(cell(early, late).score()).isEqualTo(50);
        assertThat(cell(late, early).score()).isEqualTo(50);
        assertThat(cell(sameDay, late, early).score()).isEqualTo(55);
    }

    @Test
    void aMakersOwnRunsReplaceNothingAndCountOnceHoweverOftenTheyAreSaid() {
        Source card = new Source("https://example.org/card", MeasuredBy.SELF, null);
        ResultSample early = result("r1", 50).setting("high").on("2026-01-01").source(card);
        ResultSample late = result("r2", 90).setting("high").on("2026-02-01").source(card);
        ResultSample again = result("r3", 90).setting("high").on("2026-03-01").source(card);

        assertThat(cell(early.event(), late.event(), again.event()).score()).isEqualTo(70);
        assertThat(cell(again.event(), late.event(), early.event()).score()).isEqualTo(70);
        assertThat(cell(early.event(), late.event(), again.event()).observations())
                .isEqualTo(3);
    }

    @Test
    void withoutASettingOrADateAllCount() {
        assertThat(cell(
                                result("r1", 90).on("2026-01-01").event(),
                                result("r2", 50).on("2026-02-01").event())
                        .score())
                .isEqualTo(70);
        assertThat(cell(
                                result("r1", 90).setting("high").event(),
                                result("r2", 50)
                                        .setting("high")
                                        .on("2026-02-01")
                                        .event())
                        .score())
                .isEqualTo(70);
    }

    @Test
    void sourcesAndHarnessesDoNotReplaceEachOther() {
        ResultSample early = result("r1", 90).setting("high").on("2026-01-01");
        ResultSample late = result("r2", 50).setting("high").on("2026-02-01");

        assertThat(cell(early.harness("helm").event(), late.harness("inspect").event())
                        .score())
                .isEqualTo(70);
        assertThat(cell(
                                early.source(new Source(null, MeasuredBy.UNKNOWN, "hub"))
                                        .event(),
                                late.event())
                        .score())
                .isEqualTo(70);
    }

    @Test
    void theStandardErrorIsStatedOrFollowsFromTheNumberOfQuestions() {
        assertThat(stderr(result("r1", 80).stderr(1.5).sampleSize(100L).event()))
                .isEqualTo(1.5);
        assertThat(stderr(result("r1", 80).stderr(0.0).sampleSize(100L).event()))
                .isCloseTo(4, within(1e-12));
        assertThat(stderr(result("r1", 80).event()))
                .as("nothing known: 2 points")
                .isEqualTo(2);
        assertThat(stderr(result("r1", 100).sampleSize(100L).event()))
                .as("a perfect score is not a certain one")
                .isEqualTo(2);
    }

    @Test
    void theStandardErrorIsTheLargerOfWhatIsStatedAndHowResultsScatter() {
        Event[] close = {
            result("r1", 80).stderr(1.0).event(),
            result("r2", 80).stderr(3.0).by("b").event()
        };
        Event[] apart = {
            result("r1", 60).stderr(1.0).event(), result("r2", 80).stderr(3.0).event()
        };
        assertThat(stderr(close)).isEqualTo(2);
        assertThat(stderr(apart)).as("14.14 / √2").isCloseTo(10, within(1e-12));
    }

    @Test
    void anOpenScaleIsShownAndNeverScored() {
        Benchmark elo = Sample.benchmark("arena", "knowledge", Unit.ELO, 0, 4000);
        Board board = Logs.board(
                Sample.described("alpha"),
                Sample.test(elo),
                Sample.published(Sample.methodology(1, 0, 0, Sample.category("knowledge", 1, "arena"))),
                Sample.result("r1", "alpha", "arena", 1400).event());

        assertThat(board.provisional().rows().getFirst().overall()).isNull();
        assertThat(board.provisional().rows().getFirst().cells())
                .singleElement()
                .extracting(Cell::score, Cell::normalised, Cell::stderr)
                .containsExactly(1400.0, null, null);
    }
}
