package dev.podium.memory;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardReader;
import dev.podium.board.BoardWriter;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// The store of boards as maps.
public final class MemoryBoards implements BoardWriter, BoardReader {

    private static final int MOST_ENTRIES = 10_000;

    private final Map<String, Board> boards = new HashMap<>();
    private final Map<String, Beat> beats = new HashMap<>();
    private final Map<String, TreeMap<Long, FeedEntry>> feeds = new HashMap<>();
    private final Map<String, History> histories = new HashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public boolean publish(Board board) {
        synchronized (this) {
            Board shown = boards.get(board.id());
            if (shown != null && shown.version().offset() > board.version().offset()) {
                return false;
            }
            boards.put(board.id(), board);
        }
        listeners.forEach(listener -> listener.accept(board.id()));
        return true;
    }

    @Override
    public synchronized void beat(String board, Beat beat) {
        beats.put(board, beat);
    }

    @Override
    public synchronized void feed(String board, List<FeedEntry> entries) {
        TreeMap<Long, FeedEntry> feed = feeds.computeIfAbsent(board, id -> new TreeMap<>());
        entries.forEach(entry -> feed.put(entry.offset(), entry));
        while (feed.size() > MOST_ENTRIES) {
            feed.pollFirstEntry();
        }
    }

    @Override
    public synchronized void history(String board, History history) {
        histories.put(board, history);
    }

    @Override
    public synchronized Set<String> boards() {
        return new TreeSet<>(boards.keySet());
    }

    @Override
    public synchronized OptionalLong version(String board) {
        Board shown = boards.get(board);
        return shown == null
                ? OptionalLong.empty()
                : OptionalLong.of(shown.version().offset());
    }

    @Override
    public synchronized Optional<Board> current(String board) {
        return Optional.ofNullable(boards.get(board));
    }

    @Override
    public synchronized Optional<Beat> beat(String board) {
        return Optional.ofNullable(beats.get(board));
    }

    @Override
    public synchronized List<FeedEntry> feed(String board, long before, int limit) {
        return feeds.getOrDefault(board, new TreeMap<>()).headMap(before, false).descendingMap().values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized History history(String board) {
        return histories.getOrDefault(board, History.NONE);
    }

    @Override
    public AutoCloseable onPublished(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
