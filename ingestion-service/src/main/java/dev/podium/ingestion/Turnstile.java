package dev.podium.ingestion;

import dev.podium.event.LogUnavailable;
import dev.podium.wire.ProblemType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets only so many callers wait for the log at once; the next is told so at once, instead of waiting in vain.
public final class Turnstile {

    private final Semaphore places;

    public Turnstile(int places) {
        this.places = new Semaphore(places);
    }

    /// Starts something and waits for its end, which must have a time limit of its own.
    ///
    /// @throws Refusal `overloaded` if there is no place, or what the attempt was refused with
    /// @throws LogUnavailable if the log did not acknowledge
    public <T> T pass(Supplier<CompletableFuture<T>> attempt) {
        if (!places.tryAcquire()) {
            throw Refusal.of(ProblemType.OVERLOADED, "Too many callers wait for the log. Try again in a second.")
                    .with("Retry-After", "1");
        }
        try {
            return attempt.get().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            places.release();
        }
    }
}
