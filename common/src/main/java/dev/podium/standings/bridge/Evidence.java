package dev.podium.standings.bridge;

import dev.podium.board.Ability;
import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lane's scored cells as plain arrays, sorted by model and benchmark: every sum of the fit runs in this order.
///
/// Scores and errors are shares of the normalised scale, 0 to 1.
final class Evidence {

    /// Where a cell states no error: 2 points of 100.
    private static final double UNKNOWN_ERROR = 0.02;

    /// In order of id.
    final List<Model> models;

    /// Those that may be scored and have cells, in order of id.
    final List<Benchmark> benchmarks;

    /// Cells of model `m` are those from `start[m]` to below `start[m + 1]`.
    final int[] start;

    final int[] benchmark;
    final double[] x;
    final double[] se;

    /// Cells of each benchmark.
    final int[] ofBenchmark;

    /// Of each benchmark the index of its category, in order of name.
    final int[] category;

    final int categories;

    private Evidence(List<Model> models, List<Benchmark> benchmarks, int[] start, int cells) {
        this.models = models;
        this.benchmarks = benchmarks;
        this.start = start;
        benchmark = new int[cells];
        x = new double[cells];
        se = new double[cells];
        ofBenchmark = new int[benchmarks.size()];
        Keys keys = Keys.of(benchmarks, Benchmark::category);
        category = keys.of;
        categories = keys.size();
    }

    static Evidence of(List<Model> models, List<Benchmark> benchmarks, Map<String, List<Cell>> cells) {
        List<Model> sorted =
                models.stream().sorted(Comparator.comparing(Model::id)).toList();
        Map<String, Benchmark> scored = scored(benchmarks);
        List<List<Cell>> rows = new ArrayList<>(sorted.size());
        int[] start = new int[sorted.size() + 1];
        for (int m = 0; m < sorted.size(); m++) {
            List<Cell> row = row(cells.getOrDefault(sorted.get(m).id(), List.of()), scored);
            rows.add(row);
            start[m + 1] = start[m] + row.size();
        }
        List<Benchmark> measured = measured(rows, scored);
        Evidence evidence = new Evidence(sorted, measured, start, start[sorted.size()]);
        evidence.fill(rows);
        return evidence;
    }

    private static Map<String, Benchmark> scored(List<Benchmark> benchmarks) {
        Map<String, Benchmark> scored = new HashMap<>();
        for (Benchmark benchmark : benchmarks) {
            if (benchmark.scored()) {
                scored.put(benchmark.id(), benchmark);
            }
        }
        return scored;
    }

    private static List<Cell> row(List<Cell> cells, Map<String, Benchmark> scored) {
        List<Cell> row = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            if (cell.normalised() != null && scored.containsKey(cell.benchmark())) {
                row.add(cell);
            }
        }
        row.sort(Comparator.comparing(Cell::benchmark));
        return row;
    }

    private static List<Benchmark> measured(List<List<Cell>> rows, Map<String, Benchmark> scored) {
        return rows.stream()
                .flatMap(List::stream)
                .map(Cell::benchmark)
                .distinct()
                .sorted()
                .map(scored::get)
                .toList();
    }

    private void fill(List<List<Cell>> rows) {
        Map<String, Integer> index = new HashMap<>();
        for (Benchmark b : benchmarks) {
            index.put(b.id(), index.size());
        }
        int i = 0;
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                int b = index.getOrDefault(cell.benchmark(), 0);
                benchmark[i] = b;
                ofBenchmark[b]++;
                x[i] = normalised(cell) / 100;
                se[i] = error(cell, benchmarks.get(b));
                i++;
            }
        }
    }

    private static double normalised(Cell cell) {
        Double normalised = cell.normalised();
        return normalised == null ? 0 : normalised;
    }

    private static double error(Cell cell, Benchmark benchmark) {
        Double stderr = cell.stderr();
        return stderr == null ? UNKNOWN_ERROR : benchmark.normaliseDistance(stderr) / 100;
    }

    int cells() {
        return x.length;
    }

    /// Whether a model has enough cells to speak for its maker, its family and its time.
    boolean wellMeasured(int model) {
        return results(model) >= Ability.FEW;
    }

    /// Cells of a model.
    int results(int model) {
        return start[model + 1] - start[model];
    }
}
