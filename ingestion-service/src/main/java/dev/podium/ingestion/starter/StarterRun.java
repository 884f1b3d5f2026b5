package dev.podium.ingestion.starter;

import dev.podium.ingestion.Boards;
import dev.podium.ingestion.starter.StarterLoader.Loaded;
import dev.podium.ingestion.starter.StarterLoader.Progress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the starter data, or opens an empty board, beside everything else, as soon as the log was read to its end.
public final class StarterRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StarterRun.class);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final StarterLoader loader;
    private final boolean wanted;
    private final Boards boards;
    private final Progress progress;
    private final Thread thread = Thread.ofVirtual().name("podium-starter").unstarted(this::run);
    private final CompletableFuture<Loaded> done = new CompletableFuture<>();

    /// @param wanted whether the board is to have the starter data, or only to be there
    public StarterRun(StarterLoader loader, boolean wanted, Boards boards, Progress progress) {
        this.loader = loader;
        this.wanted = wanted;
        this.boards = boards;
        this.progress = progress;
    }

    /// Begins, and comes back at once.
    public StarterRun start() {
        thread.start();
        return this;
    }

    /// Completes once the log has all that the standard board starts with.
    public CompletableFuture<Loaded> done() {
        return done.copy();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!boards.caughtUp()) {
                TimeUnit.NANOSECONDS.sleep(GLANCE.toNanos());
            }
            String board = boards.standard();
            Loaded loaded = wanted ? loader.load(board, progress) : loader.open(board);
            LOG.info("{} new events on board {}", loaded.added(), board);
            done.complete(loaded);
        } catch (InterruptedException e) {
            LOG.info("Loading the starter data was interrupted and goes on at the next start");
            done.cancel(false);
        } catch (RuntimeException e) {
            LOG.error("The starter data cannot be loaded", e);
            done.completeExceptionally(e);
        }
    }
}
