package dev.podium.ui.benchmark;

import dev.podium.catalog.Benchmark;
import dev.podium.ui.chart.Dots;
import dev.podium.ui.language.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scores as dots, heaped where they are alike.
final class Heap {

    private static final int BINS = 60;

    private Heap() {}

    /// `null` where nobody was measured.
    static @Nullable Dots of(Bench bench, Numbers numbers) {
        double[] ends = Scale.ends(bench);
        if (ends == null) {
            return null;
        }
        Benchmark benchmark = bench.benchmark();
        double step = (ends[1] - ends[0]) / BINS;
        int[] heights = new int[BINS];
        List<Dots.Dot> dots = new ArrayList<>();
        for (Taker taker : bench.takers()) {
            double score = taker.cell().score();
            int bin = Math.clamp((long) ((score - ends[0]) / step), 0, BINS - 1);
            dots.add(new Dots.Dot(
                    taker.model().id(),
                    taker.model().name(),
                    Scale.written(score, benchmark, numbers),
                    ends[0] + (bin + 0.5) * step,
                    heights[bin]++));
        }
        return new Dots(dots, ends[0], ends[1], Numbers.unit(benchmark.unit()), benchmark.chance());
    }
}
