package dev.podium.board;

import java.time.Instant;

/// Which moment of the log a board shows.
///
/// @param offset of the last record in it
/// @param asOf the log's time of that record
public record BoardVersion(long offset, Instant asOf) {}
