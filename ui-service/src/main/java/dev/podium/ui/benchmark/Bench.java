package dev.podium.ui.benchmark;

import dev.podium.board.Curve;
import dev.podium.board.Freshness;
import dev.podium.catalog.Benchmark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A benchmark in one lane of a board, as its pages show it.
///
/// @param category id of the category that weighs it; the benchmark's own where it is shown only
/// @param weight share of the category, 0 to 1; 0 where it is shown only
/// @param freshness `null` where nothing is known of it
/// @param curve how its scores follow ability; `null` where the bridge does not know it
/// @param takers the models measured on it, the best first
record Bench(
        Benchmark benchmark,
        String category,
        double weight,
        State state,
        @Nullable Freshness freshness,
        @Nullable Curve curve,
        List<Taker> takers) {

    /// Points of 0 to 100 that one unit of ability moves an expected result by, at most, for a slope of 1: the logistic
    /// curve is steepest in its middle, at a quarter of its slope.
    private static final double STEEPEST = 25;

    Bench {
        takers = List.copyOf(takers);
    }

    String id() {
        return benchmark.id();
    }

    boolean saturated() {
        return freshness != null && freshness.saturated();
    }

    boolean stale() {
        return freshness != null && freshness.stale();
    }

    /// Ability at which half the scale is expected, in standard deviations of well-measured models; `null` where the
    /// bridge knows none, or the benchmark does not follow ability.
    @Nullable
    Double difficulty() {
        return curve == null || !curve.follows() ? null : Double.valueOf(curve.difficulty());
    }

    /// Points that one standard deviation of ability moves an expected result by, where the benchmark tells models
    /// apart best; `null` as for the difficulty.
    @Nullable
    Double discrimination() {
        return curve == null || !curve.follows() ? null : Double.valueOf(STEEPEST * curve.slope());
    }
}
