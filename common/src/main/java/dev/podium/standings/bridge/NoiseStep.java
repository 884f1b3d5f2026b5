package dev.podium.standings.bridge;

import dev.podium.board.Curve;

/// Estimates φ, each benchmark's scatter beyond the stated errors, shrunk towards the mean of all cells:
/// `φ ← (Σ q + 6 q̄)/(n + 6)`, `q = max(r²/(1 − h) − se², 0)/(g + 0.01)`.
final class NoiseStep {

    private static final double SHRINKAGE = 6;

    private static final double LEAST_NOISE = 1e-6;

    private NoiseStep() {}

    static void run(Evidence evidence, Parameters at) {
        double[] sums = new double[at.noise.length];
        double total = 0;
        for (int m = 0; m < at.ability.length; m++) {
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                double q = scatter(evidence, at, m, i);
                sums[evidence.benchmark[i]] += q;
                total += q;
            }
        }
        double mean = evidence.cells() == 0 ? 0 : total / evidence.cells();
        for (int b = 0; b < sums.length; b++) {
            double noise = (sums[b] + SHRINKAGE * mean) / (evidence.ofBenchmark[b] + SHRINKAGE);
            at.noise[b] = Math.max(noise, LEAST_NOISE);
        }
        at.spread();
    }

    private static double scatter(Evidence evidence, Parameters at, int m, int i) {
        double r = at.residual[i];
        double beyond = r * r / (1 - at.leverage(m, i)) - evidence.se[i] * evidence.se[i];
        return Math.max(beyond, 0) / (at.g[i] + Curve.FLOOR);
    }
}
