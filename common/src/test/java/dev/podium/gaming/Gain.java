package dev.podium.gaming;

import java.util.List;

/// Mean of many worlds and how far it may be off.
///
/// @param error standard error of the mean
record Gain(double mean, double error) {

    static Gain of(List<Double> gains) {
        int n = gains.size();
        double mean = 0;
        for (double gain : gains) {
            mean += gain / n;
        }
        double squares = 0;
        for (double gain : gains) {
            squares += (gain - mean) * (gain - mean);
        }
        return new Gain(mean, Math.sqrt(squares / (n - 1) / n));
    }
}
