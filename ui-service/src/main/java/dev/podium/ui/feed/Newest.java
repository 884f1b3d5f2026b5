package dev.podium.ui.feed;

import dev.podium.board.FeedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The newest entries of a board's feed, kept when the store forgets them.
final class Newest {

    static final int MOST = 500;

    private final TreeMap<Long, FeedEntry> entries = new TreeMap<>();

    /// Takes over what was read.
    ///
    /// @return entries that are new or say more than before, oldest first
    synchronized List<FeedEntry> merge(List<FeedEntry> read) {
        List<FeedEntry> changed = new ArrayList<>();
        for (FeedEntry entry : read.reversed()) {
            boolean tooOld = entries.size() >= MOST && entry.offset() < entries.firstKey();
            if (!tooOld && !entry.equals(entries.put(entry.offset(), entry))) {
                changed.add(entry);
            }
        }
        while (entries.size() > MOST) {
            entries.pollFirstEntry();
        }
        return changed;
    }

    /// Newest first, at most `limit`.
    synchronized List<FeedEntry> before(long offset, int limit) {
        return entries.headMap(offset, false).descendingMap().values().stream()
                .limit(limit)
                .toList();
    }

    /// The later of two lists that wait for one listener, one entry per offset, oldest first.
    static List<FeedEntry> joined(List<FeedEntry> waiting, List<FeedEntry> next) {
        TreeMap<Long, FeedEntry> all = new TreeMap<>();
        waiting.forEach(entry -> all.put(entry.offset(), entry));
        next.forEach(entry -> all.put(entry.offset(), entry));
        while (all.size() > MOST) {
            all.pollFirstEntry();
        }
        return List.copyOf(all.values());
    }
}
