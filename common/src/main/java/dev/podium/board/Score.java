package dev.podium.board;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A score on 0 to 100 with how sure it is, and the place it earns.
///
/// @param spread how far it may be off; `null` where the rule does not say
/// @param evidence share of the weight that was measured, 0 to 1
/// @param rank competition rank; `null` when unranked
/// @param rankLow best rank of the 90 % interval
/// @param rankHigh worst rank of the 90 % interval
/// @param tier 1 for the leaders, counting down
/// @param first probability of being first among the ranked, 0 to 1
public record Score(
        double value,
        @Nullable Spread spread,
        double evidence,
        @Nullable Integer rank,
        @Nullable Integer rankLow,
        @Nullable Integer rankHigh,
        @Nullable Integer tier,
        @Nullable Double first) {

    /// A score without a rank yet. What rounding added beyond the ends is cut off.
    public static Score of(double value, @Nullable Spread spread, double evidence) {
        return new Score(
                Math.clamp(value, 0.0, 100.0), spread, Math.clamp(evidence, 0.0, 1.0), null, null, null, null, null);
    }

    /// A score without an interval and without a rank yet.
    public static Score plain(double value, double evidence) {
        return of(value, null, evidence);
    }

    /// Lower end of the 90 % interval, at least 0; `null` where the rule gives none.
    public @Nullable Double low() {
        return spread == null ? null : Math.max(0, value - Expectation.Z90 * spread.sd());
    }

    /// Upper end of the 90 % interval, at most 100; `null` where the rule gives none.
    public @Nullable Double high() {
        return spread == null ? null : Math.min(100, value + Expectation.Z90 * spread.sd());
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

    /// The same score without a place.
    Score unplaced() {
        return of(value, spread, evidence);
    }

    Score ranked(int newRank, @Nullable Integer newTier) {
        return new Score(value, spread, evidence, newRank, null, null, newTier, null);
    }

    /// With the interval of its rank, which contains the rank itself.
    Score drawn(Draws.Outcome draws) {
        int shown = Objects.requireNonNull(rank);
        return new Score(
                value,
                spread,
                evidence,
                rank,
                Math.min(shown, draws.low()),
                Math.max(shown, draws.high()),
                tier,
                draws.first());
    }
}
