package dev.podium.ui.feed;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardReader;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.memory.MemoryBoards;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A store to which everything happens: away, flushed, restored from an old copy, damaged.
public final class ShakyStore implements BoardReader {

    public MemoryBoards boards = new MemoryBoards();
    public boolean away;
    public boolean damaged;

    /// As `FLUSHALL`, or a restore of an empty copy.
    public void flush() {
        boards = new MemoryBoards();
    }

    @Override
    public Set<String> boards() {
        return here(() -> boards.boards());
    }

    @Override
    public OptionalLong version(String board) {
        return here(() -> boards.version(board));
    }

    @Override
    public Optional<Board> current(String board) {
        return here(() -> damaged ? Optional.empty() : boards.current(board));
    }

    @Override
    public Optional<Beat> beat(String board) {
        return here(() -> boards.beat(board));
    }

    @Override
    public List<FeedEntry> feed(String board, long before, int limit) {
        return here(() -> boards.feed(board, before, limit));
    }

    @Override
    public History history(String board) {
        return here(() -> boards.history(board));
    }

    @Override
    public AutoCloseable onPublished(Consumer<String> listener) {
        return boards.onPublished(listener);
    }

    private <T> T here(Supplier<T> answer) {
        if (away) {
            throw new BoardsUnavailable(new IllegalStateException("away"));
        }
        return answer.get();
    }
}
