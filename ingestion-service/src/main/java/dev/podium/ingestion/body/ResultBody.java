package dev.podium.ingestion.body;

import dev.podium.catalog.Benchmark;
import dev.podium.event.Event.NameKind;
import dev.podium.ingestion.json.Fields;
import dev.podium.ledger.Catalogue;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Result;
import dev.podium.result.Source;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A result as it is submitted, checked against what the catalogue knows of its benchmark.
///
/// @param pendingName whether its model or benchmark is not known under that name yet
public record ResultBody(Result result, boolean pendingName) {

    /// Every member of the shape, nested ones with a dot, as they head the columns of a table.
    public static final Set<String> COLUMNS = Set.of(
            "model",
            "benchmark",
            "score",
            "stderr",
            "sampleSize",
            "setting",
            "harness.name",
            "harness.version",
            "evaluatedAt",
            "source.url",
            "source.measuredBy",
            "source.collection",
            "unit",
            "notes",
            "partial");

    /// Those columns whose cells are numbers.
    public static final Set<String> NUMERIC = Set.of("score", "stderr", "sampleSize");

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LABEL = 100;
    private static final long MOST_ITEMS = 1_000_000_000_000L;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Map<String, MeasuredBy> MEASURED_BY = Map.of(
            "self",
            MeasuredBy.SELF,
            "rival",
            MeasuredBy.RIVAL,
            "third-party",
            MeasuredBy.THIRD_PARTY,
            "community",
            MeasuredBy.COMMUNITY,
            "unknown",
            MeasuredBy.UNKNOWN);
    private static final Map<String, MeasuredBy> VOUCHED = vouched();

    /// Reads a result.
    ///
    /// @param now by the service's clock
    public static ResultBody read(Fields fields, Catalogue catalogue, Instant now) {
        return read(fields, catalogue, now, false);
    }

    /// Reads a result whose source may be vouched for: then it may say that others confirmed it.
    public static ResultBody read(Fields fields, Catalogue catalogue, Instant now, boolean vouched) {
        String model = fields.name("model");
        String benchmark = fields.name("benchmark");
        String id = catalogue.resolve(NameKind.BENCHMARK, benchmark).orElse(null);
        Benchmark known = id == null ? null : catalogue.benchmark(id);
        BigDecimal score = fields.required("score", fields.decimal("score"), BigDecimal.ZERO);
        BigDecimal stderr = fields.decimal("stderr");
        Scale scale = Scale.of(fields, known, score);
        checkRange(fields, known, scale.apply(score), stderr == null ? null : scale.apply(stderr));
        Long sampleSize = fields.whole("sampleSize", 1, MOST_ITEMS);
        String setting = fields.text("setting", LONGEST_TEXT);
        Harness harness = harness(fields.object("harness"));
        Instant evaluatedAt = evaluatedAt(fields, now);
        Source source = source(fields.object("source"), vouched ? VOUCHED : MEASURED_BY);
        String notes = fields.text("notes", LONGEST_TEXT);
        String partial = fields.text("partial", LONGEST_TEXT);
        fields.finish();
        Double spread = stderr == null ? null : scale.apply(stderr).doubleValue();
        double value = scale.apply(score).doubleValue();
        return new ResultBody(
                new Result(
                        model,
                        benchmark,
                        value,
                        spread,
                        sampleSize,
                        setting,
                        harness,
                        evaluatedAt,
                        source,
                        notes,
                        partial),
                known == null || catalogue.resolve(NameKind.MODEL, model).isEmpty());
    }

    private static Map<String, MeasuredBy> vouched() {
        Map<String, MeasuredBy> all = new TreeMap<>(MEASURED_BY);
        all.put("verified", MeasuredBy.VERIFIED);
        return Map.copyOf(all);
    }

    private static void checkRange(
            Fields fields, @Nullable Benchmark known, BigDecimal score, @Nullable BigDecimal stderr) {
        if (stderr != null && stderr.signum() < 0) {
            fields.fault("stderr", "out-of-range", "must not be negative");
        }
        if (known == null) {
            return;
        }
        double value = score.doubleValue();
        if (value < known.min() || value > known.max()) {
            fields.fault(
                    "score",
                    "out-of-range",
                    "must lie from " + known.min() + " to " + known.max() + ", the scale of " + known.id());
        }
        if (stderr != null && stderr.doubleValue() > known.max() - known.min()) {
            fields.fault("stderr", "out-of-range", "is wider than the whole scale of " + known.id());
        }
    }

    private static @Nullable Instant evaluatedAt(Fields fields, Instant now) {
        Instant at = fields.moment("evaluatedAt");
        if (at != null && at.isAfter(now.plus(CLOCKS_DIFFER))) {
            fields.fault("evaluatedAt", "in-the-future", "lies more than five minutes in the future");
        }
        return at;
    }

    private static @Nullable Harness harness(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Harness harness = new Harness(
                fields.required("name", fields.text("name", LONGEST_LABEL), ""), fields.text("version", LONGEST_LABEL));
        fields.noMore();
        return harness;
    }

    private static Source source(@Nullable Fields fields, Map<String, MeasuredBy> among) {
        if (fields == null) {
            return Source.UNSTATED;
        }
        MeasuredBy measuredBy = fields.oneOf("measuredBy", among);
        Source source = new Source(
                fields.url("url"),
                measuredBy == null ? MeasuredBy.UNKNOWN : measuredBy,
                fields.text("collection", LONGEST_LABEL));
        fields.noMore();
        return source;
    }
}
