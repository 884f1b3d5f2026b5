package dev.podium.ingestion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes when told to.
final class TestClock implements InstantSource {

    static final Instant START = Instant.parse("2026-03-14T12:00:00Z");

    private volatile Instant now = START;

    @Override
    public Instant instant() {
        return now;
    }

    void advance(Duration time) {
        now = now.plus(time);
    }
}
