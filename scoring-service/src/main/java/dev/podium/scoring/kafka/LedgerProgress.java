package dev.podium.scoring.kafka;

import dev.podium.scoring.LogView;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// How far this instance has read which partitions, and what is wrong with the log. Written by the reader and the
/// watch, read by everybody.
public final class LedgerProgress implements LogView {

    private final Map<String, Integer> partitionOf = new ConcurrentHashMap<>();
    private final Map<Integer, Long> lags = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> caughtUp = new ConcurrentHashMap<>();
    private final Map<Integer, String> troubles = new ConcurrentHashMap<>();
    private final AtomicLong nobodys = new AtomicLong();
    private volatile @Nullable String trouble;
    private volatile @Nullable String stopped = "The log is not read yet.";
    private volatile boolean assigned;

    /// Partitions were given to this instance, perhaps none.
    void assigned(Set<Integer> partitions) {
        assigned = true;
        partitions.forEach(partition -> caughtUp.put(partition, false));
    }

    void read(String board, int partition) {
        partitionOf.put(board, partition);
    }

    void lag(int partition, long records) {
        lags.put(partition, records);
    }

    void caughtUp(int partition) {
        caughtUp.put(partition, true);
    }

    boolean isCaughtUp(int partition) {
        return caughtUp.getOrDefault(partition, false);
    }

    /// A record whose key names no board.
    void nobodys() {
        nobodys.incrementAndGet();
    }

    /// Number of records whose key names no board.
    public long withoutBoard() {
        return nobodys.get();
    }

    /// The partition is somebody else's.
    ///
    /// @return the boards in it, as far as they were seen
    Set<String> lost(int partition) {
        caughtUp.remove(partition);
        lags.remove(partition);
        troubles.remove(partition);
        Set<String> boards = boards(partition);
        partitionOf.keySet().removeAll(boards);
        return boards;
    }

    Set<String> boards(int partition) {
        Set<String> boards = new TreeSet<>();
        partitionOf.forEach((board, of) -> {
            if (of == partition) {
                boards.add(board);
            }
        });
        return boards;
    }

    Set<Integer> partitions() {
        return Set.copyOf(caughtUp.keySet());
    }

    /// @param first offset at which the partition begins; what is not 0 lacks history
    void beginsAt(int partition, long first) {
        if (first > 0) {
            troubles.put(partition, "The log begins at offset " + first + ": its history is missing.");
        } else {
            troubles.remove(partition);
        }
    }

    /// Something is wrong with the whole log; `null` when nothing is.
    void wrong(@Nullable String what) {
        trouble = what;
    }

    /// Why nothing is read at the moment; `null` when the reader is at work.
    void stopped(@Nullable String why) {
        stopped = why;
        assigned = assigned && why == null;
    }

    @Override
    public long lag(String board) {
        Integer partition = partitionOf.get(board);
        return partition == null ? 0 : lags.getOrDefault(partition, 0L);
    }

    @Override
    public @Nullable String trouble(String board) {
        Integer partition = partitionOf.get(board);
        String ofPartition = partition == null ? null : troubles.get(partition);
        return ofPartition == null ? trouble : ofPartition;
    }

    /// Whether every partition of this instance is read to where it ended when it was assigned.
    public boolean caughtUp() {
        return assigned && !caughtUp.containsValue(false);
    }

    /// Why the log is not read, or not whole; `null` when all is well.
    public @Nullable String trouble() {
        if (stopped != null) {
            return stopped;
        }
        return trouble == null ? troubles.values().stream().findFirst().orElse(null) : trouble;
    }

    /// Records not read yet, of all partitions together.
    public long lag() {
        return lags.values().stream().mapToLong(Long::longValue).sum();
    }
}
