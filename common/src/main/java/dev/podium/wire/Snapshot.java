package dev.podium.wire;

/// A board written down: immutable bytes, and what they must hash to.
///
/// @param gzip canonical JSON, gzipped
/// @param sha256 of the canonical JSON before compression, hexadecimal: the board hash
public record Snapshot(String board, long version, byte[] gzip, String sha256) {}
