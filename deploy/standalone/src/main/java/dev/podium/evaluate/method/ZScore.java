package dev.podium.evaluate.method;

import dev.podium.board.Cell;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Method.Predictor;
import java.util.List;
import java.util.Map;

/// Predicts of a model the mean of its z-scores: how many standard deviations it lies above a benchmark's mean.
final class ZScore {

    /// A benchmark on which all score the same tells nobody apart.
    private static final double LEAST_SD = 0.01;

    private final Matrix matrix;
    private final double[] mean;
    private final double[] sd;
    private final double[] z;

    private ZScore(Matrix matrix) {
        this.matrix = matrix;
        mean = new double[matrix.benchmarks().size()];
        sd = new double[mean.length];
        z = new double[matrix.models().size()];
    }

    static Predictor learn(Material material, Map<String, List<Cell>> cells) {
        ZScore learned = new ZScore(Matrix.of(material, cells));
        learned.benchmarks();
        learned.models();
        return learned::of;
    }

    private void benchmarks() {
        int[] counts = new int[mean.length];
        for (Matrix.Entry entry : matrix.entries()) {
            mean[entry.benchmark()] += entry.x();
            counts[entry.benchmark()]++;
        }
        for (int b = 0; b < mean.length; b++) {
            mean[b] = counts[b] == 0 ? 0.5 : mean[b] / counts[b];
        }
        for (Matrix.Entry entry : matrix.entries()) {
            double off = entry.x() - mean[entry.benchmark()];
            sd[entry.benchmark()] += off * off;
        }
        for (int b = 0; b < sd.length; b++) {
            sd[b] = Math.max(LEAST_SD, Math.sqrt(sd[b] / Math.max(1, counts[b])));
        }
    }

    private void models() {
        int[] counts = new int[z.length];
        for (Matrix.Entry entry : matrix.entries()) {
            z[entry.model()] += (entry.x() - mean[entry.benchmark()]) / sd[entry.benchmark()];
            counts[entry.model()]++;
        }
        for (int m = 0; m < z.length; m++) {
            z[m] /= Math.max(1, counts[m]);
        }
    }

    /// Not clipped to the scale: that would make ties of what the method tells apart.
    private Forecast of(String model, String benchmark) {
        int b = matrix.benchmark(benchmark);
        return Forecast.point(100 * (mean[b] + z[matrix.model(model)] * sd[b]));
    }
}
