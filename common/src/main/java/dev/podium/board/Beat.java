package dev.podium.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The scorer's sign of life for a board, once a second.
///
/// @param version of the newest board it made
/// @param lag records in the log that it has not folded yet
/// @param trouble why it refuses to publish; `null` when all is well
public record Beat(
        Instant at, long version, long lag, @Nullable String trouble) {}
