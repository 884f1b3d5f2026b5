package dev.podium.ui.about;

import dev.podium.board.Freshness;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.format.Format;
import dev.podium.ui.format.PlainTable;
import dev.podium.ui.format.PlainTable.Column;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The weights in force.
final class Weights {

    private Weights() {}

    static PlainTable table(Shown shown) {
        PlainTable table = new PlainTable(
                "Weights of the categories and of the tests in them",
                Column.words("Category"),
                Column.numbers("Weight"),
                Column.words("Made of"));
        shown.board()
                .methodology()
                .categories()
                .forEach(category ->
                        table.row(category.name(), Format.weight(category.weight()), tests(category, shown.index())));
        return table;
    }

    private static String tests(Category category, BoardIndex index) {
        return category.benchmarks().stream()
                .map(weight -> name(index.benchmark(weight.benchmark()), weight) + "\u00a0"
                        + Format.weight(weight.weight()) + mark(index.freshness(weight.benchmark())))
                .collect(Collectors.joining(" · "));
    }

    private static String mark(@Nullable Freshness freshness) {
        if (freshness == null || freshness.equals(Freshness.FRESH)) {
            return "";
        }
        return !freshness.saturated() ? " (stale)" : freshness.stale() ? " (saturated, stale)" : " (saturated)";
    }

    private static String name(@Nullable Benchmark benchmark, Category.Weight weight) {
        return benchmark == null ? weight.benchmark() : benchmark.name();
    }
}
