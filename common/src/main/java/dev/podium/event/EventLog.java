package dev.podium.event;

import java.util.concurrent.CompletableFuture;

/// The append side of the log.
public interface EventLog {

    /// Appends an event to its board's log. The future completes when the log has acknowledged it, or with
    /// [LogUnavailable] within 2 s. The call itself does not block for longer either.
    CompletableFuture<Appended> append(Event event);
}
