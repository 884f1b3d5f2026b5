package dev.podium.event;

/// What stands at one place of the log.
public sealed interface Entry permits Event, Unreadable, TooNew {}
