package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.board.Observation;
import dev.podium.board.PendingName;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.event.Event;
import dev.podium.event.Unreadable;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StandingsTest {

    /// Two categories of one test each: `a` weighs 60 %, `b` 40 %.
    private static List<Event> world(String... models) {
        List<Event> log = new ArrayList<>(List.of(
                Sample.test("a1", "a"),
                Sample.test("b1", "b"),
                Sample.published(Sample.methodology(
                        1, 0.5, 1, Sample.category("a", 0.6, "a1"), Sample.category("b", 0.4, "b1")))));
        for (String model : models) {
            log.add(Sample.described(model));
        }
        return log;
    }

    private static List<Event> with(List<Event> log, Event... more) {
        List<Event> longer = new ArrayList<>(log);
        longer.addAll(List.of(more));
        return longer;
    }

    private static Event result(String model, String benchmark, double score) {
        return Sample.result(model + benchmark, model, benchmark, score).event();
    }

    private static Row row(Board board, String model) {
        return board.provisional().rows().stream()
                .filter(row -> row.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private static Score overall(Board board, String model) {
        return Objects.requireNonNull(row(board, model).overall());
    }

    @Test
    void theOverallScoreIsTheWeightedMeanOfWhatIsMeasured() {
        Board board = Logs.board(with(
                world("alpha", "beta"),
                result("alpha", "a1", 50),
                result("alpha", "b1", 100),
                result("beta", "a1", 60)));

        assertThat(overall(board, "alpha").value()).isEqualTo(70);
        assertThat(overall(board, "alpha").evidence()).isEqualTo(1);
        assertThat(overall(board, "beta").value()).isEqualTo(60);
        assertThat(overall(board, "beta").evidence()).isEqualTo(0.6);
        assertThat(overall(board, "alpha").low()).isNull();
        assertThat(board.provisional().ranked()).extracting(Row::model).containsExactly("alpha", "beta");
    }

    @Test
    void equalScoresShareThePlaceAndTheNextIsSkipped() {
        Board board = Logs.board(with(
                world("a", "b", "c", "d"),
                result("a", "a1", 70),
                result("b", "a1", 90),
                result("c", "a1", 70),
                result("d", "a1", 10)));

        assertThat(board.provisional().rows()).extracting(Row::model).containsExactly("b", "a", "c", "d");
        assertThat(board.provisional().rows())
                .extracting(row -> Objects.requireNonNull(row.overall()).rank())
                .containsExactly(1, 2, 2, 4);
    }

    @Test
    void tooLittleEvidenceIsListedButNotRanked() {
        Board board =
                Logs.board(with(world("alpha", "beta", "gamma"), result("alpha", "b1", 99), result("beta", "a1", 20)));

        assertThat(row(board, "alpha").ranked()).isFalse();
        assertThat(overall(board, "alpha").value()).isEqualTo(99);
        assertThat(row(board, "gamma").overall()).isNull();
        assertThat(board.provisional().rows()).extracting(Row::model).containsExactly("beta", "alpha", "gamma");
        assertThat(Objects.requireNonNull(row(board, "alpha").categories().get("b"))
                        .rank())
                .as("in its category it has all the evidence")
                .isEqualTo(1);
    }

    @Test
    void aModelThatNobodyMeasuredMovesNobody() {
        for (int seed = 0; seed < 40; seed++) {
            List<Event> log = RandomLog.of(seed, 100);
            Board before = Logs.board(log);
            Board after = Logs.board(with(log, Sample.described("unheard-of")));

            for (Lane lane : Lane.values()) {
                assertThat(after.lane(lane).rows().stream()
                                .filter(row -> !row.model().equals("unheard-of"))
                                .toList())
                        .as("seed " + seed)
                        .isEqualTo(before.lane(lane).rows());
            }
        }
    }

    @Test
    void ranksAreCompetitionRanksOfAWeakOrder() {
        for (int seed = 0; seed < 100; seed++) {
            Board board = Logs.board(RandomLog.of(seed, 200));
            for (Lane lane : Lane.values()) {
                ranksFollowScores("seed " + seed, board.lane(lane));
            }
        }
    }

    private static void ranksFollowScores(String where, Leaderboard lane) {
        List<Score> scores = lane.ranked().stream()
                .map(row -> Objects.requireNonNull(row.overall()))
                .toList();
        for (Score score : scores) {
            long higher = scores.stream()
                    .filter(s -> s.value() > score.value() + 1e-9)
                    .count();
            assertThat(score.rank()).as(where).isEqualTo((int) higher + 1);
            assertThat(score.value()).as(where).isBetween(0.0, 100.0);
            assertThat(score.evidence()).as(where).isBetween(0.0, 1 + 1e-9);
        }
        assertThat(lane.rows().subList(0, scores.size()))
                .as("the ranked come first")
                .isEqualTo(lane.ranked());
        assertThat(lane.rows()).as(where).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyLedgerHasABoard() {
        Board board = Standings.of(new Ledger("main"));

        assertThat(board.version().offset()).isEqualTo(-1);
        assertThat(board.version().asOf()).isEqualTo(Instant.EPOCH);
        assertThat(board.name()).isEqualTo("main");
        assertThat(board.provisional().rows()).isEmpty();
        assertThat(board.methodology().revision()).isZero();
    }

    @Test
    void whatWasLeftOutIsCountedAndNamed() {
        List<Event> log = with(
                world("alpha"),
                result("alpha", "a1", 50),
                Sample.result("again", "alpha", "a1", 50).event(),
                Sample.result("far", "alpha", "a1", 150).event(),
                Sample.result("gone", "alpha", "b1", 50).event(),
                Sample.withdrawn("gone", "lab"),
                Sample.result("unknown", "Who Is This", "a1", 50).event());
        Ledger ledger = Logs.ledger(log);
        ledger.apply(new dev.podium.event.Recorded(99, Sample.NOON, new Unreadable("no valid JSON", 1, "x")));
        Board board = Standings.of(ledger);

        assertThat(board.counts()).isEqualTo(new dev.podium.board.Counts(log.size() + 1, 1, 1, 1, 1, 1, 1));
        assertThat(board.pendingNames()).containsExactly(new PendingName("model", "who is this", 1));
        assertThat(board.observations())
                .extracting(Observation::id, Observation::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("alphaa1", "counted"),
                        org.assertj.core.groups.Tuple.tuple("again", "duplicate"),
                        org.assertj.core.groups.Tuple.tuple("far", "rejected"),
                        org.assertj.core.groups.Tuple.tuple("gone", "withdrawn"));
        assertThat(board.version().offset()).isEqualTo(99);
    }

    @Test
    void lateEvidenceRanksByRuleAndKeepsItsDate() {
        Event old = Sample.result("old", "alpha", "a1", 80)
                .setting("high")
                .on("2025-01-01")
                .event();
        Event recent = Sample.result("new", "alpha", "a1", 60)
                .setting("high")
                .on("2026-01-01")
                .event();
        Board board = Logs.board(with(world("alpha"), recent, old));

        assertThat(overall(board, "alpha").value()).isEqualTo(60);
        assertThat(board.observations())
                .extracting(Observation::evaluatedAt)
                .containsExactly(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));
    }
}
