package dev.podium.evaluate.method;

import dev.podium.board.Expectation;

/// What a method expects of a model on a benchmark.
///
/// @param value the expected score, 0 to 100
/// @param sd standard deviation of the measured score around it; NaN where the method says nothing
public record Forecast(double value, double sd) {

    static Forecast point(double value) {
        return new Forecast(value, Double.NaN);
    }

    /// Lower end of the 90 % interval, at least 0.
    public double low() {
        return Math.max(0, value - Expectation.Z90 * sd);
    }

    /// Upper end of the 90 % interval, at most 100.
    public double high() {
        return Math.min(100, value + Expectation.Z90 * sd);
    }
}
