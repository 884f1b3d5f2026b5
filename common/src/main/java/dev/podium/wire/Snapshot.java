package dev.podium.wire;

/// A board written down: bytes that nobody changes, and what they must hash to. Two are compared by their hash.
///
/// @param bytes as [Parts] writes them
/// @param sha256 the board hash, hexadecimal: of what is said, not of how it was squeezed
@SuppressWarnings("ArrayRecordComponent")
public record Snapshot(String board, long version, byte[] bytes, String sha256) {}
