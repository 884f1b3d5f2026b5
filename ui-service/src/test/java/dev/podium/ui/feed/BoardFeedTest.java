package dev.podium.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.result.Lane;
import dev.podium.samples.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardFeedTest {

    private final ShakyStore store = new ShakyStore();
    private final AtomicLong ticks = new AtomicLong();
    private Instant now = Sample.NOON;
    private final BoardFeed feed = new BoardFeed(store, () -> now, ticks::get);

    @AfterEach
    void stop() {
        feed.close();
    }

    @Test
    void nothingIsShownBeforeAnythingIsPublished() {
        feed.look(null);
        assertThat(feed.shown("main")).isEmpty();
        assertThat(feed.boards()).isEmpty();
        assertThat(feed.entries("main", Long.MAX_VALUE, 10)).isEmpty();
        assertThat(feed.history("main")).isEqualTo(History.NONE);
    }

    @Test
    void aPublishedBoardIsShownWithTheTimeItWasReceived() {
        Board board = publish(50);
        assertThat(shown().board()).isSameAs(board);
        assertThat(shown().receivedAt()).isEqualTo(now);
        assertThat(feed.boards()).containsExactly("main");
    }

    @Test
    void aNewerBoardReplacesAnOlderOneAndNeverTheOtherWayRound() {
        publish(50);
        Board newer = publish(80);
        store.flush();
        publish(60);
        assertThat(shown().board()).isSameAs(newer);
    }

    @Test
    void aFlushedStoreLeavesTheBoardItsEntriesAndItsHistoryShown() {
        store.boards.feed("main", Boards.entries(0, 9));
        store.boards.history("main", new History(List.of(Boards.close("2026-03-01", 1, "m1", 1))));
        Board board = publish(50);
        store.flush();
        look();
        assertThat(shown().board()).isSameAs(board);
        assertThat(feed.entries("main", Long.MAX_VALUE, 3))
                .extracting(FeedEntry::offset)
                .containsExactly(9L, 8L, 7L);
        assertThat(feed.history("main").closes()).hasSize(1);
    }

    @Test
    void aStoreThatIsAwayLeavesTheBoardShown() {
        Board board = publish(50);
        store.away = true;
        look();
        assertThat(shown().board()).isSameAs(board);
        assertThat(feed.entries("main", 5, 3)).isEmpty();
    }

    @Test
    void aDamagedSnapshotLeavesTheBoardShownUntilItIsLaidAgain() {
        Board board = publish(50);
        store.damaged = true;
        Board newer = publish(80);
        assertThat(shown().board()).isSameAs(board);
        store.damaged = false;
        look();
        assertThat(shown().board()).isSameAs(newer);
    }

    @Test
    void aBoardThatClaimsToBeAnotherIsNotShown() {
        Board foreign = Boards.after(50);
        store.boards.publish(foreign);
        feed.look("other");
        assertThat(feed.shown("other")).isEmpty();
    }

    @Test
    void silenceOfFiveSecondsMakesABoardStaleAndABeatMakesItFresh() {
        beat(0);
        publish(50);
        pass(Duration.ofMillis(4900));
        look();
        assertThat(shown().stale()).isFalse();
        pass(Duration.ofMillis(100));
        assertThat(shown().stale()).isTrue();
        assertThat(shown().silence()).isEqualTo(Duration.ofSeconds(5));
        beat(6);
        look();
        assertThat(shown().stale()).isFalse();
    }

    @Test
    void aScorersClockThatIsWrongDoesNotMatterOnceItBeatsAgain() {
        store.boards.beat("main", Boards.beat(-7200));
        publish(50);
        assertThat(shown().stale()).isTrue();
        store.boards.beat("main", Boards.beat(-7199));
        look();
        assertThat(shown().stale()).isFalse();
    }

    @Test
    void aClockThatJumpsBackDoesNotFreezeTheAge() {
        beat(0);
        publish(50);
        now = now.minusSeconds(3600);
        pass(Duration.ofSeconds(8));
        look();
        assertThat(shown().stale()).isTrue();
        assertThat(shown().silence()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void theLastBeatOfAScorerThatDiedLongAgoIsOldFromTheStart() {
        store.boards.beat("main", Boards.beat(-60));
        publish(50);
        assertThat(shown().silence()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aBoardGoesStaleWhileTheStoreIsAway() {
        beat(0);
        publish(50);
        store.away = true;
        pass(Duration.ofSeconds(6));
        look();
        assertThat(shown().stale()).isTrue();
    }

    @Test
    void theRiseSinceTheDayBeforeIsCountedFromTheHistory() {
        Board board = Boards.after(200);
        String leader = board.provisional().rows().getFirst().model();
        store.boards.history(
                "main",
                new History(List.of(
                        Boards.close("2026-03-01", 1, leader, 9),
                        Boards.close("2026-03-02", 5, leader, 4),
                        Boards.close("2026-03-03", 9, leader, 1))));
        publish(200);
        assertThat(shown().previous().day()).isEqualTo("2026-03-02");
        assertThat(shown().rise(Lane.PROVISIONAL, leader)).isEqualTo(3);
        assertThat(shown().rise(Lane.VERIFIED, leader)).isNull();
        assertThat(shown().rise(Lane.PROVISIONAL, "nobody")).isNull();
    }

    @Test
    void itIsReadyOnceTheStoreAnsweredAndStaysSoWithABoardInHand() {
        store.away = true;
        look();
        assertThat(feed.ready()).isFalse();
        store.away = false;
        look();
        assertThat(feed.ready()).isTrue();
        publish(50);
        store.away = true;
        look();
        assertThat(feed.ready()).isTrue();
    }

    @Test
    void entriesBeyondMemoryComeFromTheStore() {
        publish(50);
        store.boards.feed("main", Boards.entries(0, 2000));
        look();
        assertThat(feed.entries("main", 1000, 5))
                .extracting(FeedEntry::offset)
                .containsExactly(999L, 998L, 997L, 996L, 995L);
        assertThat(feed.entries("main", Long.MAX_VALUE, 600)).hasSize(600);
    }

    private Board publish(int happenings) {
        Board board = Boards.after(happenings);
        store.boards.publish(board);
        look();
        return board;
    }

    private void beat(int second) {
        Beat beat = Boards.beat(second);
        store.boards.beat("main", beat);
    }

    private void pass(Duration time) {
        ticks.addAndGet(time.toNanos());
    }

    private void look() {
        feed.look(null);
    }

    private Shown shown() {
        return feed.shown("main").orElseThrow();
    }
}
