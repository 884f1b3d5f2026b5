package dev.podium.evaluate;

import dev.podium.evaluate.method.Forecast;

/// A hidden cell, and what was expected of it.
///
/// @param measured 0 to 100
record Prediction(String model, String benchmark, String category, int fold, double measured, Forecast forecast) {

    double error() {
        return Math.abs(forecast.value() - measured);
    }

    boolean covered() {
        return measured >= forecast.low() && measured <= forecast.high();
    }

    double width() {
        return forecast.high() - forecast.low();
    }

    /// How far the measured value lies outside the interval.
    double miss() {
        return Math.max(0, Math.max(forecast.low() - measured, measured - forecast.high()));
    }
}
