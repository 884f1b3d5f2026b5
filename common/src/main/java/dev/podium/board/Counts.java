package dev.podium.board;

/// How much evidence a board rests on, and what was left out of it.
///
/// @param records of the log, of any kind
/// @param results counted
public record Counts(
        long records, int results, int pending, int duplicates, int rejected, int withdrawn, int unreadable) {}
