package dev.podium.event;

/// A known type in a newer major version than this build reads: going on would show a wrong board.
public record TooNew(String type) implements Entry {}
