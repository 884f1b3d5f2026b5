package dev.podium.ingestion;

/// Whether the log could be written to just now.
@FunctionalInterface
public interface LogReach {

    /// Answers at once, from what is known; never throws.
    boolean isReachable();
}
