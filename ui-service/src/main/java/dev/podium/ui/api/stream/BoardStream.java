package dev.podium.ui.api.stream;

import dev.podium.board.Beat;
import dev.podium.board.FeedEntry;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.feed.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One board's stream: writes each event once and hands it to every client. The id of an event is the offset up to
/// which everything was told, so that a client that comes back misses nothing.
final class BoardStream implements AutoCloseable {

    private final String board;
    private final BoardFeed feed;
    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final Subscription boards;
    private final Subscription entries;
    private Shown last;
    private long told = -1;

    BoardStream(BoardFeed feed, Shown now) {
        this.board = now.board().id();
        this.feed = feed;
        this.last = now;
        entries = feed.subscribeEntries(board, this::tellEntries);
        boards = feed.subscribe(board, this::tellBoard);
    }

    /// Data of the event `reset`: what was missed cannot be told any more, so load the board anew.
    ///
    /// @param version to load
    record Reset(String board, long version) {}

    /// @param since the id of the last event that the client heard; `null` for a new client
    synchronized void join(Client client, Shown now, @Nullable Long since) {
        List<FeedEntry> recent = feed.recent(board);
        told = Math.max(
                told, recent.isEmpty() ? now.version() : recent.getFirst().offset());
        List<Frame> frames = new ArrayList<>();
        frames.add(Frame.HELLO);
        if (since != null) {
            frames.addAll(missed(now, recent, since));
        }
        frames.add(Frame.of("board", told, BoardNews.of(now, null)));
        client.offer(frames);
        clients.add(client);
    }

    void leave(Client client) {
        clients.remove(client);
    }

    @Override
    public void close() {
        boards.close();
        entries.close();
        clients.forEach(Client::drop);
    }

    private List<Frame> missed(Shown now, List<FeedEntry> recent, long since) {
        boolean nothing = since == told;
        boolean known = !recent.isEmpty() && recent.getLast().offset() <= since && since < told;
        if (!nothing && !known) {
            return List.of(Frame.of("reset", told, new Reset(board, now.version())));
        }
        return recent.reversed().stream()
                .filter(entry -> entry.offset() > since)
                .map(entry -> Frame.of("entry", entry.offset(), entry))
                .toList();
    }

    private synchronized void tellBoard(Shown now) {
        boolean news = now.version() > last.version()
                || now.stale() != last.stale()
                || !Objects.equals(trouble(now), trouble(last));
        if (news && !clients.isEmpty()) {
            tell(List.of(Frame.of("board", told, BoardNews.of(now, last))));
        }
        last = now;
    }

    private synchronized void tellEntries(List<FeedEntry> changed) {
        List<Frame> frames = new ArrayList<>();
        for (FeedEntry entry : changed) {
            told = Math.max(told, entry.offset());
            frames.add(Frame.of("entry", told, entry));
        }
        tell(frames);
    }

    private static @Nullable String trouble(Shown shown) {
        Beat beat = shown.beat();
        return beat == null ? null : beat.trouble();
    }

    private void tell(List<Frame> frames) {
        clients.removeIf(client -> !client.offer(frames));
    }
}
