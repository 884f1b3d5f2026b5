package dev.podium.event;

import java.time.Instant;

/// The log's acknowledgement.
public record Appended(long offset, Instant at) {}
