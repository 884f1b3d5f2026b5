package dev.podium.contract;

import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Hears everything, remembers it, and lets a test wait for it.
public final class Ear implements EventSubscriber {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, List<Recorded>> heard = new HashMap<>();
    private final Set<String> caughtUp = new HashSet<>();

    @Override
    public synchronized void onBatch(String board, List<Recorded> batch, boolean atEnd) {
        heard.computeIfAbsent(board, b -> new ArrayList<>()).addAll(batch);
        if (atEnd) {
            caughtUp.add(board);
        }
        notifyAll();
    }

    /// What was heard of a board so far.
    public synchronized List<Recorded> heard(String board) {
        return List.copyOf(heard.getOrDefault(board, List.of()));
    }

    /// What was heard of a board, once that is at least so much.
    public synchronized List<Recorded> await(String board, int records) {
        await(records + " records of " + board, () -> heard(board).size() >= records);
        return heard(board);
    }

    /// Waits until the end of the log was reached for a board.
    public synchronized void awaitEnd(String board) {
        await("the end of " + board, () -> caughtUp.contains(board));
    }

    private void await(String what, BooleanSupplier there) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new AssertionError("not heard in time: " + what);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
