package dev.podium.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the disk of a folder has room for more. A log that cannot grow takes nothing, and a broker on a full disk
/// ends: so nothing new is taken a little earlier.
public final class Space {

    /// 500 MB or a twentieth of the disk, whichever is less.
    public static final LongUnaryOperator USUAL = total -> Math.min(500 * Space.MEGABYTE, total / 20);

    private static final Logger LOG = LoggerFactory.getLogger(Space.class);
    private static final long MEGABYTE = 1_000_000;

    /// In this time a batch writes far less than the smallest sensible reserve.
    private static final Duration FRESH = Duration.ofMillis(100);

    private final Path folder;
    private final LongUnaryOperator reserve;
    private final ReentrantLock measuring = new ReentrantLock();
    private volatile long measuredAt = System.nanoTime() - FRESH.toNanos();
    private volatile boolean low;

    /// @param reserve bytes that have to stay free on a disk of so many bytes
    public Space(Path folder, LongUnaryOperator reserve) {
        this.folder = folder;
        this.reserve = reserve;
    }

    /// A reserve of so many megabytes on any disk.
    public static LongUnaryOperator megabytes(long number) {
        return total -> number * MEGABYTE;
    }

    /// Whether less is free than has to stay free. Answers at once, from what was measured within a tenth of a second
    /// or so; never throws.
    public boolean isLow() {
        if (System.nanoTime() - measuredAt >= FRESH.toNanos() && measuring.tryLock()) {
            try {
                note(measure());
                measuredAt = System.nanoTime();
            } finally {
                measuring.unlock();
            }
        }
        return low;
    }

    /// @throws CannotStart with the numbers, if the disk is too full to begin
    void require() throws IOException {
        Reading now = read();
        if (now.isLow()) {
            throw new CannotStart(
                    "Not enough disk space for the data folder %s: %s. Free some or choose another folder."
                            .formatted(folder, now));
        }
    }

    /// What cannot be measured cannot be written to either.
    private Reading measure() {
        try {
            return read();
        } catch (IOException e) {
            LOG.debug("The disk of {} cannot be measured", folder, e);
            return new Reading(0, 1);
        }
    }

    private Reading read() throws IOException {
        var store = Files.getFileStore(folder);
        return new Reading(store.getUsableSpace(), reserve.applyAsLong(store.getTotalSpace()));
    }

    private void note(Reading now) {
        if (now.isLow() && !low) {
            LOG.warn("The disk of {} is nearly full ({}): nothing new is taken until there is room", folder, now);
        } else if (low && !now.isLow()) {
            LOG.info("The disk of {} has room again ({})", folder, now);
        }
        low = now.isLow();
    }

    /// What was measured, in bytes.
    ///
    /// @param usable that this process may still write
    /// @param needed that have to stay free
    record Reading(long usable, long needed) {

        boolean isLow() {
            return usable < needed;
        }

        @Override
        public String toString() {
            return "%d MB left, %d MB needed".formatted(usable / MEGABYTE, (needed + MEGABYTE - 1) / MEGABYTE);
        }
    }
}
