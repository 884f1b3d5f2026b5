package dev.podium.scoring;

import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What the archivist found out and nobody was shown yet. Put in by its thread, taken by the publisher's.
final class Findings {

    private final Queue<FeedEntry> effects = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable History> history = new AtomicReference<>();

    /// Effects come in the order of their offsets.
    void add(FeedEntry withEffects) {
        effects.add(withEffects);
    }

    /// In place of an older one.
    void add(History newer) {
        history.set(newer);
    }

    /// Takes the entries up to an offset: an entry is replaced once it is shown, not before.
    List<FeedEntry> takeEffects(long upTo) {
        List<FeedEntry> ready = new ArrayList<>();
        FeedEntry next = effects.peek();
        while (next != null && next.offset() <= upTo) {
            ready.add(next);
            effects.poll();
            next = effects.peek();
        }
        return ready;
    }

    Optional<History> takeHistory() {
        return Optional.ofNullable(history.getAndSet(null));
    }
}
