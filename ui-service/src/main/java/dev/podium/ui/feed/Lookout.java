package dev.podium.ui.feed;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The feed's one thread: looks at a board when it is hinted at, and at all of them once a second.
final class Lookout implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final long EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final Consumer<@Nullable String> look;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final SequencedSet<String> hints = new LinkedHashSet<>();
    private boolean closed;
    private @Nullable AutoCloseable subscription;

    /// @param look looks at one board, or at all for `null`
    Lookout(Consumer<@Nullable String> look) {
        this.look = look;
    }

    void start(Function<Consumer<String>, AutoCloseable> hinted) {
        subscription = hinted.apply(this::hint);
        Thread.ofVirtual().name("podium-feed").start(this::run);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
        try {
            if (subscription != null) {
                subscription.close();
            }
        } catch (Exception e) {
            LOG.warn("the subscription to hints could not be closed", e);
        }
    }

    private void hint(String board) {
        lock.lock();
        try {
            hints.add(board);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long due = System.nanoTime();
        while (true) {
            try {
                Optional<String> hint = await(due);
                if (isClosed()) {
                    return;
                }
                if (hint.isEmpty()) {
                    due = System.nanoTime() + EVERY_NANOS;
                }
                look.accept(hint.orElse(null));
            } catch (InterruptedException e) {
                return; // nobody interrupts this thread but a stopping process
            } catch (RuntimeException e) {
                // Watching must outlive every surprise: the next look comes within a second.
                LOG.error("a look at the store of boards failed", e);
            }
        }
    }

    /// The next hint, or empty when it is time to look at everything.
    private Optional<String> await(long due) throws InterruptedException {
        lock.lock();
        try {
            long left = due - System.nanoTime();
            while (!closed && hints.isEmpty() && left > 0) {
                changed.await(left, TimeUnit.NANOSECONDS);
                left = due - System.nanoTime();
            }
            return left <= 0 || hints.isEmpty() ? Optional.empty() : Optional.of(hints.removeFirst());
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
