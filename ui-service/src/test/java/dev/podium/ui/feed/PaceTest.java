package dev.podium.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.board.BoardVersion;
import dev.podium.board.Counts;
import dev.podium.board.FeedEntry;
import dev.podium.samples.Sample;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private final Pace pace = new Pace();

    @Test
    void whatBoardsSayAboutTheirRecordsIsCountedByTime() {
        pace.note(board(0, 100));
        pace.note(board(5, 130));
        pace.note(board(12, 131));
        assertThat(pace.counts(Sample.NOON.plusSeconds(30), TEN, 3)).containsExactly(30L, 1L, 0L);
        assertThat(pace.counts(Sample.NOON.plusSeconds(60), Duration.ofMinutes(1), 1))
                .containsExactly(31L);
        assertThat(pace.counts(Sample.NOON.plusSeconds(90), Duration.ofMinutes(1), 1))
                .as("the last minute empties as time goes on")
                .containsExactly(0L);
    }

    @Test
    void moreEventsThanTheFeedKeepsAreAllCounted() {
        pace.note(board(0, 100));
        pace.note(board(1, 90_100));
        assertThat(pace.counts(Sample.NOON.plusSeconds(2), TEN, 1)).containsExactly(90_000L);
    }

    @Test
    void whatHappenedBeforeTheFirstLookIsRecalledFromTheFeed() {
        Board board = board(3, 50);
        pace.note(board);
        List<FeedEntry> newestFirst = Boards.entries(0, 3).reversed();
        pace.recall(board, newestFirst);
        assertThat(pace.counts(Sample.NOON.plusSeconds(4), Duration.ofSeconds(2), 3))
                .containsExactly(1L, 2L, 1L);
    }

    @Test
    void whatIsLongAgoIsForgottenButNotHowMuchThereWas() {
        pace.note(board(0, 100));
        pace.note(board(1, 200));
        pace.note(board(1 + (int) Pace.REACH.toSeconds(), 201));
        assertThat(pace.counts(Sample.NOON.plus(Pace.REACH).plusSeconds(2), TEN, 2))
                .containsExactly(0L, 1L);
        assertThat(pace.counts(Sample.NOON.plusSeconds(5), TEN, 1)).containsExactly(0L);
    }

    @Test
    void nothingKnownIsNothingCounted() {
        assertThat(pace.counts(Sample.NOON, TEN, 2)).containsExactly(0L, 0L);
    }

    private static Board board(int second, long records) {
        Board nothing = Board.nothing("main");
        return new Board(
                nothing.id(),
                nothing.name(),
                null,
                new BoardVersion(second, Sample.NOON.plusSeconds(second)),
                nothing.methodology(),
                nothing.models(),
                nothing.benchmarks(),
                nothing.provisional(),
                nothing.verified(),
                nothing.observations(),
                nothing.pendingNames(),
                new Counts(records, 0, 0, 0, 0, 0, 0));
    }
}
