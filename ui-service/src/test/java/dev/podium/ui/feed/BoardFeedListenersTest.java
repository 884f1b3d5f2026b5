package dev.podium.ui.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.samples.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardFeedListenersTest {

    private final ShakyStore store = new ShakyStore();
    private final AtomicLong ticks = new AtomicLong();
    private final BoardFeed feed = new BoardFeed(store, () -> Sample.NOON, ticks::get);
    private final List<Shown> heard = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        feed.close();
    }

    @Test
    void aListenerBeginsWithWhatIsShownAndHearsOfEveryNewerBoard() {
        publish(50);
        feed.subscribe("main", heard::add);
        await().until(() -> heard.size() == 1);
        Board newer = publish(80);
        await().until(() -> heard.size() == 2);
        assertThat(heard.getLast().board()).isSameAs(newer);
    }

    @Test
    void aBurstOfBoardsIsToldAsFirstAndLast() {
        feed.subscribe("main", heard::add);
        for (int n = 10; n <= 100; n += 10) {
            publish(n);
        }
        long last = Boards.after(100).version().offset();
        await().until(() -> !heard.isEmpty() && heard.getLast().version() == last);
        assertThat(heard).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void nothingNewIsNotTold() {
        publish(50);
        feed.subscribe("main", heard::add);
        await().until(() -> heard.size() == 1);
        look();
        look();
        await().during(Duration.ofMillis(700)).until(() -> heard.size() == 1);
    }

    @Test
    void goingStaleAndComingBackAreTold() {
        store.boards.beat("main", Boards.beat(0));
        publish(50);
        feed.subscribe("main", heard::add);
        await().until(() -> heard.size() == 1);
        ticks.addAndGet(Duration.ofSeconds(6).toNanos());
        look();
        await().until(() -> heard.size() == 2 && heard.getLast().stale());
        store.boards.beat("main", Boards.beat(7));
        look();
        await().until(() -> heard.size() == 3 && !heard.getLast().stale());
    }

    @Test
    void aListenerThatBlocksOrFailsDelaysNobody() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        feed.subscribe("main", shown -> awaitQuietly(never));
        feed.subscribe("main", shown -> {
            throw new IllegalStateException("a listener's own fault");
        });
        feed.subscribe("main", heard::add);
        publish(50);
        await().until(() -> heard.size() == 1); // else the two may be told as one
        publish(80);
        await().until(() -> heard.size() == 2);
        never.countDown();
    }

    @Test
    void aClosedSubscriptionHearsNothingMore() {
        publish(50);
        Subscription subscription = feed.subscribe("main", heard::add);
        await().until(() -> heard.size() == 1);
        subscription.close();
        subscription.close();
        publish(80);
        await().during(Duration.ofMillis(700)).until(() -> heard.size() == 1);
    }

    @Test
    void entriesAreToldWhenTheyAreNewAndWhenTheySayMore() {
        publish(50);
        List<FeedEntry> entries = Collections.synchronizedList(new ArrayList<>());
        feed.subscribeEntries("main", entries::addAll);
        store.boards.feed("main", Boards.entries(0, 2));
        look();
        await().until(() -> entries.size() == 3);
        store.boards.feed("main", List.of(Boards.entry(1, "moved")));
        look();
        await().until(() -> entries.size() == 4);
        assertThat(entries).extracting(FeedEntry::offset).containsExactly(0L, 1L, 2L, 1L);
        assertThat(entries.getLast().detail()).isEqualTo("moved");
    }

    @Test
    void whoeverAttendsIsAskedAtEveryLookButNotMoreThanTwiceASecond() {
        publish(50);
        feed.attend("main", heard::add);
        await().until(() -> heard.size() == 1);
        look();
        await().until(() -> heard.size() == 2);
        for (int i = 0; i < 20; i++) {
            look();
        }
        await().until(() -> heard.size() == 3);
        await().during(Duration.ofMillis(700)).until(() -> heard.size() == 3);
    }

    @Test
    void whoeverAttendsFindsTheEntriesOfABoardTogetherWithIt() {
        publish(50);
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        feed.attend("main", shown -> sizes.add(feed.recent("main").size()));
        await().until(() -> sizes.size() == 1);
        store.boards.feed("main", Boards.entries(0, 2));
        publish(80);
        await().until(() -> sizes.size() == 2);
        assertThat(sizes.getLast()).isEqualTo(3);
    }

    @Test
    void aHintIsFollowedAtOnceAndAPollWithoutAnyHint() {
        feed.start();
        feed.subscribe("main", heard::add);
        Board board = Boards.after(50);
        store.boards.publish(board);
        await().atMost(Duration.ofMillis(800)).until(() -> !heard.isEmpty());
        store.flush(); // nobody hints for the new map
        store.boards.publish(Boards.after(80));
        await().atMost(Duration.ofSeconds(3)).until(() -> heard.size() == 2);
    }

    private Board publish(int happenings) {
        Board board = Boards.after(happenings);
        store.boards.publish(board);
        look();
        return board;
    }

    private void look() {
        feed.look(null);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
