package dev.podium.oracle;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A score as the methodology makes it, and its place.
final class ScoreReading {

    final double value;
    final double evidence;

    /// NaN where the rule says nothing of it.
    double variance = Double.NaN;

    double open;

    @Nullable
    Integer rank;

    @Nullable
    Integer rankLow;

    @Nullable
    Integer rankHigh;

    @Nullable
    Integer tier;

    @Nullable
    Double first;

    ScoreReading(double value, double evidence) {
        this.value = value;
        this.evidence = evidence;
    }

    boolean spread() {
        return !Double.isNaN(variance);
    }

    /// All of one model.
    static final class Line {

        final Map<String, ScoreReading> categories = new TreeMap<>();

        @Nullable
        ScoreReading overall;
    }
}
