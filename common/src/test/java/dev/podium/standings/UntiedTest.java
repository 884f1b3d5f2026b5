package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.event.Event;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The completed rule where there is little to go by, as it comes out of the log.
class UntiedTest {

    private static Leaderboard board(List<Category> categories, Event... results) {
        List<Event> log = new ArrayList<>();
        categories.forEach(c -> c.benchmarks().forEach(w -> log.add(Sample.test(w.benchmark(), c.id()))));
        Stream.of("a1", "a2", "a3", "b1", "b2").forEach(model -> log.add(Sample.described(model)));
        log.add(Sample.published(new Methodology(1, Rule.COMPLETED, 0.25, 1, 0.5, categories, Map.of(), "")));
        log.addAll(List.of(results));
        return Logs.board(log).provisional();
    }

    private static Event result(String model, String benchmark, double score) {
        return Sample.result(model + benchmark, model, benchmark, score).event();
    }

    private static final List<Category> TWO = List.of(Sample.category("x", 0.5, "x1"), Sample.category("y", 0.5, "y1"));

    @Test
    void ofGroupsThatNoCellTiesOnlyTheLargestIsRanked() {
        Leaderboard board = board(
                TWO,
                result("a1", "x1", 50),
                result("a2", "x1", 60),
                result("a3", "x1", 70),
                result("b1", "y1", 99),
                result("b2", "y1", 98));

        assertThat(board.ranked()).extracting(Row::model).containsExactly("a3", "a2", "a1");
        assertThat(board.unranked()).allSatisfy(row -> assertThat(row.overall()).isNotNull());
    }

    @Test
    void oneCellThatTiesTheGroupsLetsAllBeRanked() {
        assertThat(board(
                                TWO,
                                result("a1", "x1", 50),
                                result("a2", "x1", 60),
                                result("a3", "x1", 70),
                                result("b1", "y1", 99),
                                result("b2", "y1", 98),
                                result("a3", "y1", 80))
                        .ranked())
                .hasSize(5);
    }

    @Test
    void oneModelAloneIsFirst() {
        Score only = Objects.requireNonNull(
                board(TWO, result("a1", "x1", 50)).ranked().getFirst().overall());

        assertThat(only.value()).as("what nobody took says nothing").isEqualTo(50);
        assertThat(only.evidence()).isEqualTo(0.5);
        assertThat(List.of(only.rank(), only.rankLow(), only.rankHigh(), only.tier()))
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void onOneBenchmarkScoresAreWhatWasMeasured() {
        Leaderboard board = board(
                List.of(Sample.category("x", 1, "x1")),
                result("a1", "x1", 0),
                result("a2", "x1", 100),
                result("a3", "x1", 40));

        assertThat(board.ranked())
                .extracting(row -> Objects.requireNonNull(row.overall()).value())
                .containsExactly(100.0, 40.0, 0.0);
        assertThat(board.ranked()).allSatisfy(row -> {
            Score score = Objects.requireNonNull(row.overall());
            assertThat(score.evidence()).isEqualTo(1);
            assertThat(score.low()).isBetween(0.0, score.value());
            assertThat(score.high()).isBetween(score.value(), 100.0);
        });
    }

    @Test
    void whereAllScoreTheSameAllAreFirst() {
        for (double score : new double[] {0, 37.5, 100}) {
            Leaderboard board = board(
                    TWO,
                    Stream.of("a1", "a2", "a3", "b1", "b2")
                            .flatMap(model -> Stream.of(result(model, "x1", score), result(model, "y1", score)))
                            .toArray(Event[]::new));

            assertThat(board.ranked()).hasSize(5).allSatisfy(row -> {
                Score overall = Objects.requireNonNull(row.overall());
                assertThat(overall.value()).isEqualTo(score);
                assertThat(overall.rank()).isEqualTo(1);
                assertThat(overall.tier()).isEqualTo(1);
                assertThat(overall.rankHigh()).isEqualTo(5);
            });
        }
    }
}
