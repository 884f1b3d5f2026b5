package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Unit;
import dev.podium.compare.BenchmarkGap;
import dev.podium.compare.Comparison;
import dev.podium.ui.api.CellLine.Expected;
import dev.podium.ui.weight.Weights;
import org.jspecify.annotations.Nullable;

/// Two models on one benchmark.
///
/// @param category id of the category that weighs it; the benchmark's own where it is shown only
/// @param weight of the benchmark in the whole, in per cent; `null` where it is shown only
/// @param a the first model's score on 0 to 100, higher better; `null` where nothing was measured, or on an open
///     scale
/// @param aScore the same on the benchmark's own scale
/// @param aStderr its standard error, on the same
/// @param aExpected what the bridge expects, on the same
/// @param telling how clearly it tells the two apart: difference by its standard deviation
public record BenchmarkGapLine(
        String benchmark,
        String name,
        String category,
        @Nullable Double weight,
        Unit unit,
        @Nullable Double a,
        @Nullable Double b,
        @JsonUnwrapped GapLine gap,
        @Nullable Double telling,
        @Nullable Double aScore,
        @Nullable Double aStderr,
        @Nullable Double bScore,
        @Nullable Double bStderr,
        @Nullable Expected aExpected,
        @Nullable Expected bExpected) {

    static BenchmarkGapLine of(BenchmarkGap g, Comparison comparison) {
        Benchmark benchmark = g.benchmark();
        Cell a = g.a();
        Cell b = g.b();
        return new BenchmarkGapLine(
                benchmark.id(),
                benchmark.name(),
                g.category() == null ? benchmark.category() : g.category(),
                g.category() == null ? null : Double.valueOf(Weights.percent(g.share())),
                benchmark.unit(),
                a == null ? null : a.normalised(),
                b == null ? null : b.normalised(),
                GapLine.of(g.gap(), comparison),
                g.gap() == null ? null : Double.valueOf(g.telling()),
                a == null ? null : Double.valueOf(a.score()),
                a == null ? null : a.stderr(),
                b == null ? null : Double.valueOf(b.score()),
                b == null ? null : b.stderr(),
                expected(g.expectedA(), benchmark),
                expected(g.expectedB(), benchmark));
    }

    static @Nullable Expected expected(@Nullable Expectation expectation, Benchmark benchmark) {
        return expectation == null ? null : Expected.of(expectation, benchmark);
    }
}
