package dev.podium.board;

/// How far a score may be off.
///
/// @param sd standard deviation, in points
/// @param open what the unmeasured part adds: `Σ w·sd` over its cells, in points; 0 where all is measured. Scores that
///     are summed share it, because unmeasured cells of one model err together (methodology section 4).
public record Spread(double sd, double open) {

    /// Correlation between the errors of a model's unmeasured cells within one category.
    static final double WITHIN = 0.25;

    /// The same between two categories.
    static final double ACROSS = 0.05;

    /// Of `Σ w·s` over the cells of one category.
    ///
    /// @param measured `Σ w²·se²` over the measured cells: their errors have nothing to do with each other
    /// @param unmeasured `Σ w²·sd²` over the others
    /// @param open `Σ w·sd` over the others
    public static Spread ofCategory(double measured, double unmeasured, double open) {
        return of(measured + unmeasured, unmeasured, open, WITHIN);
    }

    /// Of `Σ W·s` over categories.
    ///
    /// @param variance `Σ W²·sd²`
    /// @param alone `Σ W²·open²`
    /// @param open `Σ W·open`
    public static Spread ofWhole(double variance, double alone, double open) {
        return of(variance, alone, open, ACROSS);
    }

    /// `open² − alone` is the sum over all pairs of different parts.
    private static Spread of(double variance, double alone, double open, double correlation) {
        double pairs = Math.max(0, open * open - alone);
        return new Spread(Math.sqrt(variance + correlation * pairs), open);
    }
}
