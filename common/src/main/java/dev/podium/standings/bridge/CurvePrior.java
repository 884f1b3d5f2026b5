package dev.podium.standings.bridge;

import java.util.Arrays;

/// What is expected of a benchmark before it is measured: the mean slope and offset of its category, which shrink
/// towards those of all: `(Σ α + 5 ᾱ)/(n + 5)`, and so for c.
final class CurvePrior {

    private static final double SHRINKAGE = 5;

    /// Prior sd of α, as a share of the mean slope, and of c.
    private static final double SLOPE_SD = 0.35;

    private static final double OFFSET_SD = 2;

    private final Evidence evidence;
    private final double[] slopes;
    private final double[] offsets;
    private final int[] sizes;
    private double meanSlope;
    private double slopePrecision;

    CurvePrior(Evidence evidence) {
        this.evidence = evidence;
        slopes = new double[evidence.categories];
        offsets = new double[evidence.categories];
        sizes = new int[evidence.categories];
        for (int category : evidence.category) {
            sizes[category]++;
        }
    }

    void update(Parameters at) {
        meanSlope = shrunkMeans(at.slope, slopes);
        shrunkMeans(at.offset, offsets);
        slopePrecision = 1 / (SLOPE_SD * meanSlope * SLOPE_SD * meanSlope);
    }

    /// @return the mean of all
    private double shrunkMeans(double[] values, double[] means) {
        Arrays.fill(means, 0);
        double sum = 0;
        for (int b = 0; b < values.length; b++) {
            means[evidence.category[b]] += values[b];
            sum += values[b];
        }
        double mean = sum / values.length;
        for (int k = 0; k < means.length; k++) {
            means[k] = (means[k] + SHRINKAGE * mean) / (sizes[k] + SHRINKAGE);
        }
        return mean;
    }

    /// ᾱ over all benchmarks.
    double meanSlope() {
        return meanSlope;
    }

    double slope(int b) {
        return slopes[evidence.category[b]];
    }

    double offset(int b) {
        return offsets[evidence.category[b]];
    }

    double slopePrecision() {
        return slopePrecision;
    }

    double offsetPrecision() {
        return 1 / (OFFSET_SD * OFFSET_SD);
    }
}
