package dev.podium.event;

import java.time.Instant;

/// An entry with its place in the log and the log's own time.
///
/// @param offset position in the log: identity, order and version at once
/// @param at when the log took it (broker's clock)
public record Recorded(long offset, Instant at, Entry entry) {}
