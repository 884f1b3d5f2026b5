package dev.podium.board;

import org.hipparchus.special.Erf;
import org.jspecify.annotations.Nullable;

/// How sure an order is (methodology section 6).
public final class Probability {

    /// From here on one is called ahead of the other: a tier ends, a sentence may name a winner.
    public static final double AHEAD = 0.95;

    /// From here on one may be called the likelier, which still counts as a tie.
    public static final double LEANING = 0.8;

    private static final double SQRT2 = Math.sqrt(2);

    private Probability() {}

    /// That the first score is truly the higher one, 0 to 1: normal, and independent of each other.
    ///
    /// @return `null` where the rule says nothing about how far a score may be off
    public static @Nullable Double above(Score a, Score b) {
        Spread mine = a.spread();
        Spread theirs = b.spread();
        return mine == null || theirs == null
                ? null
                : Double.valueOf(ofPositive(a.value() - b.value(), sum(mine.sd(), theirs.sd())));
    }

    /// Standard deviation of a sum or difference of two independent numbers.
    public static double sum(double sd, double other) {
        return Math.sqrt(sd * sd + other * other);
    }

    /// That a normally distributed number is above 0, `Φ(mean / sd)`; where it is certainly 0, one half.
    public static double ofPositive(double mean, double sd) {
        if (sd > 0) {
            return 0.5 * Erf.erfc(-mean / (sd * SQRT2));
        }
        return mean > 0 ? 1 : mean < 0 ? 0 : 0.5;
    }
}
