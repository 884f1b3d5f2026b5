package dev.podium.scoring.redis;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.wire.StoreCodec;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All that was last written for one board, ready to be laid again. Belongs to the thread that publishes the board.
final class BoardMemory {

    /// Entries that the feed keeps.
    static final int MOST_ENTRIES = 10_000;

    private final TreeMap<Long, String> feed = new TreeMap<>();
    private final TreeMap<Long, String> owedEntries = new TreeMap<>();
    private @Nullable Laid board;
    private byte @Nullable [] history;
    private boolean historyOwed;
    private long beats;

    /// Encodes a board, once.
    @SuppressWarnings("ReferenceEquality") // the very same board was encoded before; comparing all of it costs more
    Laid remember(Board newest) {
        Laid known = board;
        if (known == null || known.board() != newest) {
            known = Laid.of(newest);
            board = known;
        }
        return known;
    }

    @Nullable
    Laid board() {
        return board;
    }

    /// Encodes entries, to be laid in place of those with the same offset; keeps the newest of all.
    void remember(List<FeedEntry> entries) {
        for (FeedEntry entry : entries) {
            String encoded = StoreCodec.entry(entry);
            feed.put(entry.offset(), encoded);
            owedEntries.put(entry.offset(), encoded);
        }
        newest(feed);
        newest(owedEntries);
    }

    private static void newest(NavigableMap<Long, String> entries) {
        while (entries.size() > MOST_ENTRIES) {
            entries.pollFirstEntry();
        }
    }

    /// @param found number of entries in the store: with fewer than there should be, all are owed again
    void lookAtFeed(long found) {
        if (found < feed.size()) {
            owedEntries.putAll(feed);
        }
    }

    /// What must still be laid.
    SortedMap<Long, String> owedEntries() {
        return owedEntries;
    }

    void laidEntries() {
        owedEntries.clear();
    }

    void remember(History newest) {
        history = StoreCodec.history(newest);
        historyOwed = true;
    }

    /// @param found bytes in the store, 0 or less when there is nothing of ours
    void lookAtHistory(long found) {
        historyOwed |= found <= 0;
    }

    /// What must still be laid, if anything.
    byte @Nullable [] owedHistory() {
        return historyOwed ? history : null;
    }

    void laidHistory() {
        historyOwed = false;
    }

    /// Number of beats so far, this one included.
    long beat() {
        return ++beats;
    }
}
