package dev.podium.standalone;

import dev.podium.embedded.CannotStart;
import dev.podium.ingestion.starter.StarterRun;
import dev.podium.ui.feed.BoardFeed;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
        CompletableFuture<Void> seen = new CompletableFuture<>();
        try (var _ = services.getBean(BoardFeed.class).subscribe(board, shown -> seen.complete(null))) {
            CompletableFuture.allOf(services.getBean(StarterRun.class).done(), seen)
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart("The board does not come up; podium.log in the data folder says more.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting.", e);
        }
    }
}
