package dev.podium.ingestion.imports.format;

import dev.podium.ingestion.json.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Numbers and texts as the wild writes them: `"0.5"`, `"70.36%"`, `"20.0 ± 1.2"`, `"N/A"`, `NaN`.
public final class Lenient {

    /// More than a double has, and no more than a score may.
    private static final int MOST_PLACES = 15;

    /// Of a count.
    private static final int MOST_DIGITS = 13;

    private static final int LONGEST = 500;
    private static final Pattern NUMBER = Pattern.compile(
            "([-+−]?(?:\\d+(?:[.,]\\d+)?|\\.\\d+)(?:[eE][-+]?\\d{1,4})?)\\s*(%)?(?:\\s*(?:±|\\+/-)\\s*(\\d+(?:[.,]\\d+)?)\\s*%?)?");

    /// A comma between a number and exactly three digits may part thousands or decimals.
    private static final Pattern UNCLEAR = Pattern.compile("[-+−]?\\d{1,3},\\d{3}");

    private Lenient() {}

    /// A number with what stood beside it.
    ///
    /// @param percent whether a percent sign followed
    /// @param spread what followed `±`
    public record Reading(
            BigDecimal value, boolean percent, @Nullable BigDecimal spread) {}

    /// The number that a node means; `null` where it means none.
    public static @Nullable Reading reading(JsonNode node) {
        if (node.isNumber()) {
            return new Reading(rounded(node.decimalValue()), false, null);
        }
        return node.isString() ? reading(node.stringValue()) : null;
    }

    /// The same of a cell of a table.
    public static @Nullable Reading reading(String cell) {
        String text = cell.strip();
        Matcher form = NUMBER.matcher(text);
        if (text.length() > LONGEST || UNCLEAR.matcher(text).matches() || !form.matches()) {
            return null;
        }
        return new Reading(
                decimal(form.group(1)), form.group(2) != null, form.group(3) == null ? null : decimal(form.group(3)));
    }

    public static @Nullable BigDecimal number(JsonNode node) {
        Reading reading = reading(node);
        return reading == null ? null : reading.value();
    }

    /// A count of at least one; `null` for anything else.
    public static @Nullable Long count(JsonNode node) {
        BigDecimal number = number(node);
        if (number == null || number.signum() <= 0 || number.precision() - number.scale() >= MOST_DIGITS) {
            return null;
        }
        return number.stripTrailingZeros().scale() <= 0 ? number.longValue() : null;
    }

    /// A text or number as text, on one line and clean; `null` where there is none.
    public static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Words.cleaned(node.asString(), LONGEST) : null;
    }

    public static boolean isTrue(JsonNode node) {
        return node.isBoolean()
                ? node.booleanValue()
                : node.isString() && node.stringValue().equalsIgnoreCase("true");
    }

    /// A hundredth of a digit is no longer told apart in any score.
    static BigDecimal rounded(BigDecimal number) {
        return number.scale() > MOST_PLACES ? number.setScale(MOST_PLACES, RoundingMode.HALF_EVEN) : number;
    }

    /// A truth value, also where a tool wrote it as a word; `null` where it is neither.
    public static @Nullable Boolean flag(JsonNode value) {
        return switch (value.asString("").toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /// The opposite, of what is known.
    public static @Nullable Boolean not(@Nullable Boolean flag) {
        return flag == null ? null : !flag;
    }

    private static BigDecimal decimal(String text) {
        return rounded(new BigDecimal(text.replace(',', '.').replace('−', '-')));
    }
}
