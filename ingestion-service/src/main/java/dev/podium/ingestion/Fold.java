package dev.podium.ingestion;

import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One board's ledger behind a lock, and those who wait for it to get somewhere.
final class Fold {

    private final Ledger ledger;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final TreeMap<Long, List<CompletableFuture<Void>>> byOffset = new TreeMap<>();
    private final Map<String, List<CompletableFuture<Void>>> byId = new HashMap<>();
    private volatile boolean caughtUp;

    /// @param caughtUp whether there is nothing to fold as far as anybody knows
    Fold(String board, boolean caughtUp) {
        ledger = new Ledger(board);
        this.caughtUp = caughtUp;
    }

    boolean caughtUp() {
        return caughtUp;
    }

    void apply(List<Recorded> batch, boolean atEnd) {
        List<CompletableFuture<Void>> done = new ArrayList<>();
        lock.writeLock().lock();
        try {
            for (Recorded recorded : batch) {
                ledger.apply(recorded);
                if (recorded.entry() instanceof Event event) {
                    done.addAll(byId.getOrDefault(event.id(), List.of()));
                    byId.remove(event.id());
                }
            }
            Map<Long, List<CompletableFuture<Void>>> reached = byOffset.headMap(ledger.version(), true);
            reached.values().forEach(done::addAll);
            reached.clear();
        } finally {
            lock.writeLock().unlock();
        }
        caughtUp = atEnd;
        // Outside the lock: whoever waited reads the ledger next.
        done.forEach(waiter -> waiter.complete(null));
    }

    <T> T read(Function<Ledger, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(ledger);
        } finally {
            lock.readLock().unlock();
        }
    }

    CompletableFuture<Void> reached(long offset) {
        return await(byOffset, offset, () -> ledger.version() >= offset);
    }

    CompletableFuture<Void> seen(String id) {
        return await(byId, id, () -> ledger.event(id) != null);
    }

    private <K> CompletableFuture<Void> await(
            Map<K, List<CompletableFuture<Void>>> waiters, K key, BooleanSupplier already) {
        CompletableFuture<Void> waiter = new CompletableFuture<>();
        lock.writeLock().lock();
        try {
            if (already.getAsBoolean()) {
                waiter.complete(null);
                return waiter;
            }
            waiters.computeIfAbsent(key, _ -> new ArrayList<>()).add(waiter);
        } finally {
            lock.writeLock().unlock();
        }
        var _ = waiter.exceptionally(_ -> forget(waiters, key));
        return waiter;
    }

    private <K> @Nullable Void forget(Map<K, List<CompletableFuture<Void>>> waiters, K key) {
        lock.writeLock().lock();
        try {
            List<CompletableFuture<Void>> others = waiters.getOrDefault(key, new ArrayList<>());
            others.removeIf(CompletableFuture::isDone);
            if (others.isEmpty()) {
                waiters.remove(key);
            }
        } finally {
            lock.writeLock().unlock();
        }
        return null;
    }
}
