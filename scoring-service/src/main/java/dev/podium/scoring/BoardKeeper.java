package dev.podium.scoring;

import dev.podium.board.BoardWriter;
import dev.podium.event.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One board at work: its fold, its publisher, and the thread that turns the publisher.
final class BoardKeeper implements AutoCloseable {

    private static final long AFTER_FAILURE = Duration.ofMillis(500).toNanos();
    private static final long STUCK = Duration.ofSeconds(20).toNanos();
    private static final Logger LOG = LoggerFactory.getLogger(BoardKeeper.class);

    private final BoardFold fold;
    private final Publisher publisher;
    private final Annals annals;
    private final BoardWriter writer;
    private final LongSupplier ticks;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile long turned;

    BoardKeeper(BoardFold fold, Publisher publisher, Annals annals, BoardWriter writer, LongSupplier ticks) {
        this.fold = fold;
        this.publisher = publisher;
        this.annals = annals;
        this.writer = writer;
        this.ticks = ticks;
        this.turned = ticks.getAsLong();
        this.thread = Thread.ofVirtual().name("scoring-board-" + fold.board()).unstarted(this::turn);
    }

    void start() {
        thread.start();
    }

    /// Called by the reader of the log; throws what the fold throws.
    void apply(List<Recorded> batch, boolean live) {
        fold.apply(batch, live);
        LockSupport.unpark(thread);
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    private void turn() {
        while (open) {
            turned = ticks.getAsLong();
            LockSupport.parkNanos(this, step());
        }
        writer.forget(fold.board());
    }

    /// Whatever goes wrong here is said, shown and tried again: a publisher that stopped would look like a quiet day.
    private long step() {
        try {
            return publisher.step(ticks.getAsLong());
        } catch (Throwable e) {
            LOG.error("Board {} is not published for now", fold.board(), e);
            publisher.failed(e);
            return AFTER_FAILURE;
        }
    }

    /// Whether the thread is alive and has not been at one step for long.
    boolean turns() {
        return thread.isAlive() && ticks.getAsLong() - turned < STUCK;
    }

    BoardFold fold() {
        return fold;
    }

    Publisher publisher() {
        return publisher;
    }

    Annals annals() {
        return annals;
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(thread);
    }
}
