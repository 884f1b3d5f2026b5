package dev.podium.evaluate.data;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.event.Event.BenchmarkDescribed;
import dev.podium.event.Event.ModelDescribed;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.event.Origin;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import dev.podium.result.Source;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Three files in the columns of the starter's sources as the events of a board.
final class CsvBoard {

    static final Origin ORIGIN = new Origin("main", "files", "files", Instant.EPOCH);

    private static final int LENGTH_OF_MONTH = 7;
    private static final int LENGTH_OF_YEAR = 4;

    private CsvBoard() {}

    /// @throws BadData if a file is missing, lacks a column, or holds what no board takes
    static List<Event> events(Path models, Path benchmarks, Path results) {
        List<Event> events = new ArrayList<>();
        for (CsvLine line : CsvFile.read(models, "model_id")) {
            events.add(checked(line, l -> new ModelDescribed(id("model", l), ORIGIN, model(l))));
        }
        for (CsvLine line :
                CsvFile.read(benchmarks, "benchmark_id", "category", "unit", "min", "max", "higher_is_better")) {
            events.add(checked(line, l -> new BenchmarkDescribed(id("benchmark", l), ORIGIN, benchmark(l))));
        }
        for (CsvLine line : CsvFile.read(results, "model_id", "benchmark_id", "score")) {
            events.add(checked(line, l -> new ResultSubmitted(id("result", l), ORIGIN, result(l), true)));
        }
        return events;
    }

    /// What the catalogue refuses is told with its place.
    private static Event checked(CsvLine line, Function<CsvLine, Event> reading) {
        try {
            return reading.apply(line);
        } catch (IllegalArgumentException e) {
            throw line.bad(Objects.requireNonNullElse(e.getMessage(), "cannot be read"));
        }
    }

    private static String id(String kind, CsvLine line) {
        return kind + '-' + line.line();
    }

    private static Model model(CsvLine line) {
        Double input = line.findNumber("input_price_usd_per_mtok");
        Double output = line.findNumber("output_price_usd_per_mtok");
        return new Model(
                line.text("model_id"),
                Objects.requireNonNullElse(line.find("name"), line.text("model_id")),
                line.find("organization"),
                line.find("release_date", CsvBoard::day, "a date like 2026-01-31"),
                line.findFlag("open_weights"),
                line.findFlag("reasoning"),
                line.findCount("context_tokens"),
                input == null && output == null ? null : new Price(input, output),
                line.findNumber("output_tokens_per_second"),
                line.findNumber("ttft_seconds"),
                line.find("license"),
                line.find("source_url"),
                List.of());
    }

    /// The first day of the month or year where only that is known.
    private static LocalDate day(String date) {
        return switch (date.length()) {
            case LENGTH_OF_YEAR -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case LENGTH_OF_MONTH -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static Benchmark benchmark(CsvLine line) {
        return new Benchmark(
                line.text("benchmark_id"),
                Objects.requireNonNullElse(line.find("name"), line.text("benchmark_id")),
                line.text("category"),
                line.find("subcategory"),
                Objects.requireNonNullElse(line.find("metric"), "score"),
                unit(line),
                line.number("min"),
                line.number("max"),
                line.flag("higher_is_better"),
                line.findNumber("chance"),
                null,
                line.find("source_url"),
                false,
                List.of());
    }

    private static Unit unit(CsvLine line) {
        return switch (line.text("unit")) {
            case "%", "percent" -> Unit.PERCENT;
            case "ratio" -> Unit.RATIO;
            case "points" -> Unit.POINTS;
            case "elo" -> Unit.ELO;
            case "minutes" -> Unit.MINUTES;
            default -> throw line.bad("unit is \"" + line.text("unit") + "\", not %, ratio, points, elo or minutes");
        };
    }

    private static Result result(CsvLine line) {
        String harness = line.find("harness");
        return new Result(
                line.text("model_id"),
                line.text("benchmark_id"),
                line.number("score"),
                line.findNumber("stderr"),
                line.findCount("n_samples"),
                line.find("setting"),
                harness == null ? null : new Harness(harness, null),
                line.find("date", date -> day(date).atStartOfDay(ZoneOffset.UTC).toInstant(), "a date like 2026-01-31"),
                new Source(line.find("source_url"), measuredBy(line), line.find("source_id")),
                null);
    }

    /// Methodology section 1: a maker's card about another maker's model is a rival's word.
    private static MeasuredBy measuredBy(CsvLine line) {
        Boolean selfReported = line.findFlag("self_reported");
        if (Boolean.TRUE.equals(line.findFlag("verified"))) {
            return MeasuredBy.VERIFIED;
        }
        if (selfReported == null) {
            return MeasuredBy.UNKNOWN;
        }
        boolean ofACard = "model-cards".equals(line.find("source_id"));
        return selfReported ? MeasuredBy.SELF : ofACard ? MeasuredBy.RIVAL : MeasuredBy.THIRD_PARTY;
    }
}
