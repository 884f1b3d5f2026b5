package dev.podium.ingestion.body;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Unit;
import dev.podium.ingestion.json.Fields;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a stated unit gets to the benchmark's own scale: exactly, by moving the decimal point, or not at all.
///
/// @param places by which the point moves to the right
record Scale(int places) {

    private static final Scale SAME = new Scale(0);
    private static final Scale TIMES_HUNDRED = new Scale(2);
    private static final Scale HUNDREDTH = new Scale(-2);
    private static final double HUNDRED = 100;

    private enum Stated {
        FRACTION,
        PERCENT,
        POINTS,
        RATIO,
        ELO,
        MINUTES
    }

    private static final Map<String, Stated> UNITS = Map.of(
            "fraction", Stated.FRACTION,
            "percent", Stated.PERCENT,
            "points", Stated.POINTS,
            "ratio", Stated.RATIO,
            "elo", Stated.ELO,
            "minutes", Stated.MINUTES);

    /// Never guesses: a score of 1 or less on 0 to 100 could be either, so it needs its unit.
    static Scale of(Fields fields, @Nullable Benchmark known, BigDecimal score) {
        Stated stated = fields.oneOf("unit", UNITS);
        if (stated == null) {
            requireClear(fields, known, score);
            return SAME;
        }
        return known == null ? ofUnknown(stated) : of(fields, known, stated);
    }

    BigDecimal apply(BigDecimal number) {
        return number.movePointRight(places);
    }

    private static void requireClear(Fields fields, @Nullable Benchmark known, BigDecimal score) {
        boolean small = score.signum() > 0 && score.compareTo(BigDecimal.ONE) <= 0;
        if (known != null && isHundred(known) && small && !fields.has("unit")) {
            fields.fault(
                    "score",
                    "ambiguous-unit",
                    "could be a fraction or a percentage: say \"unit\": \"fraction\" (for "
                            + score.movePointRight(2).toPlainString() + ") or \"unit\": \"percent\" (for "
                            + score.toPlainString() + ")");
        }
    }

    /// Most benchmarks are on 0 to 100: a ratio that turns out to be one is then rejected by the fold, never shrunk.
    private static Scale ofUnknown(Stated stated) {
        return stated == Stated.FRACTION ? TIMES_HUNDRED : SAME;
    }

    private static Scale of(Fields fields, Benchmark known, Stated stated) {
        return switch (stated) {
            case FRACTION -> isHundred(known) ? TIMES_HUNDRED : same(fields, known, isOne(known));
            case PERCENT -> isOne(known) ? HUNDREDTH : same(fields, known, isHundred(known));
            case RATIO -> same(fields, known, known.unit() == Unit.RATIO);
            case POINTS -> same(fields, known, known.unit() == Unit.POINTS);
            case ELO -> same(fields, known, known.unit() == Unit.ELO);
            case MINUTES -> same(fields, known, known.unit() == Unit.MINUTES);
        };
    }

    private static Scale same(Fields fields, Benchmark known, boolean fits) {
        if (!fits) {
            fields.fault(
                    "unit",
                    "unit-mismatch",
                    "does not fit " + known.id() + ", which runs from " + known.min() + " to " + known.max());
        }
        return SAME;
    }

    private static boolean isHundred(Benchmark known) {
        return known.unit().bounded() && known.min() == 0 && known.max() == HUNDRED;
    }

    private static boolean isOne(Benchmark known) {
        return known.unit().bounded() && known.min() == 0 && known.max() == 1;
    }
}
