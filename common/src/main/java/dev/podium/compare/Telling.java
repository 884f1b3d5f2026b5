package dev.podium.compare;

import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;

/// A result that nobody has yet, and how much it would tell about what is asked: the overall difference of two models,
/// or the overall score of one.
///
/// @param model that has not taken the test
/// @param expected what the bridge expects of it
/// @param error standard error that such a result usually has, in points
/// @param before half the width of its 90 % interval now, in points
/// @param after the same once the result is there, whatever it is
public record Telling(
        String model, Benchmark benchmark, Expectation expected, double error, double before, double after) {

    /// By how much the interval narrows on each side, in points.
    public double narrows() {
        return before - after;
    }
}
