package dev.podium.catalog;

import org.jspecify.annotations.Nullable;

/// Keeps out numbers that no sum can live with: what comes from outside may be infinite, or no number at all.
public final class Bounds {

    private Bounds() {}

    /// Lets nothing through but a number from `least` to `most`, or an unknown one.
    ///
    /// @throws IllegalArgumentException naming what is wrong
    public static void require(String what, @Nullable Double value, double least, double most) {
        if (value != null && !(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " must lie from " + least + " to " + most + ", not " + value);
        }
    }

    /// Lets nothing through but a whole number of at least 1, or an unknown one.
    ///
    /// @throws IllegalArgumentException naming what is wrong
    public static void requireCount(String what, @Nullable Number value) {
        if (value != null && value.longValue() < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, not " + value);
        }
    }
}
