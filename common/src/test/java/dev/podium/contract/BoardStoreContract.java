package dev.podium.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardReader;
import dev.podium.board.BoardWriter;
import dev.podium.board.Close;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.board.RankMove;
import dev.podium.result.Lane;
import dev.podium.samples.Boards;
import dev.podium.samples.Sample;
import dev.podium.wire.BoardCodec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a store of boards promises to its writer and its readers.
public abstract class BoardStoreContract {

    private static final int MOST_ENTRIES = 10_000;

    private final String id = "contract-" + UUID.randomUUID();

    protected abstract BoardWriter writer();

    /// Reads what [#writer] wrote.
    protected abstract BoardReader reader();

    @Test
    void nothingIsShownAtFirst() {
        assertThat(reader().current(id)).isEmpty();
        assertThat(reader().version(id)).isEmpty();
        assertThat(reader().beat(id)).isEmpty();
        assertThat(reader().feed(id, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(reader().history(id)).isEqualTo(History.NONE);
        assertThat(reader().boards()).doesNotContain(id);
    }

    @Test
    void shownBoardComesBackWhole() {
        Board board = Boards.of(id, 60);

        assertThat(writer().publish(board)).isTrue();

        assertThat(reader().current(id)).contains(board);
        assertThat(BoardCodec.encode(reader().current(id).orElseThrow()).sha256())
                .isEqualTo(BoardCodec.encode(board).sha256());
        assertThat(reader().version(id)).hasValue(board.version().offset());
        assertThat(reader().boards()).contains(id);
    }

    @Test
    void newerBoardReplacesOlder() {
        writer().publish(Boards.of(id, 60));

        assertThat(writer().publish(Boards.of(id, 61))).isTrue();

        assertThat(reader().current(id)).contains(Boards.of(id, 61));
    }

    @Test
    void olderBoardIsRefused() {
        writer().publish(Boards.of(id, 61));

        assertThat(writer().publish(Boards.of(id, 60))).isFalse();

        assertThat(reader().current(id)).contains(Boards.of(id, 61));
    }

    @Test
    void sameBoardAgainIsWelcome() {
        writer().publish(Boards.of(id, 60));

        assertThat(writer().publish(Boards.of(id, 60))).isTrue();
    }

    @Test
    void boardsDoNotDisturbEachOther() {
        String other = id + "-b";
        writer().publish(Boards.of(id, 60));
        writer().publish(Boards.of(other, 30));

        assertThat(reader().current(id)).contains(Boards.of(id, 60));
        assertThat(reader().current(other)).contains(Boards.of(other, 30));
        assertThat(reader().boards()).contains(id, other);
    }

    @Test
    void lastBeatComesBack() {
        writer().beat(id, new Beat(Sample.NOON, 7, 2, "The log begins at offset 3."));
        Beat last = new Beat(Sample.NOON.plusSeconds(1), 9, 0, null);

        writer().beat(id, last);

        assertThat(reader().beat(id)).contains(last);
    }

    @Test
    void feedIsReadBackwardsInPages() {
        writer().feed(id, List.of(entry(3, null), entry(5, null), entry(9, null)));

        assertThat(reader().feed(id, Long.MAX_VALUE, 2)).containsExactly(entry(9, null), entry(5, null));
        assertThat(reader().feed(id, 5, 2)).containsExactly(entry(3, null));
        assertThat(reader().feed(id, 3, 2)).isEmpty();
    }

    @Test
    void entryWithEffectsTakesThePlaceOfTheOneWithout() {
        FeedEntry worked = entry(5, List.of(new RankMove(Lane.VERIFIED, "m1", 3, 1, 70.5, 71.0)));
        writer().feed(id, List.of(entry(3, null), entry(5, null)));

        writer().feed(id, List.of(worked));

        assertThat(reader().feed(id, Long.MAX_VALUE, 10)).containsExactly(worked, entry(3, null));
    }

    @Test
    void newestEntriesAreKept() {
        List<FeedEntry> entries = new ArrayList<>();
        for (int offset = 0; offset < MOST_ENTRIES + 20; offset++) {
            entries.add(entry(offset, null));
        }
        writer().feed(id, entries);

        assertThat(reader().feed(id, 22, 10)).containsExactly(entry(21, null), entry(20, null));
        assertThat(reader().feed(id, Long.MAX_VALUE, 1)).containsExactly(entry(MOST_ENTRIES + 19, null));
    }

    @Test
    void historyComesBackAsLastWritten() {
        Close first = new Close(LocalDate.of(2026, 3, 1), 4, Map.of("m1", new Close.Place(1, 70.25)), Map.of());
        Close second = new Close(LocalDate.of(2026, 3, 9), 8, Map.of("m1", new Close.Place(null, 69.5)), Map.of());
        writer().history(id, new History(List.of(first)));

        writer().history(id, new History(List.of(first, second)));

        assertThat(reader().history(id)).isEqualTo(new History(List.of(first, second)));
    }

    @Test
    void listenersHearWhatIsPublished() throws Exception {
        Semaphore heard = new Semaphore(0);
        // Hints at other boards may be heard as well: tests share a store.
        try (AutoCloseable listening = reader().onPublished(board -> heard.release(board.equals(id) ? 1 : 0))) {
            assertThat(listening).isNotNull();
            int version = 60;
            do {
                writer().publish(Boards.of(id, version++)); // a subscription needs a moment to begin
            } while (version < 160 && !heard.tryAcquire(50, TimeUnit.MILLISECONDS));
            heard.drainPermits();
            writer().publish(Boards.of(id, 200));
            assertThat(heard.tryAcquire(2, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static FeedEntry entry(long offset, @Nullable List<RankMove> effects) {
        return new FeedEntry(
                offset,
                Sample.NOON.plusSeconds(offset),
                "result.submitted.v1",
                "r" + offset,
                "token-lab",
                "lab",
                "counted",
                null,
                "m1",
                "b1",
                70.5,
                effects);
    }
}
