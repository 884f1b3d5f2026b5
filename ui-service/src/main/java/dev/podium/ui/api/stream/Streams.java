package dev.podium.ui.api.stream;

import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// All live streams of this process: a bounded number of clients, each served by a thread of its own.
public final class Streams implements AutoCloseable {

    private final BoardFeed feed;
    private final Duration heartbeat;
    private final Semaphore places;
    private final Map<String, BoardStream> streams = new ConcurrentHashMap<>();

    public Streams(BoardFeed feed, int mostClients, Duration heartbeat) {
        this.feed = feed;
        this.heartbeat = heartbeat;
        this.places = new Semaphore(mostClients);
    }

    /// Takes a place, which [#serve] gives back.
    ///
    /// @throws ApiProblem overloaded, if there is none left
    void reserve() {
        if (!places.tryAcquire()) {
            throw ApiProblem.overloaded("All places of the live stream are taken. Please try again in a moment.");
        }
    }

    /// Serves a client on a thread of its own, until it has gone.
    ///
    /// @param since the id of the last event that the client heard; `null` for a new client
    /// @param end called when the client has gone
    void serve(Shown now, @Nullable Long since, Client.Sink sink, Runnable end) {
        BoardStream stream = streams.computeIfAbsent(now.board().id(), id -> new BoardStream(feed, now));
        Client client = new Client(sink, heartbeat);
        stream.join(client, now, since);
        Thread.ofVirtual().name("podium-stream").start(() -> {
            try {
                client.write();
            } finally {
                stream.leave(client);
                places.release();
                end.run();
            }
        });
    }

    /// Ends all streams, so that the server can stop.
    @Override
    public void close() {
        streams.values().forEach(BoardStream::close);
    }
}
