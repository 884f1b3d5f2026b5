package dev.podium.standings.bridge;

/// What an expectation's interval needs beside the parameters: each benchmark's typical stated error, and the share ψ
/// of the noise that the residual terms leave: `ψ = (Σ q + 10 ψ_category)/(n + 10)`, `q = u²/(1 − h)` with u the
/// residual of a cell as if it had not been measured. A category's share shrinks towards that of all with 50 cells.
final class Remainder {

    private static final double SHRINKAGE = 10;
    private static final double CATEGORY_SHRINKAGE = 50;
    private static final double ERROR_SHRINKAGE = 3;

    /// By benchmark.
    final double[] left;

    final double[] error;

    Remainder(Evidence evidence, Parameters at, double[] unseen) {
        double[] squares = new double[evidence.cells()];
        double[] errors = new double[evidence.cells()];
        for (int m = 0; m < evidence.models.size(); m++) {
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                squares[i] = unseen[i] * unseen[i] / (1 - at.leverage(m, i));
                errors[i] = evidence.se[i] * evidence.se[i];
            }
        }
        left = shrunk(evidence, squares);
        error = typical(evidence, errors);
    }

    private static double[] shrunk(Evidence evidence, double[] squares) {
        double mean = mean(squares);
        double[] categories = new double[evidence.categories];
        int[] counts = new int[evidence.categories];
        for (int i = 0; i < squares.length; i++) {
            int category = evidence.category[evidence.benchmark[i]];
            categories[category] += squares[i];
            counts[category]++;
        }
        double[] shares = sums(evidence, squares);
        for (int b = 0; b < shares.length; b++) {
            int k = evidence.category[b];
            double ofCategory = (categories[k] + CATEGORY_SHRINKAGE * mean) / (counts[k] + CATEGORY_SHRINKAGE);
            shares[b] = (shares[b] + SHRINKAGE * ofCategory) / (evidence.ofBenchmark[b] + SHRINKAGE);
        }
        return shares;
    }

    /// Root mean square, shrunk towards that of all cells.
    private static double[] typical(Evidence evidence, double[] errors) {
        double mean = mean(errors);
        double[] typical = sums(evidence, errors);
        for (int b = 0; b < typical.length; b++) {
            typical[b] = Math.sqrt((typical[b] + ERROR_SHRINKAGE * mean) / (evidence.ofBenchmark[b] + ERROR_SHRINKAGE));
        }
        return typical;
    }

    private static double[] sums(Evidence evidence, double[] values) {
        double[] sums = new double[evidence.benchmarks.size()];
        for (int i = 0; i < values.length; i++) {
            sums[evidence.benchmark[i]] += values[i];
        }
        return sums;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }
}
