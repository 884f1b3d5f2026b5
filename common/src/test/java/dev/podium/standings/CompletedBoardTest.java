package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.board.Probability;
import dev.podium.board.Ranking;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Methodology;
import dev.podium.event.Event;
import dev.podium.event.Event.MethodologyPublished;
import dev.podium.result.Lane;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.wire.BoardCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds on every board under the completed rule, shown on many random ones.
class CompletedBoardTest {

    private static final int WORLDS = 60;

    private static void everywhere(BiConsumer<String, Leaderboard> holds) {
        for (int seed = 0; seed < WORLDS; seed++) {
            Board board = Logs.board(RandomLog.completed(seed, 40 + 4 * seed));
            for (Lane lane : Lane.values()) {
                holds.accept("seed " + seed + ", " + lane, board.lane(lane));
            }
        }
    }

    private static Score overall(Row row) {
        return Objects.requireNonNull(row.overall());
    }

    private static int rank(Row row) {
        return Objects.requireNonNull(overall(row).rank());
    }

    @Test
    void manyOfTheseWorldsRankSomebody() {
        int[] ranked = new int[2];
        everywhere((where, lane) -> ranked[lane.ranked().size() > 3 ? 1 : 0]++);

        assertThat(ranked[1]).isGreaterThan(WORLDS / 2);
    }

    @Test
    void anIntervalContainsItsScoreAndItsRank() {
        everywhere((where, lane) -> {
            int n = lane.ranked().size();
            for (Row row : lane.ranked()) {
                Score score = overall(row);
                assertThat(score.value())
                        .as(where)
                        .isBetween(Objects.requireNonNull(score.low()), Objects.requireNonNull(score.high()));
                assertThat(rank(row))
                        .as(where)
                        .isBetween(Objects.requireNonNull(score.rankLow()), Objects.requireNonNull(score.rankHigh()));
                assertThat(score.rankLow()).as(where).isBetween(1, n);
                assertThat(score.rankHigh()).as(where).isBetween(1, n);
            }
        });
    }

    @Test
    void somebodyIsFirst() {
        everywhere((where, lane) -> {
            if (!lane.ranked().isEmpty()) {
                assertThat(lane.ranked().stream()
                                .mapToDouble(row ->
                                        Objects.requireNonNull(overall(row).first()))
                                .sum())
                        .as(where)
                        .isCloseTo(1, within(1e-9));
            }
        });
    }

    @Test
    void tiersAreContiguousAndTheirLeaderIsSurelyAboveTheNext() {
        everywhere((where, lane) -> {
            Score leader = null;
            int tier = 0;
            for (Row row : lane.ranked()) {
                int its = Objects.requireNonNull(overall(row).tier());
                boolean surely =
                        leader == null || Objects.requireNonNull(Probability.above(leader, overall(row))) >= 0.95;
                assertThat(its).as(where).isEqualTo(surely ? tier + 1 : tier);
                leader = surely ? overall(row) : leader;
                tier = its;
            }
        });
    }

    @Test
    void whoIsNotRankedHasAnEstimateAndNoPlace() {
        everywhere((where, lane) -> {
            for (Row row : lane.unranked()) {
                boolean measured = row.cells().stream().anyMatch(cell -> cell.normalised() != null);
                assertThat(row.overall() != null).as(where).isEqualTo(measured);
                if (row.overall() != null) {
                    assertThat(row.overall().spread()).isNotNull();
                    assertThat(row.overall().rankLow()).isNull();
                    assertThat(row.overall().tier()).isNull();
                    assertThat(row.overall().first()).isNull();
                }
            }
        });
    }

    @Test
    void otherWeightsAreWhatStandingsWouldHaveSaid() {
        for (int seed = 0; seed < WORLDS; seed++) {
            List<Event> log = RandomLog.completed(seed, 150);
            Board board = Logs.board(log);
            Methodology other = board.methodology().reweighted(Map.of("coding", 0.7, "math", 0.0));
            Board recomputed = Logs.board(log.stream()
                    .map(event -> event instanceof MethodologyPublished ? Sample.published(other) : event)
                    .toList());
            for (Lane lane : Lane.values()) {
                assertThat(Ranking.rank(board.lane(lane), other))
                        .as("seed " + seed)
                        .isEqualTo(recomputed.lane(lane))
                        .isNotEqualTo(board.lane(lane));
                assertThat(Ranking.rank(recomputed.lane(lane), board.methodology()))
                        .as("and back")
                        .isEqualTo(board.lane(lane));
            }
        }
    }

    @Test
    void aModelThatNobodyMeasuredAndAnotherPriceMoveNothing() {
        for (int seed = 0; seed < WORLDS; seed++) {
            List<Event> log = RandomLog.completed(seed, 120);
            List<Event> longer = new ArrayList<>(log);
            longer.add(Sample.priced("m3", 77, 78));
            longer.add(Sample.described("unheard-of"));
            longer.add(Sample.test("unheard-of", "math"));
            Board before = Logs.board(log);
            Board after = Logs.board(longer);
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
    void theSameLogGivesTheSameBytesOnAnyNumberOfThreads() {
        List<Event> log = RandomLog.completed(7, 200);
        String alone = BoardCodec.encode(Logs.board(log)).sha256();

        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> BoardCodec.encode(Logs.board(log)).sha256()))
                .allMatch(alone::equals);
    }

    @Test
    void aBoardIsReadBackEqual() {
        for (int seed = 0; seed < 10; seed++) {
            Board board = Logs.board(RandomLog.completed(seed, 150));
            var snapshot = BoardCodec.encode(board);

            assertThat(BoardCodec.decode(snapshot.bytes(), snapshot.sha256())).contains(board);
        }
    }

    @Test
    void measuringWhatWasMissingIsTheWeightedMean() {
        for (int seed = 0; seed < WORLDS; seed++) {
            Board board = Logs.board(RandomLog.completed(seed, 300));
            for (Row row : board.provisional().rows()) {
                row.categories().forEach((id, score) -> {
                    if (score.evidence() > 1 - 1e-9) {
                        double total = 0;
                        double weights = 0;
                        for (var weight : board.methodology().categories().stream()
                                .filter(category -> category.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .benchmarks()) {
                            for (var cell : row.cells()) {
                                if (cell.benchmark().equals(weight.benchmark()) && cell.normalised() != null) {
                                    total += weight.weight() * cell.normalised();
                                    weights += weight.weight();
                                }
                            }
                        }
                        assertThat(score.value()).isCloseTo(total / weights, within(1e-9));
                        assertThat(Objects.requireNonNull(score.spread()).open())
                                .isZero();
                    }
                });
            }
        }
    }
}
