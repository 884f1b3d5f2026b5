package dev.podium.evaluate.method;

import dev.podium.board.Cell;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Method.Predictor;
import java.util.List;
import java.util.Map;

/// Predicts `σ(C + c)`: a model's ability plus a benchmark's ease, least squares in log odds, a little shrunk.
final class Additive {

    private static final int SWEEPS = 60;

    final Matrix matrix;
    final double[] ability;
    final double[] ease;

    Additive(Matrix matrix) {
        this.matrix = matrix;
        ability = new double[matrix.models().size()];
        ease = new double[matrix.benchmarks().size()];
        double mean = matrix.entries().stream()
                .mapToDouble(Matrix.Entry::logit)
                .average()
                .orElse(0);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            abilities();
            eases(mean);
        }
    }

    static Predictor learn(Material material, Map<String, List<Cell>> cells) {
        Additive fit = new Additive(Matrix.of(material, cells));
        return (model, benchmark) -> {
            double eta = fit.ability[fit.matrix.model(model)] + fit.ease[fit.matrix.benchmark(benchmark)];
            return Forecast.point(100 / (1 + StrictMath.exp(-eta)));
        };
    }

    private void abilities() {
        double[] sums = new double[ability.length];
        int[] counts = new int[ability.length];
        for (Matrix.Entry entry : matrix.entries()) {
            sums[entry.model()] += entry.logit() - ease[entry.benchmark()];
            counts[entry.model()]++;
        }
        for (int m = 0; m < ability.length; m++) {
            ability[m] = sums[m] / (counts[m] + 1);
        }
    }

    private void eases(double mean) {
        double[] sums = new double[ease.length];
        int[] counts = new int[ease.length];
        for (Matrix.Entry entry : matrix.entries()) {
            sums[entry.benchmark()] += entry.logit() - ability[entry.model()];
            counts[entry.benchmark()]++;
        }
        for (int b = 0; b < ease.length; b++) {
            ease[b] = (sums[b] + mean / 2) / (counts[b] + 0.5);
        }
    }
}
