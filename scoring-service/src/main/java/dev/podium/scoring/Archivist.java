package dev.podium.scoring;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns the annals of all boards, on one thread that steps back for others: three quarters of its time it rests. After
/// a
/// start it has a hundred boards to compute, while people already wait for theirs.
final class Archivist implements AutoCloseable {

    /// How much longer it rests than it works.
    private static final long RESTS = 3;

    private static final long LONGEST_WAIT = Duration.ofSeconds(1).toNanos();
    private static final long AFTER_FAILURE = Duration.ofSeconds(10).toNanos();
    private static final long STUCK = Duration.ofSeconds(30).toNanos();
    private static final Logger LOG = LoggerFactory.getLogger(Archivist.class);

    private final Map<String, Annals> annals = new ConcurrentHashMap<>();
    private final Semaphore news = new Semaphore(0);
    private final LongSupplier ticks;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile long turned;

    Archivist(LongSupplier ticks) {
        this.ticks = ticks;
        this.turned = ticks.getAsLong();
        this.thread = Thread.ofPlatform().name("scoring-archivist").daemon().start(this::turn);
    }

    /// From now on, or again because there is something new.
    void keep(String board, Annals ofBoard) {
        annals.put(board, ofBoard);
        news.release();
    }

    void forget(String board) {
        annals.remove(board);
    }

    boolean works() {
        return !open || (thread.isAlive() && ticks.getAsLong() - turned < STUCK);
    }

    private void turn() {
        while (open) {
            long start = ticks.getAsLong();
            turned = start;
            news.drainPermits();
            long wait = LONGEST_WAIT;
            for (Map.Entry<String, Annals> entry : annals.entrySet()) {
                wait = Math.min(wait, step(entry.getKey(), entry.getValue()));
            }
            LockSupport.parkNanos(this, RESTS * (ticks.getAsLong() - start));
            await(wait);
        }
    }

    private void await(long nanos) {
        try {
            news.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            open = false; // nobody interrupts this thread but a JVM that wants to end
        }
    }

    /// Effects and closes are extras: what goes wrong here is said and tried again, and never holds up a board.
    private long step(String board, Annals ofBoard) {
        try {
            return ofBoard.step(ticks.getAsLong());
        } catch (Throwable e) {
            LOG.error("Effects and closes of board {} cannot be worked out", board, e);
            return AFTER_FAILURE;
        }
    }

    @Override
    public void close() {
        open = false;
        news.release();
    }
}
