package dev.podium.scoring.kafka;

import dev.podium.event.EventSubscriber;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread that reads the log. Whatever ends a reader, a new one begins at the beginning of the log; meanwhile
/// [LedgerProgress] says why nothing is read.
public final class LedgerLoop implements AutoCloseable {

    private static final long FIRST_PAUSE = Duration.ofMillis(500).toMillis();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(10).toMillis();
    private static final long STUCK = Duration.ofSeconds(30).toNanos();
    private static final Duration CLOSING = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(LedgerLoop.class);

    private final LedgerSettings settings;
    private final EventSubscriber subscriber;
    private final LedgerProgress progress;
    private final LongSupplier ticks;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean open = true;
    private volatile long passed;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private long pause = FIRST_PAUSE;

    public LedgerLoop(LedgerSettings settings, EventSubscriber subscriber, LedgerProgress progress) {
        this.settings = settings;
        this.subscriber = subscriber;
        this.progress = progress;
        this.ticks = System::nanoTime;
        this.passed = ticks.getAsLong();
        this.thread = Thread.ofPlatform().name("scoring-log").unstarted(this::run);
    }

    public LedgerLoop start() {
        passed = ticks.getAsLong();
        thread.start();
        return this;
    }

    private void run() {
        while (open) {
            try {
                read();
            } catch (WakeupException e) {
                LOG.debug("woken to end");
            } catch (Throwable e) { // an Error in the fold too: a loop that dies in silence looks like a quiet day
                failed(e);
            }
        }
        progress.stopped("The log is no longer read.");
    }

    private void read() {
        Consumer<byte[], byte[]> opened = new KafkaConsumer<>(settings.consumer());
        consumer = opened;
        LedgerReader reader = new LedgerReader(opened, subscriber, progress);
        try {
            reader.begin(settings.topic());
            progress.stopped(null);
            while (open) {
                reader.pass();
                passed = ticks.getAsLong();
                pause = FIRST_PAUSE;
            }
        } finally {
            consumer = null;
            reader.end();
            opened.close(CloseOptions.timeout(CLOSING));
        }
    }

    private void failed(Throwable e) {
        if (open) {
            progress.stopped("The log cannot be read: " + e.getClass().getSimpleName() + ".");
            LOG.error("The log cannot be read; beginning anew in {} ms", pause, e);
            rest();
        }
    }

    private void rest() {
        try {
            closed.await(pause, TimeUnit.MILLISECONDS);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        } catch (InterruptedException e) {
            open = false; // nobody interrupts this thread but a JVM that wants to end
        }
    }

    /// Whether the thread is alive and passes by often enough.
    public boolean turns() {
        return thread.isAlive() && ticks.getAsLong() - passed < STUCK;
    }

    @Override
    public void close() {
        open = false;
        Consumer<byte[], byte[]> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        closed.countDown();
        try {
            thread.join(CLOSING.plus(CLOSING));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
