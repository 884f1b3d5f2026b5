package dev.podium.event;

/// A record that nobody can read: it keeps its place, is counted and shown, and blocks nothing.
///
/// @param size of the value in bytes
/// @param sha256 of the value, hexadecimal
public record Unreadable(String reason, int size, String sha256) implements Entry {}
