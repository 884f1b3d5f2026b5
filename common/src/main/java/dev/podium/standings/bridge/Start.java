package dev.podium.standings.bridge;

import java.util.Arrays;

/// Where the fit begins: an additive model of the logits, so that Gauss–Newton starts near its goal.
final class Start {

    private static final int SWEEPS = 60;
    private static final double NEAREST = 0.02;
    private static final double NOISE = 0.03;

    private final Evidence evidence;
    private final Parameters at;
    private final double[] z;
    private final double mean;

    private Start(Evidence evidence, Parameters at) {
        this.evidence = evidence;
        this.at = at;
        z = new double[evidence.cells()];
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            double x = Math.clamp(evidence.x[i], NEAREST, 1 - NEAREST);
            z[i] = StrictMath.log(x / (1 - x));
            sum += z[i];
        }
        mean = z.length == 0 ? 0 : sum / z.length;
    }

    static void set(Evidence evidence, Parameters at) {
        Start start = new Start(evidence, at);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            start.abilities();
            start.offsets();
        }
        start.scale();
    }

    /// `C ← mean(z − c)·n/(n + 1)`.
    private void abilities() {
        for (int m = 0; m < at.ability.length; m++) {
            double sum = 0;
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                sum += z[i] - at.offset[evidence.benchmark[i]];
            }
            at.ability[m] = sum / (evidence.results(m) + 1);
        }
    }

    /// `c ← (Σ(z − C) + ½ mean z)/(n + ½)`.
    private void offsets() {
        double[] sums = new double[at.offset.length];
        for (int m = 0; m < at.ability.length; m++) {
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                sums[evidence.benchmark[i]] += z[i] - at.ability[m];
            }
        }
        for (int b = 0; b < sums.length; b++) {
            at.offset[b] = (sums[b] + 0.5 * mean) / (evidence.ofBenchmark[b] + 0.5);
        }
    }

    /// One slope for all: what a standard deviation of ability is worth.
    private void scale() {
        Arrays.fill(at.slope, 1);
        Arrays.fill(at.noise, NOISE);
        Scale.fix(evidence, at);
    }
}
