package dev.podium.evaluate.method;

import dev.podium.board.Cell;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Method.Predictor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Predicts `σ(α·C + c)` with one noise for all cells: the textbook's two-parameter logistic model, with priors only
/// as strong as a fit needs. Gauss–Newton in turns, from the additive fit.
final class PlainLogistic {

    private static final int STEPS = 40;
    private static final double SLOPE_SD = 0.35;
    private static final double OFFSET_SD = 2;
    private static final double LONGEST_STEP = 0.5;

    private final Matrix matrix;
    private final double[] ability;
    private final double[] slope;
    private final double[] offset;

    /// Variance of a score around its expectation.
    private double noise = 0.01;

    /// Inverse curvatures of the last steps: Var C, and of each benchmark Var α, Cov, Var c.
    private final double[] abilityVariance;

    private final double[][] curveVariance;

    private PlainLogistic(Additive start) {
        matrix = start.matrix;
        ability = start.ability.clone();
        offset = start.ease.clone();
        slope = new double[offset.length];
        abilityVariance = new double[ability.length];
        curveVariance = new double[offset.length][3];
        Arrays.fill(slope, 1);
        standardise();
        for (int step = 0; step < STEPS; step++) {
            curves();
            abilities();
            noise();
            standardise();
        }
    }

    static Predictor learn(Material material, Map<String, List<Cell>> cells) {
        return new PlainLogistic(new Additive(Matrix.of(material, cells)))::of;
    }

    private double p(int m, int b) {
        return 1 / (1 + StrictMath.exp(-(slope[b] * ability[m] + offset[b])));
    }

    private void curves() {
        double meanSlope = Arrays.stream(slope).average().orElse(1);
        double meanOffset = Arrays.stream(offset).average().orElse(0);
        double slopePrecision = 1 / (SLOPE_SD * SLOPE_SD * meanSlope * meanSlope);
        double offsetPrecision = 1 / (OFFSET_SD * OFFSET_SD);
        double[][] sums = new double[slope.length][5];
        for (int b = 0; b < slope.length; b++) {
            sums[b][0] = slopePrecision;
            sums[b][2] = offsetPrecision;
            sums[b][3] = slopePrecision * (meanSlope - slope[b]);
            sums[b][4] = offsetPrecision * (meanOffset - offset[b]);
        }
        for (Matrix.Entry entry : matrix.entries()) {
            double c = ability[entry.model()];
            double p = p(entry.model(), entry.benchmark());
            double g = p * (1 - p);
            double[] sum = sums[entry.benchmark()];
            sum[0] += g * g * c * c / noise;
            sum[1] += g * g * c / noise;
            sum[2] += g * g / noise;
            sum[3] += g * (entry.x() - p) * c / noise;
            sum[4] += g * (entry.x() - p) / noise;
        }
        for (int b = 0; b < slope.length; b++) {
            solve(b, sums[b]);
            slope[b] = Math.max(slope[b], 0.1 * meanSlope);
        }
    }

    /// Two equations in two unknowns, by Cramer's rule.
    private void solve(int b, double[] sum) {
        double determinant = sum[0] * sum[2] - sum[1] * sum[1];
        double[] variance = {sum[2] / determinant, -sum[1] / determinant, sum[0] / determinant};
        curveVariance[b] = variance;
        slope[b] += limited(variance[0] * sum[3] + variance[1] * sum[4]);
        offset[b] += limited(variance[1] * sum[3] + variance[2] * sum[4]);
    }

    private void abilities() {
        double[] pull = new double[ability.length];
        double[] curvature = new double[ability.length];
        for (int m = 0; m < ability.length; m++) {
            pull[m] = -ability[m];
            curvature[m] = 1;
        }
        for (Matrix.Entry entry : matrix.entries()) {
            double p = p(entry.model(), entry.benchmark());
            double lever = p * (1 - p) * slope[entry.benchmark()];
            curvature[entry.model()] += lever * lever / noise;
            pull[entry.model()] += lever * (entry.x() - p) / noise;
        }
        for (int m = 0; m < ability.length; m++) {
            abilityVariance[m] = 1 / curvature[m];
            ability[m] += limited(pull[m] / curvature[m]);
        }
    }

    private void noise() {
        double squares = 0;
        for (Matrix.Entry entry : matrix.entries()) {
            double r = entry.x() - p(entry.model(), entry.benchmark());
            squares += r * r;
        }
        noise = Math.max(1e-4, squares / Math.max(1, matrix.entries().size()));
    }

    /// Ability has mean 0 and standard deviation 1.
    private void standardise() {
        double mean = Arrays.stream(ability).average().orElse(0);
        double sd = Math.sqrt(Arrays.stream(ability)
                .map(c -> (c - mean) * (c - mean))
                .average()
                .orElse(1));
        double unit = sd > 1e-6 ? sd : 1;
        Arrays.setAll(ability, m -> (ability[m] - mean) / unit);
        Arrays.setAll(offset, b -> offset[b] + slope[b] * mean);
        Arrays.setAll(slope, b -> slope[b] * unit);
    }

    private static double limited(double step) {
        return Math.clamp(step, -LONGEST_STEP, LONGEST_STEP);
    }

    private Forecast of(String model, String benchmark) {
        int m = matrix.model(model);
        int b = matrix.benchmark(benchmark);
        double p = p(m, b);
        double g = p * (1 - p);
        double c = ability[m];
        double[] curve = curveVariance[b];
        double parameters = slope[b] * slope[b] * abilityVariance[m] + c * c * curve[0] + 2 * c * curve[1] + curve[2];
        return new Forecast(100 * p, 100 * Math.sqrt(g * g * parameters + noise));
    }
}
