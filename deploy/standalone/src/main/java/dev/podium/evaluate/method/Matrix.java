package dev.podium.evaluate.method;

import dev.podium.board.Cell;
import dev.podium.catalog.Model;
import dev.podium.evaluate.data.Material;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cells as rows of numbers, for methods that loop over them.
///
/// @param models index by id
/// @param benchmarks index by id
/// @param entries in order of model and benchmark
record Matrix(Map<String, Integer> models, Map<String, Integer> benchmarks, List<Entry> entries) {

    /// @param x score on 0 to 1
    record Entry(int model, int benchmark, double x) {

        /// Log odds of a score kept off the ends of the scale.
        double logit() {
            double clipped = Math.clamp(x, 0.02, 0.98);
            return StrictMath.log(clipped / (1 - clipped));
        }
    }

    static Matrix of(Material material, Map<String, List<Cell>> cells) {
        Map<String, Integer> models = new HashMap<>();
        Map<String, Integer> benchmarks = new HashMap<>();
        material.benchmarks().keySet().forEach(id -> benchmarks.put(id, benchmarks.size()));
        List<Entry> entries = new ArrayList<>();
        for (Model model : material.models()) {
            int m = models.size();
            models.put(model.id(), m);
            for (Cell cell : cells.getOrDefault(model.id(), List.of())) {
                int b = benchmarks.getOrDefault(cell.benchmark(), -1);
                entries.add(new Entry(m, b, Material.measured(cell) / 100));
            }
        }
        return new Matrix(models, benchmarks, entries);
    }

    int model(String id) {
        return models.getOrDefault(id, -1);
    }

    int benchmark(String id) {
        return benchmarks.getOrDefault(id, -1);
    }
}
