package dev.podium.compare;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Two models on one benchmark.
///
/// @param category id of the category that weighs it; `null` where it is shown only
/// @param share of the benchmark in the whole weight, 0 to 1; 0 where it is shown only
/// @param a what counts for the first; `null` where nothing was measured
/// @param b what counts for the second
/// @param expectedA what the bridge expects of the first, also where something was measured; `null` where it
///     knows nothing
/// @param expectedB what the bridge expects of the second
/// @param gap of the measured scores, in points; `null` unless both were measured on a scale that is scored
public record BenchmarkGap(
        Benchmark benchmark,
        @Nullable String category,
        double share,
        @Nullable Cell a,
        @Nullable Cell b,
        @Nullable Expectation expectedA,
        @Nullable Expectation expectedB,
        @Nullable Gap gap) {

    /// Weighted ones first, the clearest difference first, the most weight first, then by id.
    static final Comparator<BenchmarkGap> ORDER = Comparator.<BenchmarkGap, Boolean>comparing(b -> b.category == null)
            .thenComparing(Comparator.comparingDouble(BenchmarkGap::telling).reversed())
            .thenComparing(Comparator.comparingDouble(BenchmarkGap::share).reversed())
            .thenComparing(b -> b.benchmark.id());

    public Verdict verdict() {
        return gap == null ? Verdict.NONE : gap.verdict();
    }

    /// Whether it counts, and both have taken it.
    public boolean matched() {
        return category != null && gap != null;
    }

    /// How clearly it tells the two apart, `|Δ| / σ`; −1 where it cannot.
    public double telling() {
        return gap == null ? -1 : gap.telling();
    }

    /// The difference, whichever way, in points; 0 where there is none.
    double size() {
        return gap == null ? 0 : Math.abs(gap.difference());
    }
}
