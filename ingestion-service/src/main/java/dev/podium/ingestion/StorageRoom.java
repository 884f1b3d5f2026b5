package dev.podium.ingestion;

/// Whether what the log is written to has room for more. Where the log is somebody else's, nobody says anything and
/// there always is.
@FunctionalInterface
public interface StorageRoom {

    /// Answers at once, from what was measured a moment ago; never throws.
    boolean isLow();
}
