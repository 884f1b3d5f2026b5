package dev.podium.compare;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.result.Lane;
import dev.podium.result.MeasuredBy;
import dev.podium.samples.BridgeSample;
import dev.podium.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A lane written down by hand: who scored what, and what a simple bridge makes of it.
record Table(
        Map<String, Model> models,
        Map<String, Benchmark> benchmarks,
        Map<String, Map<String, Cell>> cells,
        Bridge bridge,
        Methodology methodology) {

    static Table of(Bridge bridge, Category... categories) {
        Methodology methodology =
                new Methodology(1, Rule.COMPLETED, 0.25, 3, 0.5, List.of(categories), Map.of(), "by hand");
        Map<String, Benchmark> benchmarks = new TreeMap<>();
        for (Category category : categories) {
            for (Category.Weight weight : category.benchmarks()) {
                benchmarks.put(weight.benchmark(), Sample.benchmark(weight.benchmark(), category.id()));
            }
        }
        return new Table(Map.of(), benchmarks, Map.of(), bridge, methodology);
    }

    /// Categories `x`, weight 0.6, of tests `x1 x2`, and `y`, weight 0.4, of tests `y1 y2`, all known to the bridge.
    static Table small() {
        return of(
                BridgeSample.EMPTY
                        .model("a", 0)
                        .model("b", 1)
                        .model("c", 0)
                        .model("d", 0)
                        .test("x1", 10)
                        .test("x2", 10)
                        .test("y1", 10)
                        .test("y2", 10)
                        .bridge(),
                Sample.category("x", 0.6, "x1", "x2"),
                Sample.category("y", 0.4, "y1", "y2"));
    }

    Table model(String id) {
        return model(Sample.model(id));
    }

    Table model(Model model) {
        Map<String, Model> more = new TreeMap<>(models);
        more.put(model.id(), model);
        return new Table(more, benchmarks, cells, bridge, methodology);
    }

    Table benchmark(Benchmark benchmark) {
        Map<String, Benchmark> more = new TreeMap<>(benchmarks);
        more.put(benchmark.id(), benchmark);
        return new Table(models, more, cells, bridge, methodology);
    }

    /// A model's score with a standard error of 2, on the benchmark's own scale.
    Table score(String model, String benchmark, double score) {
        return score(model, benchmark, score, 2.0);
    }

    Table score(String model, String benchmark, double score, @Nullable Double stderr) {
        Benchmark test = benchmarks.get(benchmark);
        Double normalised = test.scored() ? Double.valueOf(test.normalise(score)) : null;
        return cell(
                model, new Cell(benchmark, score, normalised, stderr, 1, score, score, null, MeasuredBy.THIRD_PARTY));
    }

    Table cell(String model, Cell cell) {
        Map<String, Map<String, Cell>> more = new TreeMap<>(cells);
        Map<String, Cell> ofModel = new TreeMap<>(cells.getOrDefault(model, Map.of()));
        ofModel.put(cell.benchmark(), cell);
        more.put(model, ofModel);
        Table table = new Table(models, benchmarks, more, bridge, methodology);
        return models.containsKey(model) ? table : table.model(model);
    }

    Table without(String model, String benchmark) {
        Map<String, Map<String, Cell>> fewer = new TreeMap<>(cells);
        Map<String, Cell> ofModel = new TreeMap<>(cells.getOrDefault(model, Map.of()));
        ofModel.remove(benchmark);
        fewer.put(model, ofModel);
        return new Table(models, benchmarks, fewer, bridge, methodology);
    }

    Table under(Bridge other) {
        return new Table(models, benchmarks, cells, other, methodology);
    }

    Comparisons comparisons() {
        List<Row> rows = new ArrayList<>();
        models.keySet()
                .forEach(id -> rows.add(new Row(
                        id,
                        null,
                        Map.of(),
                        List.copyOf(cells.getOrDefault(id, Map.of()).values()))));
        return Comparisons.of(
                List.copyOf(models.values()),
                List.copyOf(benchmarks.values()),
                new Leaderboard(Lane.PROVISIONAL, rows, bridge));
    }

    Comparison compare(String... models) {
        return compare(methodology, models);
    }

    Comparison compare(Methodology other, String... models) {
        return comparisons().of(List.of(models), other);
    }
}
