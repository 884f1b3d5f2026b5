package dev.podium.ingestion;

import dev.podium.ledger.Submission;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an event has come.
///
/// @param receivedAt by the receiving service's clock; `null` until the event was read back
/// @param recordedAt the log's time
/// @param shown offset of the board that readers see; `null` where none is shown or nobody can say
/// @param submission what the fold knows, if the event is a result and was read back
public record Progress(
        String id,
        String board,
        long offset,
        Stage stage,
        @Nullable Instant receivedAt,
        Instant recordedAt,
        @Nullable Long shown,
        @Nullable Submission submission) {

    /// Where it stands.
    public enum Stage {
        /// The log has it; the board does not show it yet.
        RECEIVED,
        PENDING_NAME,
        ON_BOARD,
        DUPLICATE,
        REJECTED,
        /// Kept, and never counted: its run is no whole one.
        PARTIAL,
        WITHDRAWN,
        RETRACTED
    }
}
