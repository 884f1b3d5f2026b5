package dev.podium.scoring;

import java.time.Duration;
import java.util.List;

/// What the scorer measures about itself.
public interface ScoringMeters {

    /// Measures nothing.
    ScoringMeters NONE = new ScoringMeters() {
        @Override
        public void scored(Duration took) {}

        @Override
        public void onBoard(List<Duration> sinceSubmitted) {}

        @Override
        public void state(String board, long version, long lag, int unreadable) {}

        @Override
        public void question(String outcome) {}
    };

    /// A board was computed.
    void scored(Duration took);

    /// Events that came in live are shown now, this long after they were submitted.
    void onBoard(List<Duration> sinceSubmitted);

    /// Where a board stands, once per beat.
    void state(String board, long version, long lag, int unreadable);

    /// A question to the desk was `answered`, `repeated`, `malformed` or `dropped`.
    void question(String outcome);
}
