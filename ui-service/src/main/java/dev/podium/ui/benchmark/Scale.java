package dev.podium.ui.benchmark;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.picture.Axis;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// A benchmark's own scale.
final class Scale {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private Scale() {}

    /// A score with its unit, as in `83.1 %`.
    static String written(double score, Benchmark benchmark, Numbers numbers) {
        String unit = Numbers.unit(benchmark.unit());
        return numbers.score(score, benchmark) + (unit.isEmpty() ? "" : NO_BREAK_SPACE + unit);
    }

    /// The lower and the upper end that pictures show: the scale's own ends, else those of what was measured; `null`
    /// where nobody was measured.
    static double @Nullable [] ends(Bench bench) {
        if (bench.takers().isEmpty()) {
            return null;
        }
        Benchmark benchmark = bench.benchmark();
        if (benchmark.unit().bounded()) {
            return new double[] {benchmark.min(), benchmark.max()};
        }
        DoubleSummaryStatistics scores = bench.takers().stream()
                .map(Taker::cell)
                .flatMapToDouble(Scale::all)
                .summaryStatistics();
        double margin = scores.getMax() > scores.getMin() ? 0 : 1;
        return new double[] {scores.getMin() - margin, scores.getMax() + margin};
    }

    private static DoubleStream all(Cell cell) {
        return DoubleStream.of(cell.lowest(), cell.score(), cell.highest());
    }

    static @Nullable Axis axis(Bench bench, int width, double inset) {
        double[] ends = ends(bench);
        return ends == null ? null : new Axis(ends[0], ends[1], width, inset);
    }
}
