package dev.podium.ui.feed;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How a board's log has grown in the last minutes. Every board says how many records it rests on, so the count is
/// right however many there were between two looks.
public final class Pace {

    /// How far back it remembers.
    public static final Duration REACH = Duration.ofMinutes(11);

    private final NavigableMap<Instant, Long> records = new TreeMap<>();

    Pace() {}

    /// How many events came in each step before a moment, the oldest step first. Of what came before this process began
    /// to look it knows as much as the feed does.
    public synchronized List<Long> counts(Instant end, Duration step, int steps) {
        List<Long> counts = new ArrayList<>(steps);
        long before = at(end.minus(step.multipliedBy(steps)));
        for (int i = steps - 1; i >= 0; i--) {
            long after = at(end.minus(step.multipliedBy(i)));
            counts.add(Math.max(0, after - before));
            before = Math.max(before, after);
        }
        return counts;
    }

    /// A board has come.
    synchronized void note(Board board) {
        note(board.version().asOf(), board.counts().records());
        Map.Entry<Instant, Long> oldest =
                records.floorEntry(records.lastKey().minus(REACH)); // what was there when the reach begins
        if (oldest != null) {
            records.headMap(oldest.getKey(), false).clear();
        }
    }

    /// What the feed knows of the time before the first board that was read.
    ///
    /// @param entries newest first
    synchronized void recall(Board board, List<FeedEntry> entries) {
        long count = board.counts().records();
        for (FeedEntry entry : entries) {
            if (entry.offset() <= board.version().offset()) {
                note(entry.at(), count);
                count--;
            }
        }
        if (!entries.isEmpty()) {
            note(entries.getLast().at().minusMillis(1), count);
        }
    }

    private void note(Instant at, long count) {
        records.merge(at, count, Math::max);
    }

    private long at(Instant moment) {
        Map.Entry<Instant, Long> known = records.floorEntry(moment);
        if (known == null) {
            known = records.firstEntry();
        }
        return known == null ? 0 : known.getValue();
    }
}
