package dev.podium.memory;

import dev.podium.event.Appended;
import dev.podium.event.Event;
import dev.podium.event.EventLog;
import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// The log as a list: one order for each board, subscribers called on the appending thread.
public final class MemoryLog implements EventLog {

    private final InstantSource clock;
    private final Map<String, List<Recorded>> boards = new HashMap<>();
    private final List<EventSubscriber> subscribers = new ArrayList<>();

    public MemoryLog(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized CompletableFuture<Appended> append(Event event) {
        List<Recorded> log = boards.computeIfAbsent(event.origin().board(), board -> new ArrayList<>());
        Instant at = clock.instant();
        Recorded recorded = new Recorded(log.size(), at, event);
        log.add(recorded);
        subscribers.forEach(s -> s.onBatch(event.origin().board(), List.of(recorded), true));
        return CompletableFuture.completedFuture(new Appended(recorded.offset(), at));
    }

    /// Replays everything to the subscriber, then keeps calling it.
    public synchronized void subscribe(EventSubscriber subscriber) {
        boards.forEach((board, log) -> {
            subscriber.onBatch(board, List.copyOf(log), false);
            subscriber.onBatch(board, List.of(), true);
        });
        subscribers.add(subscriber);
    }

    /// All records of a board so far.
    public synchronized List<Recorded> records(String board) {
        return List.copyOf(boards.getOrDefault(board, List.of()));
    }
}
