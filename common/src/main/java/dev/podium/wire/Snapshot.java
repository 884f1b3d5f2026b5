package dev.podium.wire;

/// A board written down: bytes that nobody changes, and what they must hash to. Two are compared by their hash.
///
/// @param gzip canonical Smile, gzipped
/// @param sha256 of the canonical Smile before compression, hexadecimal: the board hash
@SuppressWarnings("ArrayRecordComponent")
public record Snapshot(String board, long version, byte[] gzip, String sha256) {}
