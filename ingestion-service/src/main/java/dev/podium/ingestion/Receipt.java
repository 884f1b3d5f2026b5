package dev.podium.ingestion;

import java.time.Instant;

/// The log has it: where, and since when.
///
/// @param at the log's time
/// @param repeated whether this is the answer to an earlier request with the same id
public record Receipt(String id, String board, long offset, Instant at, boolean repeated) {

    Receipt again() {
        return new Receipt(id, board, offset, at, true);
    }
}
