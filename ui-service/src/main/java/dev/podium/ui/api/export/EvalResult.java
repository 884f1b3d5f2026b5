package dev.podium.ui.api.export;

import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.result.Harness;
import dev.podium.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// One number of a record of Every Eval Ever, on the test's own scale.
@JsonNaming(SnakeCaseStrategy.class)
record EvalResult(
        String evaluationName,
        @Nullable String evaluationTimestamp,
        SourceData sourceData,
        MetricConfig metricConfig,
        ScoreDetails scoreDetails,
        @Nullable GenerationConfig generationConfig) {

    /// Where it was published.
    @JsonNaming(SnakeCaseStrategy.class)
    record SourceData(
            String datasetName, String sourceType, @Nullable List<String> url) {}

    /// How the number is to be read.
    ///
    /// @param metricUnit only where the scale has its natural ends
    @JsonNaming(SnakeCaseStrategy.class)
    record MetricConfig(
            String evaluationDescription,
            boolean lowerIsBetter,
            @Nullable String metricUnit,
            String scoreType,
            double minScore,
            double maxScore) {}

    /// The number itself.
    record ScoreDetails(
            double score,
            Map<String, String> details,
            @Nullable Uncertainty uncertainty) {}

    /// How far it may be off.
    @JsonNaming(SnakeCaseStrategy.class)
    record Uncertainty(
            @Nullable StandardError standardError, @Nullable Long numSamples) {}

    /// As it was stated.
    record StandardError(double value, String method) {}

    /// How the model was run, as far as anybody said.
    @JsonNaming(SnakeCaseStrategy.class)
    record GenerationConfig(Map<String, String> additionalDetails) {}

    static EvalResult of(Observation o, Benchmark benchmark) {
        return new EvalResult(
                benchmark.id(),
                o.evaluatedAt() == null ? null : o.evaluatedAt().toString(),
                new SourceData(
                        benchmark.name(),
                        o.source() == null ? "other" : "url",
                        o.source() == null ? null : List.of(o.source())),
                metric(benchmark),
                new ScoreDetails(o.score(), details(o), uncertainty(o)),
                generation(o));
    }

    private static MetricConfig metric(Benchmark b) {
        return new MetricConfig(
                b.name() + ": " + b.metric(), !b.higherIsBetter(), unit(b), "continuous", b.min(), b.max());
    }

    private static @Nullable String unit(Benchmark b) {
        boolean fromNothing = b.min() == 0;
        return switch (b.unit()) {
            case PERCENT -> fromNothing && b.max() == 100 ? "percent" : null;
            case RATIO -> fromNothing && b.max() == 1 ? "proportion" : null;
            case POINTS -> "points";
            case ELO, MINUTES -> null;
        };
    }

    private static Map<String, String> details(Observation o) {
        Map<String, String> details = new TreeMap<>();
        details.put("submission", o.id());
        details.put("measured_by", Json.kebab(o.measuredBy()));
        put(details, "collection", o.collection());
        put(details, "notes", o.notes());
        return details;
    }

    private static @Nullable Uncertainty uncertainty(Observation o) {
        Double stderr = o.stderr();
        return stderr == null && o.sampleSize() == null
                ? null
                : new Uncertainty(stderr == null ? null : new StandardError(stderr, "unknown"), o.sampleSize());
    }

    private static @Nullable GenerationConfig generation(Observation o) {
        Map<String, String> details = new TreeMap<>();
        put(details, "setting", o.setting());
        Harness harness = o.harness();
        if (harness != null) {
            details.put("harness", harness.name());
            put(details, "harness_version", harness.version());
        }
        return details.isEmpty() ? null : new GenerationConfig(details);
    }

    private static void put(Map<String, String> details, String name, @Nullable String text) {
        if (text != null) {
            details.put(name, text);
        }
    }
}
