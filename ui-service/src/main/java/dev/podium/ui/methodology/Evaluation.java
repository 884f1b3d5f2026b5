package dev.podium.ui.methodology;

import dev.podium.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How well hidden results of the starter data were predicted when this release was made: what `podium evaluate` says,
/// and docs/methodology.md. Shares are 0 to 1, errors in points of 100.
///
/// @param cells results that were hidden, each once
/// @param methods figures by name of the method
/// @param ahead what was expected the evening before
record Evaluation(int cells, Map<String, Figures> methods, Ahead ahead) {

    static final Evaluation OF_RELEASE = read();

    /// Of one method; `null` where it says nothing of the kind.
    ///
    /// @param pairs of hidden results in the right order
    /// @param macro the same, mean over benchmarks
    /// @param error mean error of a result
    /// @param coverage90 share of results inside their 90 % interval
    /// @param coverageByCategory the same by category
    /// @param width90 mean width of the interval
    /// @param intervalScore width plus 20 times the miss
    /// @param sumsRandom share of sums of randomly hidden results inside
    /// @param sumsCategories the same of hidden categories
    /// @param newModel mean error for a recent model, by number of known results
    record Figures(
            @Nullable Double pairs,
            @Nullable Double macro,
            @Nullable Double error,
            @Nullable Double coverage90,
            @Nullable Map<String, Double> coverageByCategory,
            @Nullable Double width90,
            @Nullable Double intervalScore,
            @Nullable Double sumsRandom,
            @Nullable Double sumsCategories,
            @Nullable Map<String, Double> newModel) {}

    /// First results of a model on a test, as they came, day by day.
    ///
    /// @param results that were expected, and came
    /// @param days on which they came
    /// @param coverage share of them inside their 90 % interval
    /// @param byDay the same, mean over days
    /// @param error mean error of a result
    record Ahead(int results, int days, double coverage, double byDay, double error) {}

    Evaluation {
        methods = new TreeMap<>(methods);
    }

    Figures of(String method) {
        return Objects.requireNonNull(methods.get(method), method);
    }

    private static Evaluation read() {
        try (InputStream in = Objects.requireNonNull(
                Evaluation.class.getResourceAsStream("/podium/evaluation.json"), "the figures of the release")) {
            return Json.read(in, Evaluation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
