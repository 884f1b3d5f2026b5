package dev.podium.ui.leaderboard;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.leaderboard.Line.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns that a score is made of: the categories, or the weighted tests of the one that is shown.
final class Parts {

    /// The head of a column.
    ///
    /// @param weight share of the whole, or of the category
    /// @param category id of the category that the heading leads to; empty for a test
    record Heading(String label, String name, double weight, String category) {}

    private record Column(Heading heading, Function<Row, @Nullable Value> value) {}

    private record Value(double value, double measured) {}

    /// Categories whose names are too long for a column, and have a short one in the bundle.
    private static final Set<String> SHORTENED = Set.of(
            "agentic",
            "coding",
            "reasoning",
            "knowledge",
            "multimodal",
            "multilingual",
            "instruction-following",
            "math");

    /// Few enough that a little change of one score does not colour every row anew.
    private static final int SHADES = 20;

    private final Texts words;
    private final Numbers numbers;
    private final List<Column> columns;
    private final double[] lowest;
    private final double[] highest;

    /// The columns that this sight shows.
    ///
    /// @param ranked the rows that the depth of the colours is measured by
    Parts(Sight sight, List<Row> ranked) {
        words = sight.words();
        numbers = sight.numbers();
        Category category = sight.category();
        columns = category == null
                ? sight.methodology().categories().stream()
                        .map(this::ofCategory)
                        .toList()
                : ofTests(category, sight);
        lowest = new double[columns.size()];
        highest = new double[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            double[] values = values(columns.get(i), ranked);
            lowest[i] = values.length == 0 ? 0 : values[0];
            highest[i] = values.length == 0 ? 100 : values[values.length - 1];
        }
    }

    List<Heading> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<Part> of(Row row) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            parts.add(part(columns.get(i), i, row));
        }
        return parts;
    }

    private Part part(Column column, int i, Row row) {
        Value value = column.value().apply(row);
        if (value == null) {
            return new Part(Numbers.UNKNOWN, "none", 0, "");
        }
        double range = highest[i] - lowest[i];
        double depth = range <= 0 ? 0.5 : Math.clamp((value.value() - lowest[i]) / range, 0.0, 1.0);
        boolean full = value.measured() >= 0.5;
        return new Part(
                numbers.score(value.value()),
                full ? "full" : "hollow",
                full ? Math.round(depth * SHADES) / (double) SHADES : 0,
                value.measured() > 0 ? numbers.evidence(value.measured()) : "");
    }

    private static double[] values(Column column, List<Row> rows) {
        return rows.stream()
                .map(column.value())
                .filter(value -> value != null && value.measured() >= 0.5)
                .mapToDouble(Value::value)
                .sorted()
                .toArray();
    }

    private Column ofCategory(Category category) {
        String label = SHORTENED.contains(category.id()) ? words.say("short." + category.id()) : category.name();
        return new Column(new Heading(label, category.name(), category.weight(), category.id()), row -> {
            Score score = row.categories().get(category.id());
            return score == null ? null : new Value(score.value(), score.evidence());
        });
    }

    private static List<Column> ofTests(Category category, Sight sight) {
        BoardIndex index = sight.index();
        Bridge bridge = sight.leaderboard().bridge();
        return category.benchmarks().stream()
                .map(weight -> {
                    Benchmark benchmark = index.benchmark(weight.benchmark());
                    String name = benchmark == null ? weight.benchmark() : benchmark.name();
                    return new Column(new Heading(name, name, weight.weight(), ""), row -> test(row, weight, bridge));
                })
                .toList();
    }

    private static @Nullable Value test(Row row, Category.Weight weight, Bridge bridge) {
        return row.cells().stream()
                .filter(cell -> cell.benchmark().equals(weight.benchmark()))
                .map(Cell::normalised)
                .filter(Objects::nonNull)
                .findFirst()
                .map(score -> new Value(score, 1))
                .orElseGet(() -> expected(row, weight, bridge));
    }

    /// What the score was completed with.
    private static @Nullable Value expected(Row row, Category.Weight weight, Bridge bridge) {
        Expectation expectation = row.overall() == null ? null : bridge.expect(row.model(), weight.benchmark());
        return expectation == null ? null : new Value(expectation.value(), 0);
    }
}
