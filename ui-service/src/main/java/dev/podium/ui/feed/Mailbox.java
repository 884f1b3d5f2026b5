package dev.podium.ui.feed;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Between the feed and one listener: holds at most one waiting value, so that a slow listener delays nobody and costs
/// nothing. The first value is delivered at once, the last one always, and never two within [#PAUSE].
final class Mailbox<T> implements AutoCloseable {

    static final Duration PAUSE = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final Consumer<T> listener;
    private final BinaryOperator<T> merge;
    private @Nullable T waiting;
    private boolean delivering;
    private boolean closed;

    /// @param merge makes one value of the waiting one and the next
    Mailbox(Consumer<T> listener, BinaryOperator<T> merge) {
        this.listener = listener;
        this.merge = merge;
    }

    void offer(T value) {
        synchronized (this) {
            if (closed) {
                return;
            }
            waiting = waiting == null ? value : merge.apply(waiting, value);
            if (delivering) {
                return;
            }
            delivering = true;
        }
        Thread.ofVirtual().name("podium-feed-mailbox").start(this::deliver);
    }

    @Override
    public synchronized void close() {
        closed = true;
        waiting = null;
    }

    private void deliver() {
        for (T next = take(); next != null; next = take()) {
            long start = System.nanoTime();
            hand(next);
            rest(start + PAUSE.toNanos());
        }
    }

    private synchronized @Nullable T take() {
        T next = waiting;
        waiting = null;
        delivering = next != null;
        return next;
    }

    private void hand(T value) {
        try {
            listener.accept(value);
        } catch (RuntimeException e) {
            // One listener's fault is its own: it is told, and gets the next value all the same.
            LOG.warn("a listener of the board feed failed", e);
        }
    }

    private static void rest(long until) {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
