package dev.podium.scoring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Submissions that wait for the board they will be on, and how long they did. Belongs to the publisher's thread.
final class Waits {

    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final ScoringMeters meters;
    private final List<Instant> since = new ArrayList<>();

    Waits(InstantSource clock, ScoringMeters meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /// @param submitted `null` for one that nobody waits for
    void begin(@Nullable Instant submitted) {
        if (submitted != null && since.size() < MOST) {
            since.add(submitted);
        }
    }

    /// The board with all of them is shown.
    void end() {
        Instant now = clock.instant();
        meters.onBoard(since.stream().map(then -> Duration.between(then, now)).toList());
        since.clear();
    }
}
