package dev.podium.evaluate.method;

import dev.podium.board.Cell;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Method.Predictor;
import java.util.List;
import java.util.Map;

/// Predicts of a model, on whatever benchmark, the mean of its measured scores.
final class Available {

    private Available() {}

    static Predictor learn(Material material, Map<String, List<Cell>> cells) {
        Matrix matrix = Matrix.of(material, cells);
        double[] sums = new double[matrix.models().size()];
        int[] counts = new int[sums.length];
        double total = 0;
        for (Matrix.Entry entry : matrix.entries()) {
            sums[entry.model()] += 100 * entry.x();
            counts[entry.model()]++;
            total += 100 * entry.x();
        }
        double mean = total / Math.max(1, matrix.entries().size());
        return (model, benchmark) -> {
            int m = matrix.model(model);
            return Forecast.point(m >= 0 && counts[m] > 0 ? sums[m] / counts[m] : mean);
        };
    }
}
