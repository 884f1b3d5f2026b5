package dev.podium.standings;

import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.result.Result;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a cell's value may be off (methodology section 1), on the benchmark's own scale.
final class StandardError {

    /// Where nothing is known: 2 points of 100.
    private static final double UNKNOWN = 0.02;

    private StandardError() {}

    /// The larger of the mean stated error and of `sd / √n`; `null` on an open scale where neither is known.
    ///
    /// @param sorted the results' scores, ascending, so that every sum has one order
    static @Nullable Double of(List<Result> results, double[] sorted, Benchmark benchmark) {
        double larger = Math.max(meanStated(results, benchmark), ofMean(sorted));
        return larger > 0 ? larger : null;
    }

    /// Over those that say something; 0 if none does.
    private static double meanStated(List<Result> results, Benchmark benchmark) {
        double[] stated = new double[results.size()];
        int n = 0;
        for (Result result : results) {
            double error = stated(result, benchmark);
            if (error > 0) {
                stated[n++] = error;
            }
        }
        Arrays.sort(stated, 0, n);
        return n == 0 ? 0 : mean(stated, n);
    }

    /// As stated, else from the number of questions, else 2 points; 0 where nothing can be said.
    private static double stated(Result result, Benchmark benchmark) {
        Double stderr = result.stderr();
        if (stderr != null && stderr > 0) {
            return stderr;
        }
        if (!benchmark.unit().bounded()) {
            Anchors anchors = benchmark.anchors();
            return anchors == null ? 0 : UNKNOWN * (anchors.ceiling() - anchors.floor());
        }
        double span = benchmark.max() - benchmark.min();
        double share = (result.score() - benchmark.min()) / span;
        double n =
                result.sampleSize() != null ? result.sampleSize() : benchmark.items() != null ? benchmark.items() : 0;
        double sampling = n > 0 ? Math.sqrt(share * (1 - share) / n) : 0;
        return span * (sampling > 0 ? sampling : UNKNOWN);
    }

    private static double ofMean(double[] sorted) {
        if (sorted.length < 2) {
            return 0;
        }
        double mean = mean(sorted, sorted.length);
        double squares = 0;
        for (double score : sorted) {
            squares += (score - mean) * (score - mean);
        }
        return Math.sqrt(squares / (sorted.length - 1) / sorted.length);
    }

    /// Of the first `n`.
    private static double mean(double[] sorted, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += sorted[i];
        }
        return sum / n;
    }
}
