package dev.podium.ui.api;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.feed.BoardIndex.Weighted;
import dev.podium.wire.Json;
import org.jspecify.annotations.Nullable;

/// What counts for a model on a benchmark.
///
/// @param category id in the methodology; the benchmark's own where it is shown only
/// @param weight share of the category, 0 to 1; `null` where it is shown only
/// @param score on the benchmark's own scale; `null` where nothing was measured
/// @param normalised 0 to 100, higher better
/// @param expected what the bridge expects, measured or not; `null` under a rule without a bridge, or where nobody was
///     measured
public record CellLine(
        String benchmark,
        String name,
        String category,
        @Nullable Double weight,
        @Nullable Double score,
        @Nullable Double normalised,
        @Nullable Double stderr,
        int observations,
        @Nullable Double lowest,
        @Nullable Double highest,
        @Nullable String setting,
        @Nullable String measuredBy,
        @Nullable Expected expected) {

    /// An estimate with its 90 % interval, on the benchmark's own scale.
    public record Expected(double score, double low, double high) {

        static Expected of(Expectation expectation, Benchmark benchmark) {
            double low = benchmark.denormalise(expectation.low());
            double high = benchmark.denormalise(expectation.high());
            return new Expected(benchmark.denormalise(expectation.value()), Math.min(low, high), Math.max(low, high));
        }
    }

    static CellLine measured(Cell cell, Benchmark benchmark, @Nullable Weighted weighted, @Nullable Expected expected) {
        return new CellLine(
                cell.benchmark(),
                benchmark.name(),
                weighted == null ? benchmark.category() : weighted.category().id(),
                weighted == null ? null : Double.valueOf(weighted.weight()),
                cell.score(),
                cell.normalised(),
                cell.stderr(),
                cell.observations(),
                cell.lowest(),
                cell.highest(),
                cell.setting(),
                Json.kebab(cell.measuredBy()),
                expected);
    }

    static CellLine unmeasured(Benchmark benchmark, Weighted weighted, @Nullable Expected expected) {
        return new CellLine(
                benchmark.id(),
                benchmark.name(),
                weighted.category().id(),
                weighted.weight(),
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                expected);
    }
}
