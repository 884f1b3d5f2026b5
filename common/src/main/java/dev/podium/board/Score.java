package dev.podium.board;

import org.jspecify.annotations.Nullable;

/// A score on 0 to 100 with how sure it is, and the place it earns.
///
/// @param low lower end of the 90 % interval; `null` where the rule gives none
/// @param evidence share of the weight that was measured, 0 to 1
/// @param rank competition rank; `null` when unranked
/// @param rankLow best rank of the 90 % interval
/// @param tier 1 for the leaders, counting down
public record Score(
        double value,
        @Nullable Double low,
        @Nullable Double high,
        double evidence,
        @Nullable Integer rank,
        @Nullable Integer rankLow,
        @Nullable Integer rankHigh,
        @Nullable Integer tier) {

    /// A score without an interval and without a rank yet. What rounding added beyond the ends is cut off.
    public static Score plain(double value, double evidence) {
        return new Score(
                Math.clamp(value, 0.0, 100.0), null, null, Math.clamp(evidence, 0.0, 1.0), null, null, null, null);
    }

    public boolean ranked() {
        return rank != null;
    }

    /// One to four dots: 75, 50, 25 % of the weight measured, or less.
    public int confidence() {
        // A quarter is a quarter, however its parts were rounded.
        double quarters = 4 * evidence + 1e-9;
        return quarters >= 3 ? 4 : quarters >= 2 ? 3 : quarters >= 1 ? 2 : 1;
    }

    Score withRank(@Nullable Integer newRank) {
        return new Score(value, low, high, evidence, newRank, rankLow, rankHigh, tier);
    }
}
