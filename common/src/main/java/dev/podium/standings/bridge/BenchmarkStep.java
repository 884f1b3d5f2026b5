package dev.podium.standings.bridge;

/// One Gauss–Newton step in `(α, c)` of every benchmark, abilities held.
final class BenchmarkStep {

    private static final double LONGEST_SLOPE_STEP = 0.5;
    private static final double LONGEST_OFFSET_STEP = 1;

    /// Bounds of a slope, as shares of the mean slope.
    private static final double FLATTEST = 0.15;

    private static final double STEEPEST = 5;

    private final Evidence evidence;
    private final Parameters at;
    private final CurvePrior prior;

    /// Sums over each benchmark's cells of `w·[C², C, 1]` and of `g/S·(x − p)·[C, 1]`, `w = g²/S`.
    private final double[] cc;

    private final double[] c1;
    private final double[] c0;
    private final double[] r1;
    private final double[] r0;

    BenchmarkStep(Evidence evidence, Parameters at) {
        this.evidence = evidence;
        this.at = at;
        prior = new CurvePrior(evidence);
        int benchmarks = at.slope.length;
        cc = new double[benchmarks];
        c1 = new double[benchmarks];
        c0 = new double[benchmarks];
        r1 = new double[benchmarks];
        r0 = new double[benchmarks];
    }

    void run() {
        prior.update(at);
        prior();
        sum();
        for (int b = 0; b < at.slope.length; b++) {
            solve(b);
        }
    }

    private void prior() {
        for (int b = 0; b < at.slope.length; b++) {
            cc[b] = prior.slopePrecision();
            c1[b] = 0;
            c0[b] = prior.offsetPrecision();
            r1[b] = prior.slopePrecision() * (prior.slope(b) - at.slope[b]);
            r0[b] = prior.offsetPrecision() * (prior.offset(b) - at.offset[b]);
        }
    }

    private void sum() {
        for (int m = 0; m < at.ability.length; m++) {
            double ability = at.ability[m];
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                int b = evidence.benchmark[i];
                double pull = at.g[i] / at.variance[i];
                double weight = pull * at.g[i];
                cc[b] += weight * ability * ability;
                c1[b] += weight * ability;
                c0[b] += weight;
                r1[b] += pull * at.residual[i] * ability;
                r0[b] += pull * at.residual[i];
            }
        }
    }

    private void solve(int b) {
        double determinant = cc[b] * c0[b] - c1[b] * c1[b];
        at.slopeVariance[b] = c0[b] / determinant;
        at.covariance[b] = -c1[b] / determinant;
        at.offsetVariance[b] = cc[b] / determinant;
        double slope = at.slope[b] + limit(at.slopeVariance[b] * r1[b] + at.covariance[b] * r0[b], LONGEST_SLOPE_STEP);
        double flattest = FLATTEST * prior.meanSlope();
        at.follows[b] = slope > flattest;
        at.slope[b] = Math.clamp(slope, flattest, STEEPEST * prior.meanSlope());
        at.offset[b] += limit(at.covariance[b] * r1[b] + at.offsetVariance[b] * r0[b], LONGEST_OFFSET_STEP);
    }

    static double limit(double step, double longest) {
        return Math.clamp(step, -longest, longest);
    }
}
