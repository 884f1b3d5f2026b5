package dev.podium.board;

/// What the bridge expects of a model on a benchmark (methodology section 4), on 0 to 100.
///
/// @param value the expected score, higher better
/// @param sd standard deviation of a measured score around it, the benchmark's own noise included
/// @param tied whether model and benchmark hang together through measured cells; where not, only the prior speaks
public record Expectation(double value, double sd, boolean tied) {

    /// Half the width of a 90 % interval of a normal distribution, in standard deviations.
    public static final double Z90 = 1.6448536269514722;

    /// Lower end of the 90 % interval, at least 0.
    public double low() {
        return Math.max(0, value - Z90 * sd);
    }

    /// Upper end of the 90 % interval, at most 100.
    public double high() {
        return Math.min(100, value + Z90 * sd);
    }
}
