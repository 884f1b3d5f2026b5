package dev.podium.scoring.redis;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardWriter;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.scoring.redis.Shelf.Found;
import dev.podium.scoring.redis.Shelf.Turn;
import dev.podium.wire.StoreCodec;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows boards in Redis: lays everything new beside what is shown, then turns the sign.
///
/// Redis may lose all of it at any time. So whatever is written is remembered first; each beat looks at what is there,
/// and lays again what is not. A board is only ever replaced by a newer one, or by the same: [Script] says how.
final class RedisBoardWriter implements BoardWriter {

    /// The bytes of a snapshot are compared in every so many beats; its length in each.
    private static final int THOROUGH = 8;

    /// How often a store may lose a snapshot between laying it and turning the sign before that counts as trouble.
    private static final int MOST_TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(RedisBoardWriter.class);

    private final Shelf shelf;
    private final Map<String, BoardMemory> memories = new ConcurrentHashMap<>();

    RedisBoardWriter(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public boolean publish(Board board) {
        BoardMemory memory = memory(board.id());
        synchronized (memory) {
            return show(memory.remember(board));
        }
    }

    private boolean show(Laid board) {
        for (int i = 0; i < MOST_TRIES; i++) {
            if (shelf.lay(board) == Turn.OUTRUN) {
                return false;
            }
            shelf.dress(board);
            Turn turn = shelf.turn(board);
            if (turn != Turn.UNLAID) {
                return turn == Turn.DONE;
            }
        }
        throw new BoardsUnavailable(new IllegalStateException("the store loses what is laid in it"));
    }

    @Override
    public void beat(String board, Beat beat) {
        BoardMemory memory = memory(board);
        synchronized (memory) {
            Laid last = memory.board();
            Found found = shelf.beat(board, StoreCodec.beat(beat), last, memory.beat() % THOROUGH == 0);
            if (last != null) {
                restore(last, found);
            }
            restore(board, memory, found);
        }
    }

    private void restore(Laid board, Found found) {
        if (found.shown() && !found.dressed()) {
            shelf.dress(board);
        }
        if (!found.shown() && !found.outrun() && show(board)) {
            LOG.info(
                    "Board {} as of {} is shown again.",
                    board.board().id(),
                    board.snapshot().version());
        }
    }

    private void restore(String board, BoardMemory memory, Found found) {
        memory.lookAtFeed(found.feed());
        memory.lookAtHistory(found.history());
        lay(board, memory);
    }

    @Override
    public void feed(String board, List<FeedEntry> entries) {
        BoardMemory memory = memory(board);
        synchronized (memory) {
            memory.remember(entries);
            lay(board, memory);
        }
    }

    @Override
    public void history(String board, History history) {
        BoardMemory memory = memory(board);
        synchronized (memory) {
            memory.remember(history);
            lay(board, memory);
        }
    }

    /// Lays what is owed; it stays owed if that fails.
    private void lay(String board, BoardMemory memory) {
        SortedMap<Long, String> entries = memory.owedEntries();
        if (!entries.isEmpty()) {
            shelf.feed(board, entries, BoardMemory.MOST_ENTRIES);
            memory.laidEntries();
        }
        byte[] history = memory.owedHistory();
        if (history != null) {
            shelf.history(board, history);
            memory.laidHistory();
        }
    }

    @Override
    public void forget(String board) {
        memories.remove(board);
    }

    private BoardMemory memory(String board) {
        return memories.computeIfAbsent(board, id -> new BoardMemory());
    }
}
