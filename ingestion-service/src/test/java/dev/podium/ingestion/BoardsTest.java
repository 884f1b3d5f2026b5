package dev.podium.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Recorded;
import dev.podium.samples.Sample;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BoardsTest {

    private final Boards boards = new Boards("main");

    @Test
    void theStandardBoardNeedsNoOpening() {
        assertThat(boards.exists("main")).isTrue();
        assertThat(boards.exists("other")).isFalse();
        assertThat(boards.ids()).containsExactly("main");
    }

    @Test
    void anotherBoardExistsOnceItIsOpened() {
        boards.onBatch("other", List.of(new Recorded(0, Sample.NOON, Sample.opened("Other"))), true);

        assertThat(boards.exists("other")).isTrue();
        assertThat(boards.ids()).containsExactly("main", "other");
    }

    @Test
    void itIsCaughtUpOnlyWhenEveryBoardIs() {
        assertThat(boards.caughtUp()).isFalse();

        boards.onBatch("other", List.of(), false);
        boards.onBatch("main", List.of(), true);
        assertThat(boards.caughtUp()).isFalse();

        boards.onBatch("other", List.of(), true);
        assertThat(boards.caughtUp()).isTrue();
    }

    @Test
    void whoWaitsForABoardThatNobodyHasHeardOfDoesNotHoldUpTheRest() {
        boards.onBatch("main", List.of(), true);

        assertThat(boards.folded("new", 3)).isNotDone();
        assertThat(boards.caughtUp()).isTrue();
    }

    @Test
    void aWaiterIsWokenByItsOffset() {
        CompletableFuture<Void> first = boards.folded("main", 0);
        CompletableFuture<Void> second = boards.folded("main", 1);

        fold(0, "a");

        assertThat(first).isDone();
        assertThat(second).isNotDone();
        assertThat(boards.folded("main", 0)).isDone();
        fold(1, "b");
        assertThat(second).isDone();
    }

    @Test
    void aWaiterIsWokenByItsId() {
        CompletableFuture<Void> waiter = boards.seen("main", "b");
        CompletableFuture<Void> another = boards.seen("main", "b");

        fold(0, "a");
        assertThat(waiter).isNotDone();
        fold(1, "b");

        assertThat(waiter).isDone();
        assertThat(another).isDone();
        assertThat(boards.seen("main", "b")).isDone();
    }

    @Test
    void aWaiterThatGaveUpWakesNobodyElse() {
        CompletableFuture<Void> impatient = boards.seen("main", "a").orTimeout(1, TimeUnit.MILLISECONDS);
        CompletableFuture<Void> patient = boards.seen("main", "a");
        assertThat(impatient).failsWithin(java.time.Duration.ofSeconds(2));

        fold(0, "a");

        assertThat(patient).isDone();
    }

    @Test
    void aWaiterReadsTheFoldThatWokeIt() {
        CompletableFuture<Boolean> found = boards.seen("main", "a")
                .thenApply(_ -> boards.submission("main", "a").isPresent());

        fold(0, "a");

        assertThat(found).isCompletedWithValue(true);
        assertThat(boards.record("main", "a").orElseThrow().offset()).isZero();
    }

    private void fold(long offset, String id) {
        boards.onBatch(
                "main",
                List.of(new Recorded(
                        offset,
                        Sample.NOON,
                        Sample.result(id, "alpha", "gpqa", 70).event())),
                true);
    }
}
