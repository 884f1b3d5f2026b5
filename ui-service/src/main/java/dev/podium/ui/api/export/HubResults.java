package dev.podium.ui.api.export;

import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.result.Harness;
import dev.podium.wire.Json;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A model's results as a file for `.eval_results/` of its repository on the Hugging Face Hub.
///
/// Every text is written as JSON writes it, which is a double-quoted text in YAML too: nothing needs to be guessed.
final class HubResults {

    private final StringBuilder yaml = new StringBuilder();

    private HubResults() {}

    static String yaml(List<Observation> counted, Function<String, Benchmark> benchmarks) {
        HubResults results = new HubResults();
        counted.forEach(o -> results.add(o, benchmarks.apply(o.benchmark())));
        return counted.isEmpty() ? "[]\n" : results.yaml.toString();
    }

    private void add(Observation o, Benchmark benchmark) {
        HubDataset dataset = HubDataset.of(benchmark);
        yaml.append("- dataset:\n");
        text("    id", dataset.id());
        text("    task_id", dataset.task());
        yaml.append("  value: ").append(Json.text(o.score())).append('\n');
        text("  date", day(o));
        if (o.source() != null) {
            yaml.append("  source:\n");
            text("    url", o.source());
            text("    name", o.collection());
        }
        text("  evaluation_framework", program(o.harness()));
        text("  notes", notes(o, benchmark));
    }

    private void text(String member, @Nullable String text) {
        if (text != null) {
            yaml.append(member).append(": ").append(Json.text(text)).append('\n');
        }
    }

    private static @Nullable String day(Observation o) {
        return o.evaluatedAt() == null
                ? null
                : LocalDate.ofInstant(o.evaluatedAt(), ZoneOffset.UTC).toString();
    }

    private static @Nullable String program(@Nullable Harness harness) {
        return harness == null
                ? null
                : harness.version() == null ? harness.name() : harness.name() + ' ' + harness.version();
    }

    /// What the format has no member for, the scale above all: it knows no unit.
    private static String notes(Observation o, Benchmark b) {
        return Stream.of(
                        b.metric() + " from " + Json.text(b.min()) + " to " + Json.text(b.max()),
                        o.setting() == null ? null : "setting " + o.setting(),
                        o.stderr() == null ? null : "standard error " + Json.text(o.stderr()),
                        o.sampleSize() == null ? null : o.sampleSize() + " items",
                        "measured by " + Json.kebab(o.measuredBy()),
                        o.notes())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
