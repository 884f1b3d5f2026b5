package dev.podium.scoring.redis;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The shelf as maps: what the scripts do, said once more in Java.
class MemoryShelf implements Shelf, FenceTest.Store {

    /// Ticks after which a snapshot that nobody renews no longer counts as kept alive.
    static final int FRESH = 200;

    private final Map<Long, Laid> snapshots = new HashMap<>();
    private final Map<Long, Integer> renewed = new HashMap<>();
    private final SortedMap<Long, String> feed = new TreeMap<>();
    private @Nullable Laid sign;
    private int history;
    private int ticks;

    @Override
    public Shelf shelf() {
        return this;
    }

    @Override
    public @Nullable String sign() {
        return sign == null ? null : sign.sign();
    }

    @Override
    public @Nullable String sha1(long version) {
        Laid laid = snapshot(version);
        return laid == null ? null : laid.sha1();
    }

    @Override
    public void remove(long version) {
        snapshots.remove(version);
    }

    @Override
    public void restore(Laid old) {
        flush();
        put(old);
        point(old);
    }

    @Override
    public void tick() {
        ticks++;
    }

    @Override
    public void flush() {
        snapshots.clear();
        renewed.clear();
        feed.clear();
        sign = null;
        history = 0;
    }

    private @Nullable Laid snapshot(long version) {
        return snapshots.get(slot(version));
    }

    /// Where this version's snapshot is laid.
    long slot(long version) {
        return version;
    }

    void put(Laid board) {
        snapshots.put(slot(version(board)), board);
        renewed.put(version(board), ticks);
    }

    @Override
    public Turn lay(Laid board) {
        if (outrun(board)) {
            return Turn.OUTRUN;
        }
        put(board);
        return Turn.DONE;
    }

    @Override
    public void dress(Laid board) {}

    @Override
    public Turn turn(Laid board) {
        Laid laid = snapshot(version(board));
        if (laid == null || !laid.sha1().equals(board.sha1())) {
            return Turn.UNLAID;
        }
        Laid shown = sign;
        if (shown != null && version(shown) > version(board)) {
            return Turn.OUTRUN;
        }
        point(board);
        return Turn.DONE;
    }

    void point(Laid board) {
        sign = board;
    }

    @Override
    public Found beat(String id, String beat, @Nullable Laid board, boolean thorough) {
        if (board == null) {
            return new Found(false, false, false, feed.size(), history);
        }
        Laid shown = sign;
        Laid laid = snapshot(version(board));
        boolean mine = shown != null
                && shown.sign().equals(board.sign())
                && laid != null
                && laid.sha1().equals(board.sha1());
        if (mine) {
            renewed.put(version(board), ticks);
        }
        return new Found(mine, !mine && outrun(board), true, feed.size(), history);
    }

    private boolean outrun(Laid board) {
        Laid shown = sign;
        if (shown == null || version(shown) < version(board)) {
            return false;
        }
        boolean alive = snapshot(version(board)) != null
                && ticks - renewed.getOrDefault(version(board), Integer.MIN_VALUE / 2) < FRESH;
        return version(shown) > version(board) || (!shown.sign().equals(board.sign()) && alive);
    }

    @Override
    public void feed(String id, SortedMap<Long, String> entries, int most) {
        feed.putAll(entries);
    }

    @Override
    public void history(String id, byte[] newest) {
        history = newest.length;
    }

    static long version(Laid board) {
        return board.snapshot().version();
    }
}
