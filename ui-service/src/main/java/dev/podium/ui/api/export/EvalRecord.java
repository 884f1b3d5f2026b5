package dev.podium.ui.api.export;

import dev.podium.board.Board;
import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A record of Every Eval Ever, schema 0.3.0: one model, and all of its results that count.
///
/// @param retrievedTimestamp seconds since 1970, as a text
@JsonNaming(SnakeCaseStrategy.class)
record EvalRecord(
        String schemaVersion,
        String evaluationId,
        String retrievedTimestamp,
        SourceMetadata sourceMetadata,
        EvalLibrary evalLibrary,
        ModelInfo modelInfo,
        List<EvalResult> evaluationResults) {

    private static final String VERSION = "0.3.0";
    private static final String UNKNOWN = "unknown";

    /// Where the record comes from.
    @JsonNaming(SnakeCaseStrategy.class)
    record SourceMetadata(
            String sourceName, String sourceType, String sourceOrganizationName, String evaluatorRelationship) {}

    /// What ran all of it; `unknown` where that was more than one program.
    record EvalLibrary(String name, String version) {}

    /// Which model it is about.
    @JsonNaming(SnakeCaseStrategy.class)
    record ModelInfo(String name, String id, @Nullable String developer, Map<String, String> additionalDetails) {}

    static EvalRecord of(Board board, Model model, List<Observation> counted, Function<String, Benchmark> benchmarks) {
        return new EvalRecord(
                VERSION,
                "podium/" + board.id() + '/' + model.id() + '/'
                        + board.version().offset(),
                Long.toString(board.version().asOf().getEpochSecond()),
                new SourceMetadata("Podium", "documentation", "Podium board " + board.id(), relationship(counted)),
                library(counted),
                new ModelInfo(model.name(), model.id(), model.organization(), details(model)),
                counted.stream()
                        .map(o -> EvalResult.of(o, benchmarks.apply(o.benchmark())))
                        .toList());
    }

    private static Map<String, String> details(Model model) {
        Boolean open = model.openWeights();
        return Map.of(
                "deployment_type",
                UNKNOWN,
                "model_availability",
                open == null ? UNKNOWN : open ? "open_weights" : "closed_weights");
    }

    private static String relationship(List<Observation> counted) {
        Set<MeasuredBy> who = counted.stream().map(Observation::measuredBy).collect(Collectors.toSet());
        if (who.equals(Set.of(MeasuredBy.SELF))) {
            return "first_party";
        }
        return who.equals(Set.of(MeasuredBy.THIRD_PARTY)) ? "third_party" : "other";
    }

    private static EvalLibrary library(List<Observation> counted) {
        List<Harness> harnesses = counted.stream()
                .map(o -> o.harness() == null ? new Harness(UNKNOWN, null) : o.harness())
                .distinct()
                .toList();
        if (harnesses.size() != 1) {
            return new EvalLibrary(UNKNOWN, UNKNOWN);
        }
        Harness only = harnesses.getFirst();
        return new EvalLibrary(only.name(), only.version() == null ? UNKNOWN : only.version());
    }
}
