package dev.podium.ingestion.body;

import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Slug;
import dev.podium.catalog.Unit;
import dev.podium.ingestion.json.Fields;
import dev.podium.wire.Json;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A benchmark's facts as they are put. Its id stands in the path.
public final class BenchmarkBody {

    private static final long MOST_ITEMS = 1_000_000_000L;
    private static final Map<String, Unit> UNITS =
            Arrays.stream(Unit.values()).collect(Collectors.toUnmodifiableMap(Json::kebab, unit -> unit));

    private BenchmarkBody() {}

    /// Reads a benchmark.
    public static Benchmark read(String id, Fields fields) {
        ModelBody.requireSameId(fields, id);
        Unit unit = fields.required("unit", fields.oneOf("unit", UNITS), Unit.PERCENT);
        Range range = range(fields, unit);
        String name = fields.required("name", fields.text("name", ModelBody.LONGEST_NAME), id);
        String category = category(fields);
        String subcategory = fields.text("subcategory", ModelBody.LONGEST_NAME);
        String metric = metric(fields);
        Boolean higherIsBetter = fields.flag("higherIsBetter");
        Double chance = chance(fields, range);
        Long items = fields.whole("items", 1, MOST_ITEMS);
        String sourceUrl = fields.url("sourceUrl");
        Boolean retired = fields.flag("retired");
        List<String> aliases = fields.texts("aliases", ModelBody.LONGEST_ALIAS);
        Anchors anchors = anchors(fields, unit, range);
        fields.finish();
        return new Benchmark(
                id,
                name,
                category,
                subcategory,
                metric,
                unit,
                range.min,
                range.max,
                higherIsBetter == null || higherIsBetter,
                chance,
                items == null ? null : items.intValue(),
                sourceUrl,
                retired != null && retired,
                aliases,
                anchors);
    }

    private static String metric(Fields fields) {
        String metric = fields.text("metric", ModelBody.LONGEST_NAME);
        return metric == null ? "score" : metric;
    }

    private static String category(Fields fields) {
        String category = fields.required("category", fields.text("category", ModelBody.LONGEST_NAME), "x");
        if (Slug.isValid(category)) {
            return category;
        }
        fields.fault("category", "bad-id", "must match [a-z0-9][a-z0-9._-]{0,62}");
        return "x";
    }

    private static @Nullable Double chance(Fields fields, Range range) {
        BigDecimal chance = fields.decimal("chance");
        if (chance == null) {
            return null;
        }
        if (chance.doubleValue() < range.min || chance.doubleValue() >= range.max) {
            fields.fault("chance", "out-of-range", "must lie from min to below max");
            return null;
        }
        return chance.doubleValue();
    }

    /// What counts as 0 and as 100 on an open scale.
    private static @Nullable Anchors anchors(Fields fields, Unit unit, Range range) {
        Fields members = fields.object("anchors");
        if (members == null) {
            return null;
        }
        double floor = end(members, "floor", range.min);
        double ceiling = end(members, "ceiling", range.max);
        members.noMore();
        if (unit.bounded()) {
            fields.fault("anchors", "not-open", "belong on elo and minutes only; other scales have ends of their own");
            return null;
        }
        if (floor >= range.min && ceiling <= range.max && floor < ceiling) {
            return new Anchors(floor, ceiling);
        }
        fields.fault("anchors", "out-of-range", "must rise from floor to ceiling, and lie from min to max");
        return null;
    }

    private static double end(Fields anchors, String member, double standIn) {
        BigDecimal end = anchors.decimal(member);
        return anchors.required(member, end == null ? null : end.doubleValue(), standIn);
    }

    /// Percentages run from 0 to 100 and ratios from 0 to 1 unless said otherwise; other scales must say.
    private static Range range(Fields fields, Unit unit) {
        BigDecimal min = fields.decimal("min");
        BigDecimal max = fields.decimal("max");
        Double usual = switch (unit) {
            case PERCENT -> Double.valueOf(100);
            case RATIO -> Double.valueOf(1);
            case POINTS, ELO, MINUTES -> null;
        };
        double low = min == null ? 0 : min.doubleValue();
        double high = max == null ? fields.required("max", usual, low + 1) : max.doubleValue();
        if (low < high) {
            return new Range(low, high);
        }
        fields.fault("max", "out-of-range", "must be above min");
        return new Range(0, 1);
    }

    private record Range(double min, double max) {}
}
