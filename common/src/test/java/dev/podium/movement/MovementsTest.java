package dev.podium.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Board;
import dev.podium.board.Cause;
import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.event.Event.NameKind;
import dev.podium.result.Lane;
import dev.podium.result.Result;
import dev.podium.samples.Entries;
import dev.podium.samples.Logs;
import dev.podium.samples.ResultSample;
import dev.podium.samples.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Each cause by hand. Alpha, beta and gamma by two tests that weigh the same; offsets 0 to 11 are the world.
class MovementsTest {

    private static final int WORLD = 12;

    private static List<Event> world(Rule rule) {
        return List.of(
                Sample.opened("Main"),
                Sample.described("alpha"),
                Sample.described("beta"),
                Sample.described("gamma"),
                Sample.test("code", "coding"),
                Sample.test("know", "knowledge"),
                Sample.published(methodology(1, rule, 0.5)),
                Sample.result("a1", "alpha", "code", 80).event(),
                Sample.result("a2", "alpha", "know", 60).event(),
                Sample.result("b1", "beta", "code", 60).event(),
                Sample.result("b2", "beta", "know", 70).event(),
                Sample.result("c1", "gamma", "code", 40).event());
    }

    private static Methodology methodology(int revision, Rule rule, double coding) {
        return new Methodology(
                revision,
                rule,
                0.5,
                1,
                0.5,
                List.of(Sample.category("coding", coding, "code"), Sample.category("knowledge", 1 - coding, "know")),
                Map.of(),
                "");
    }

    private static List<RankMove> after(Event... events) {
        return after(Rule.AVAILABLE, events);
    }

    /// What these events moved in the provisional lane.
    private static List<RankMove> after(Rule rule, Event... events) {
        List<Event> log = new ArrayList<>(world(rule));
        Board before = Logs.board(log);
        log.addAll(Arrays.asList(events));
        return Movements.between(before, Logs.board(log), Entries.of(log), Lane.PROVISIONAL);
    }

    private static List<Part> parts(List<RankMove> moves, String model) {
        return moves.stream()
                .filter(move -> move.model().equals(model))
                .flatMap(move -> Objects.requireNonNull(move.parts()).stream())
                .toList();
    }

    private static Part part(
            Cause cause, String benchmark, Integer fromRank, Integer toRank, double from, double to, long... offsets) {
        return new Part(
                cause,
                benchmark.isEmpty() ? null : benchmark,
                fromRank,
                toRank,
                from,
                to,
                List.of(),
                Arrays.stream(offsets).boxed().toList());
    }

    private static Benchmark code(double max, boolean retired) {
        Benchmark code = Sample.benchmark("code", "coding");
        return new Benchmark(
                "code",
                code.name(),
                "coding",
                null,
                code.metric(),
                Unit.PERCENT,
                0,
                max,
                true,
                null,
                null,
                null,
                retired,
                List.of());
    }

    private static Event again(Benchmark benchmark) {
        return new Event.BenchmarkDescribed("again-" + benchmark.id(), Sample.origin(), benchmark);
    }

    private static Model made(String id, String maker, LocalDate released) {
        return new Model(id, "Model " + id, maker, released, null, null, null, null, null, null, null, null, List.of());
    }

    private static Event again(Model model) {
        return new Event.ModelDescribed("again-" + model.id(), Sample.origin(), model);
    }

    @Test
    void nothingMovesWhereNothingChanged() {
        assertThat(after()).isEmpty();
        assertThat(after(Rule.COMPLETED)).isEmpty();
        assertThat(after(Sample.described("delta"), Sample.disputed("a1", "other")))
                .isEmpty();
    }

    @Test
    void ownNewResultIsEvidenceAndOthersAreOvertaken() {
        List<RankMove> moves = after(Sample.result("b3", "beta", "code", 90).event());

        assertThat(moves).extracting(RankMove::model).containsExactly("alpha", "beta");
        assertThat(parts(moves, "beta")).containsExactly(part(Cause.EVIDENCE, "code", 2, 1, 65, 72.5, WORLD));
        assertThat(parts(moves, "alpha"))
                .containsExactly(new Part(Cause.RIVAL, null, 1, 2, 70.0, 70.0, List.of("beta"), List.of((long) WORLD)));
    }

    @Test
    void ownResultsAreToldOneByOneInOrderOfTest() {
        List<RankMove> moves = after(
                Sample.result("b4", "beta", "know", 90).event(),
                Sample.result("b3", "beta", "code", 70).event());

        assertThat(parts(moves, "beta"))
                .containsExactly(
                        part(Cause.EVIDENCE, "code", 2, 2, 65, 67.5, WORLD + 1),
                        part(Cause.EVIDENCE, "know", 2, 1, 67.5, 72.5, WORLD));
    }

    @Test
    void firstResultOfATestMakesAModelRanked() {
        List<RankMove> moves = after(Sample.result("c2", "gamma", "know", 100).event());

        assertThat(parts(moves, "gamma")).containsExactly(part(Cause.EVIDENCE, "know", 3, 1, 40, 70, WORLD));
    }

    @Test
    void correctionWithdrawalRetractionAndVerificationAreWordsOnOwnResults() {
        Result corrected = Sample.result("a1", "alpha", "code", 50).result();
        assertThat(parts(after(Sample.corrected("a1", "lab", corrected)), "alpha"))
                .containsExactly(part(Cause.CORRECTION, "code", 1, 2, 70, 55, WORLD));
        assertThat(parts(after(Sample.withdrawn("a2", "lab")), "alpha"))
                .containsExactly(part(Cause.CORRECTION, "know", 1, 1, 70, 80, WORLD));
        assertThat(parts(after(Sample.retracted("a1"), Sample.retracted("a2")), "alpha"))
                .extracting(Part::cause, Part::offsets)
                .containsExactly(
                        tuple(Cause.CORRECTION, List.of((long) WORLD)), tuple(Cause.CORRECTION, List.of(WORLD + 1L)));
        assertThat(parts(
                        after(Sample.result("a3", "alpha", "code", 90).event(), Sample.verified("a1", "other")),
                        "alpha"))
                .isEmpty();
    }

    @Test
    void verifiedResultOutweighsOthers() {
        List<Event> log = new ArrayList<>(world(Rule.AVAILABLE));
        log.add(Sample.result("a3", "alpha", "code", 60).event());
        Board before = Logs.board(log);
        log.add(Sample.verified("a1", "other"));
        Board after = Logs.board(log);

        assertThat(parts(Movements.between(before, after, Entries.of(log), Lane.PROVISIONAL), "alpha"))
                .containsExactly(part(Cause.CORRECTION, "code", 1, 1, 65, 70, WORLD + 1));
        List<RankMove> verified = Movements.between(before, after, Entries.of(log), Lane.VERIFIED);
        assertThat(verified).singleElement().satisfies(move -> {
            assertThat(move.fromScore()).isNull();
            assertThat(move.toScore()).isEqualTo(80);
            assertThat(Objects.requireNonNull(move.parts()))
                    .containsExactly(
                            new Part(Cause.CORRECTION, "code", null, 1, null, 80.0, List.of(), List.of(WORLD + 1L)));
        });
    }

    /// A withdrawn first lets the second of the same content count.
    @Test
    void whatTakesTheFirstOnesPlaceMovesNothing() {
        Event twin = Sample.result("a9", "alpha", "code", 80).event();

        assertThat(after(twin, Sample.withdrawn("a1", "lab"))).isEmpty();
    }

    @Test
    void newMethodologyMovesEverybodyAtOnce() {
        List<RankMove> moves = after(Sample.published(methodology(2, Rule.AVAILABLE, 0.2)));

        assertThat(parts(moves, "alpha")).containsExactly(part(Cause.METHODOLOGY, "", 1, 2, 70, 64, WORLD));
        assertThat(parts(moves, "beta")).containsExactly(part(Cause.METHODOLOGY, "", 2, 1, 65, 68, WORLD));
        assertThat(moves)
                .filteredOn(move -> move.model().equals("gamma"))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.toRank()).isNull();
                    assertThat(move.fromRank()).isEqualTo(3);
                    assertThat(move.fromScore()).isEqualTo(move.toScore());
                });
    }

    @Test
    void settingThatCountsFromNowOnBelongsToTheMethodology() {
        ResultSample low = Sample.result("a3", "alpha", "code", 20).setting("low");
        List<Event> log = new ArrayList<>(world(Rule.AVAILABLE));
        log.add(low.event());
        Board before = Logs.board(log);
        Methodology old = methodology(2, Rule.AVAILABLE, 0.5);
        log.add(Sample.published(
                new Methodology(2, old.rule(), 0.5, 1, 0.5, old.categories(), Map.of("code", "low"), "")));

        assertThat(parts(Movements.between(before, Logs.board(log), Entries.of(log), Lane.PROVISIONAL), "alpha"))
                .containsExactly(part(Cause.METHODOLOGY, "", 1, 2, 70, 40, WORLD + 1));
    }

    @Test
    void methodologyIsToldBeforeResultsAndRivals() {
        List<RankMove> moves = after(
                Sample.result("a3", "alpha", "know", 100).event(),
                Sample.published(methodology(2, Rule.AVAILABLE, 0.2)));

        assertThat(parts(moves, "alpha"))
                .containsExactly(
                        part(Cause.METHODOLOGY, "", 1, 2, 70, 64, WORLD + 1),
                        part(Cause.EVIDENCE, "know", 2, 1, 64, 80, WORLD));
        assertThat(parts(moves, "beta"))
                .containsExactly(
                        part(Cause.METHODOLOGY, "", 2, 1, 65, 68, WORLD + 1),
                        new Part(Cause.RIVAL, null, 1, 2, 68.0, 68.0, List.of("alpha"), List.of((long) WORLD)));
    }

    @Test
    void newScaleOfATestBelongsToTheCatalogue() {
        List<RankMove> moves = after(again(code(200, false)));

        assertThat(parts(moves, "alpha")).containsExactly(part(Cause.CATALOGUE, "", 1, 1, 70, 50, WORLD));
        assertThat(parts(moves, "gamma")).containsExactly(part(Cause.CATALOGUE, "", 3, 3, 40, 20, WORLD));
    }

    @Test
    void newScaleAndNewResultOfOneTestAreToldApart() {
        List<RankMove> moves = after(
                again(code(200, false)),
                Sample.result("b3", "beta", "code", 160).event());

        assertThat(parts(moves, "beta"))
                .containsExactly(
                        part(Cause.CATALOGUE, "", 2, 1, 65, 50, WORLD), // as many points as alpha then
                        part(Cause.EVIDENCE, "code", 1, 1, 50, 62.5, WORLD + 1));
    }

    @Test
    void retiredTestDropsOut() {
        List<RankMove> moves = after(again(code(100, true)));

        assertThat(parts(moves, "beta")).containsExactly(part(Cause.CATALOGUE, "", 2, 1, 65, 70, WORLD));
    }

    /// Results outside of a scale are refused until the scale is wide enough.
    @Test
    void resultThatANewScaleAdmitsBelongsToTheCatalogue() {
        List<Event> log = new ArrayList<>(world(Rule.AVAILABLE));
        log.add(Sample.result("b3", "beta", "code", 140).event());
        Board before = Logs.board(log);
        log.add(again(code(200, false)));

        assertThat(parts(Movements.between(before, Logs.board(log), Entries.of(log), Lane.PROVISIONAL), "beta"))
                .extracting(Part::cause, Part::offsets)
                .containsExactly(tuple(Cause.CATALOGUE, List.of(WORLD + 1L)));
    }

    @Test
    void makerWhoseOwnResultsCountLessBelongsToTheCatalogue() {
        List<Event> log = new ArrayList<>(world(Rule.AVAILABLE));
        log.add(Sample.result("a3", "alpha", "code", 40).by("other").event());
        Board before = Logs.board(log);
        log.add(again(made("alpha", "other", LocalDate.of(2026, 1, 1))));

        assertThat(parts(Movements.between(before, Logs.board(log), Entries.of(log), Lane.PROVISIONAL), "alpha"))
                .containsExactly(part(Cause.CATALOGUE, "", 2, 1, 60, 70, WORLD + 1));
    }

    @Test
    void nameThatIsExplainedBringsItsResultsAsEvidence() {
        List<Event> log = new ArrayList<>(world(Rule.AVAILABLE));
        log.add(Sample.result("b3", "Beta the Second", "code", 100).event());
        Board before = Logs.board(log);
        log.add(Sample.resolved(NameKind.MODEL, "Beta the Second", "beta"));

        assertThat(parts(Movements.between(before, Logs.board(log), Entries.of(log), Lane.PROVISIONAL), "beta"))
                .containsExactly(part(Cause.EVIDENCE, "code", 2, 1, 65, 75, WORLD + 1));
    }

    @Test
    void resultThatIsCorrectedToAnotherTestLeavesTheFirst() {
        Result moved = Sample.result("b1", "beta", "know", 90).result();
        List<RankMove> moves = after(Sample.corrected("b1", "lab", moved));

        assertThat(parts(moves, "beta"))
                .containsExactly(
                        part(Cause.CORRECTION, "code", 2, 1, 65, 70, WORLD),
                        part(Cause.EVIDENCE, "know", 1, 1, 70, 80, WORLD));
    }

    @Test
    void newModelIsThereByItsFirstResult() {
        List<RankMove> moves = after(
                Sample.described("delta"),
                Sample.result("d1", "delta", "code", 100).event());

        assertThat(moves)
                .filteredOn(move -> move.model().equals("delta"))
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.fromScore()).isNull();
                    assertThat(move.parts())
                            .containsExactly(new Part(
                                    Cause.EVIDENCE, "code", null, 1, null, 100.0, List.of(), List.of(WORLD + 1L)));
                });
        assertThat(parts(moves, "gamma"))
                .containsExactly(new Part(Cause.RIVAL, null, 3, 4, 40.0, 40.0, List.of("delta"), List.of(WORLD + 1L)));
    }

    @Test
    void priceIsAMovementOfItsOwnAndMovesNothing() {
        List<RankMove> moves = after(Sample.priced("beta", 2, 8));

        assertThat(moves)
                .containsExactly(new RankMove(
                        Lane.PROVISIONAL,
                        "beta",
                        2,
                        2,
                        65.0,
                        65.0,
                        List.of(part(Cause.PRICE, "", 2, 2, 65, 65, WORLD))));
    }

    @Test
    void eventsWithoutEffectAreNoCause() {
        Result unchanged = Sample.result("a1", "alpha", "code", 10).result();
        List<RankMove> moves = after(
                Sample.corrected("a1", "not-its-own-lab", unchanged),
                Sample.result("a1", "alpha", "code", 80).event(),
                Sample.result("b3", "beta", "code", 90).event());

        assertThat(parts(moves, "beta"))
                .singleElement()
                .extracting(Part::offsets)
                .isEqualTo(List.of(WORLD + 2L));
    }

    @Test
    void unrelatedResultMovesOthersByTheBridgeAlone() {
        List<RankMove> moves =
                after(Rule.COMPLETED, Sample.result("b3", "beta", "code", 68).event());

        assertThat(parts(moves, "alpha")).isEmpty(); // all of it is measured
        assertThat(parts(moves, "gamma")).singleElement().satisfies(part -> {
            assertThat(part.cause()).isEqualTo(Cause.BRIDGE);
            assertThat(part.fromScore()).isNotEqualTo(part.toScore());
            assertThat(part.offsets()).containsExactly((long) WORLD);
        });
        assertThat(parts(moves, "beta")).containsExactly(part(Cause.EVIDENCE, "code", 2, 2, 65, 67, WORLD));
    }

    @Test
    void ownResultTakesThePlaceOfItsExpectationAndTheBridgeFollows() {
        List<RankMove> moves =
                after(Rule.COMPLETED, Sample.result("c2", "gamma", "know", 95).event());

        List<Part> parts = parts(moves, "gamma");
        assertThat(parts).extracting(Part::cause).containsExactly(Cause.EVIDENCE);
        assertThat(parts.getFirst().toScore()).isEqualTo(67.5);
        assertThat(parts.getFirst().points()).isGreaterThan(5);
    }

    @Test
    void datesThatMoveThePriorBelongToTheCatalogue() {
        List<RankMove> moves = after(
                Rule.COMPLETED,
                again(made("alpha", "maker-gamma", LocalDate.of(2026, 1, 1))),
                again(made("beta", "maker-beta", LocalDate.of(2024, 1, 1))));

        assertThat(parts(moves, "gamma")).allSatisfy(part -> {
            assertThat(part.cause()).isEqualTo(Cause.CATALOGUE);
            assertThat(part.offsets()).isSubsetOf((long) WORLD, WORLD + 1L);
        });
    }

    @Test
    void anotherRuleBelongsToTheMethodologyThoughItBringsABridge() {
        List<RankMove> there = after(Sample.published(methodology(2, Rule.COMPLETED, 0.5)));
        List<RankMove> back = after(Rule.COMPLETED, Sample.published(methodology(2, Rule.AVAILABLE, 0.5)));

        assertThat(parts(there, "gamma")).singleElement().satisfies(part -> {
            assertThat(part.cause()).isEqualTo(Cause.METHODOLOGY);
            assertThat(part.points()).isGreaterThan(1);
        });
        assertThat(parts(back, "gamma")).singleElement().extracting(Part::cause).isEqualTo(Cause.METHODOLOGY);
        assertThat(parts(back, "gamma").getFirst().points())
                .isCloseTo(-parts(there, "gamma").getFirst().points(), within(1e-9));
    }
}
