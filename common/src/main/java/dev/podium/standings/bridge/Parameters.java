package dev.podium.standings.bridge;

import dev.podium.board.Curve;
import java.util.stream.IntStream;

/// What is fitted, and what follows from it for each cell.
///
/// Letters are those of the methodology: `p = σ(α·C + c)`, `g = p(1 − p)`, `S = se² + φ(g + 0.01)`.
final class Parameters {

    /// Fewer are not worth a second thread.
    private static final int CELLS_A_PIECE = 2_000;

    private static final double MOST_LEVERAGE = 0.9;

    private final Evidence evidence;

    /// Ability of each model; of one without cells its prior mean.
    final double[] ability;

    /// Posterior variance of each ability.
    final double[] abilityVariance;

    /// α, c and φ of each benchmark.
    final double[] slope;

    final double[] offset;
    final double[] noise;

    /// Whether the slope lies above its bound.
    final boolean[] follows;

    /// Var(α), Cov(α, c), Var(c) of each benchmark.
    final double[] slopeVariance;

    final double[] covariance;
    final double[] offsetVariance;

    /// Of each cell: `x − p`, `g` and `S`.
    final double[] residual;

    final double[] g;
    final double[] variance;

    Parameters(Evidence evidence) {
        this.evidence = evidence;
        int models = evidence.models.size();
        int benchmarks = evidence.benchmarks.size();
        ability = new double[models];
        abilityVariance = new double[models];
        slope = new double[benchmarks];
        offset = new double[benchmarks];
        noise = new double[benchmarks];
        follows = new boolean[benchmarks];
        slopeVariance = new double[benchmarks];
        covariance = new double[benchmarks];
        offsetVariance = new double[benchmarks];
        residual = new double[evidence.cells()];
        g = new double[evidence.cells()];
        variance = new double[evidence.cells()];
    }

    /// Works out the cells anew after a step: most of the fit's time, hence shared among threads, each with the rows of
    /// some models. Nothing is summed, so their number changes no bit.
    void link() {
        int pieces = 1 + g.length / CELLS_A_PIECE;
        IntStream.range(0, pieces)
                .parallel()
                .forEach(piece -> link(ability.length * piece / pieces, ability.length * (piece + 1) / pieces));
    }

    private void link(int from, int to) {
        for (int m = from; m < to; m++) {
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                int b = evidence.benchmark[i];
                double p = 1 / (1 + StrictMath.exp(-(slope[b] * ability[m] + offset[b])));
                residual[i] = evidence.x[i] - p;
                g[i] = p * (1 - p);
                variance[i] = variance(i);
            }
        }
    }

    /// Works out `S` anew after φ has changed.
    void spread() {
        for (int i = 0; i < g.length; i++) {
            variance[i] = variance(i);
        }
    }

    private double variance(int i) {
        return evidence.se[i] * evidence.se[i] + noise[evidence.benchmark[i]] * (g[i] + Curve.FLOOR);
    }

    /// Variance of `η` that the uncertain parameters leave.
    double uncertainty(int m, int b) {
        double c = ability[m];
        return slope[b] * slope[b] * abilityVariance[m]
                + c * c * slopeVariance[b]
                + 2 * c * covariance[b]
                + offsetVariance[b];
    }

    /// A cell's share in its own fitted value, `h = g²/S·Var η`, at most 0.9.
    double leverage(int m, int i) {
        return Math.min(g[i] * g[i] / variance[i] * uncertainty(m, evidence.benchmark[i]), MOST_LEVERAGE);
    }
}
