package dev.podium.compare;

import dev.podium.board.Cell;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The standard error that a result on a benchmark usually has: the median of those in the lane, in points of 0 to
/// 100.
final class Typical {

    /// Where nothing is known (methodology section 1).
    private static final double UNKNOWN = 2;

    private final Map<String, Double> errors = new HashMap<>();

    Typical(List<Row> rows, Map<String, Benchmark> catalogue) {
        Map<String, double[]> all = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                Benchmark benchmark = catalogue.get(cell.benchmark());
                if (benchmark != null && cell.normalised() != null && cell.stderr() != null) {
                    int n = counts.merge(cell.benchmark(), 1, Integer::sum);
                    double[] some = all.computeIfAbsent(cell.benchmark(), id -> new double[8]);
                    some = n > some.length ? Arrays.copyOf(some, 2 * n) : some;
                    some[n - 1] = benchmark.normaliseDistance(cell.stderr());
                    all.put(cell.benchmark(), some);
                }
            }
        }
        all.forEach((id, some) -> errors.put(id, median(Arrays.copyOf(some, counts.get(id)))));
    }

    double error(String benchmark) {
        return errors.getOrDefault(benchmark, UNKNOWN);
    }

    private static double median(double[] errors) {
        Arrays.sort(errors);
        int middle = errors.length / 2;
        return errors.length % 2 == 1 ? errors[middle] : (errors[middle - 1] + errors[middle]) / 2;
    }
}
