package dev.podium.board;

/// A name that nobody has explained yet, and how many results wait for it.
///
/// @param kind `model` or `benchmark`
public record PendingName(String kind, String name, int results) {}
