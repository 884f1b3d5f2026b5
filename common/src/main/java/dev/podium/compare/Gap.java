package dev.podium.compare;

import dev.podium.board.Expectation;
import dev.podium.board.Probability;

/// A difference between two models, first minus second, with how far it may be off.
///
/// @param difference in points of 0 to 100
/// @param sd standard deviation, in points
public record Gap(double difference, double sd) {

    private static final double MOST = 1e6;

    static Gap of(double a, double b, double variance) {
        return new Gap(a - b, Math.sqrt(variance));
    }

    /// Lower end of the 90 % interval, at least −100.
    public double low() {
        return Math.max(-100, difference - Expectation.Z90 * sd);
    }

    /// Upper end of the 90 % interval, at most 100.
    public double high() {
        return Math.min(100, difference + Expectation.Z90 * sd);
    }

    /// Half the width of the 90 % interval.
    public double halfWidth() {
        return Expectation.Z90 * sd;
    }

    /// That the first is truly better, 0 to 1.
    public double probability() {
        // By way of the larger side, so that both ways round sum to 1.
        double larger = Probability.ofPositive(Math.abs(difference), sd);
        return difference < 0 ? 1 - larger : larger;
    }

    public Verdict verdict() {
        return Verdict.of(probability());
    }

    /// How clearly a test tells the two apart, `|Δ| / σ`; at most a million.
    public double telling() {
        double size = Math.abs(difference);
        return size == 0 ? 0 : size < MOST * sd ? size / sd : MOST;
    }

    /// The same, seen from the second.
    public Gap reversed() {
        return new Gap(0.0 - difference, sd);
    }
}
