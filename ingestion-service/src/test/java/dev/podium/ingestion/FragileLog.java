package dev.podium.ingestion;

import dev.podium.event.Appended;
import dev.podium.event.Event;
import dev.podium.event.EventLog;
import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.memory.MemoryLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A log in memory that can be taken away, or made to take its time.
final class FragileLog implements EventLog {

    private final MemoryLog log;
    private final List<Runnable> held = new ArrayList<>();
    private @Nullable Outcome failure;
    private Predicate<Event> failing = event -> true;
    private boolean silent;
    private boolean slow;
    private @Nullable Duration behind;

    FragileLog(MemoryLog log) {
        this.log = log;
    }

    @Override
    public synchronized CompletableFuture<Appended> append(Event event) {
        if (silent) {
            return new CompletableFuture<>();
        }
        if (failure != null && failing.test(event)) {
            return CompletableFuture.failedFuture(new LogUnavailable(failure, new IllegalStateException("away")));
        }
        if (behind != null) {
            return readLater(event, behind);
        }
        if (!slow) {
            return log.append(event);
        }
        CompletableFuture<Appended> later = new CompletableFuture<>();
        held.add(() -> {
            var _ = log.append(event).thenAccept(later::complete);
        });
        return later;
    }

    private CompletableFuture<Appended> readLater(Event event, Duration after) {
        long offset = log.records(event.origin().board()).size();
        var _ = CompletableFuture.runAsync(
                () -> log.append(event).join(),
                CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS));
        return CompletableFuture.completedFuture(
                new Appended(offset, event.origin().receivedAt()));
    }

    synchronized void fail(Outcome outcome) {
        failure = outcome;
    }

    synchronized void failFrom(Predicate<Event> which, Outcome outcome) {
        failing = which;
        failure = outcome;
    }

    synchronized void beSilent() {
        silent = true;
    }

    /// From now on nothing is acknowledged before [#release].
    synchronized void hold() {
        slow = true;
    }

    /// From now on an event is acknowledged at once and read by those who fold the log a while later.
    synchronized void beReadLater(Duration after) {
        behind = after;
    }

    synchronized int held() {
        return held.size();
    }

    synchronized void release() {
        slow = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    synchronized void heal() {
        failure = null;
        failing = event -> true;
        silent = false;
        behind = null;
        release();
    }
}
