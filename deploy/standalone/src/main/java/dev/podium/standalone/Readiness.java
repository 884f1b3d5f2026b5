package dev.podium.standalone;

import dev.podium.embedded.CannotStart;
import dev.podium.ingestion.starter.StarterRun;
import dev.podium.ui.feed.BoardFeed;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.ApplicationContext;

/// When the pages have something to show: the board has what it starts with, and the feed behind the pages has read it.
final class Readiness {

    /// Far longer than any start that goes well.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Readiness() {}

    /// @throws CannotStart if that takes longer than three minutes
    static void await(ApplicationContext services, String board) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        BoardFeed feed = services.getBean(BoardFeed.class);
        try {
            long newest = services.getBean(StarterRun.class)
                    .done()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .newest();
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (feed.await(board, newest, left)
                    .filter(s -> s.version() >= newest)
                    .isEmpty()) {
                throw new TimeoutException("no board of " + newest);
            }
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart("The board does not come up; podium.log in the data folder says more.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting.", e);
        }
    }
}
