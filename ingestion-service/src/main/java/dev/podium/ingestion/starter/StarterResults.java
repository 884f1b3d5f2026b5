package dev.podium.ingestion.starter;

import dev.podium.event.Event;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Event.ResultVerified;
import dev.podium.event.Origin;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import dev.podium.result.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The results of the starter data in the order in which they were measured, so that history reads sensibly.
final class StarterResults {

    /// Undated results stand at the model's release; those of undated models come first.
    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::day)
            .thenComparing(Placed::released)
            .thenComparing(placed -> placed.line().text("model"))
            .thenComparing(placed -> placed.line().text("benchmark"))
            .thenComparingInt(Placed::occurrence);

    private StarterResults() {}

    /// A line with its place among the results of its model and benchmark.
    private record Placed(Line line, LocalDate day, LocalDate released, int occurrence) {}

    static List<Event> events(Origin origin, List<Line> models) {
        Map<String, Integer> seen = new HashMap<>();
        return placed(models)
                .sorted(ORDER)
                .map(Placed::line)
                .<Event>mapMulti((line, to) -> {
                    String content = line.content();
                    String id = Starter.id("result", content, seen.merge(content, 1, Integer::sum) - 1);
                    to.accept(new ResultSubmitted(id, origin, result(line), true));
                    if (line.find("verified") != null) {
                        to.accept(verified(origin, id, line));
                    }
                })
                .toList();
    }

    private static Stream<Placed> placed(List<Line> models) {
        Map<String, LocalDate> released = new HashMap<>();
        models.forEach(line -> released.put(
                line.text("id"), Objects.requireNonNullElse(StarterCatalogue.released(line), LocalDate.MIN)));
        Map<String, Integer> occurrences = new HashMap<>();
        return lines().stream().map(line -> {
            LocalDate release = released.getOrDefault(line.text("model"), LocalDate.MIN);
            int occurrence = occurrences.merge(line.text("model") + '\t' + line.text("benchmark"), 1, Integer::sum);
            return new Placed(line, Objects.requireNonNullElse(date(line), release), release, occurrence);
        });
    }

    /// Every line with its model, source and harness spelled out.
    private static List<Line> lines() {
        Map<String, Line> sources = Sheet.named("sources").by("key");
        Map<String, Line> harnesses = Sheet.named("harnesses").by("key");
        List<Line> lines = new ArrayList<>();
        String model = "";
        for (Line line : Sheet.named("results").lines()) {
            model = Optional.ofNullable(line.find("model")).orElse(model);
            lines.add(line.with("model", model).spelledOut("source", sources).spelledOut("harness", harnesses));
        }
        return lines;
    }

    private static Result result(Line line) {
        LocalDate date = date(line);
        Instant evaluatedAt =
                date == null ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant();
        String harness = line.find("harness.name");
        return new Result(
                line.text("model"),
                line.text("benchmark"),
                line.number("score"),
                line.findNumber("stderr"),
                line.findCount("items"),
                line.find("setting"),
                harness == null ? null : new Harness(harness, line.find("harness.version")),
                evaluatedAt,
                new Source(line.find("source.url"), measuredBy(line), line.text("source.collection")),
                null);
    }

    private static @Nullable LocalDate date(Line line) {
        String date = line.find("date");
        return date == null ? null : LocalDate.parse(date);
    }

    private static MeasuredBy measuredBy(Line line) {
        String who = line.find("measured");
        return who == null ? MeasuredBy.THIRD_PARTY : MeasuredBy.valueOf(StarterCatalogue.constant(who));
    }

    /// The collection vouches for the result: an organisation other than ours.
    private static ResultVerified verified(Origin origin, String result, Line line) {
        String collection = line.text("source.collection");
        Origin theirs = new Origin(origin.board(), origin.actor(), collection, origin.receivedAt());
        return new ResultVerified(
                Starter.id("verified", result, 0),
                theirs,
                result,
                "marked verified by " + collection,
                line.find("source.url"));
    }
}
