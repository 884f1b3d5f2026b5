package dev.podium.ui.api.http;

import dev.podium.result.Lane;
import dev.podium.wire.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parameters of a call, each of which is understood or refused: a misspelt filter must not pass for no filter.
public final class Query {

    private static final int LONGEST = 2_000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /// Reads the parameters of a call that knows these and no others.
    ///
    /// @throws ApiProblem bad-parameter, if a parameter is none of the known ones, or given twice, or too long
    public static Query of(HttpServletRequest request, String... known) {
        Set<String> names = Set.of(known);
        Map<String, String> values = new TreeMap<>();
        parameters(request).forEach((name, given) -> {
            if (!names.contains(name)) {
                throw ApiProblem.badParameter(printable(name), "one of " + sorted(names));
            }
            if (given.length > 1 || given[0].length() > LONGEST) {
                throw ApiProblem.badParameter(name, "given once, in at most " + LONGEST + " characters");
            }
            if (!given[0].isBlank()) {
                values.put(name, given[0].strip());
            }
        });
        return new Query(values);
    }

    /// The parameter's text; `null` where it was not given, or left blank.
    public @Nullable String text(String name) {
        return values.get(name);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Lane lane() {
        String lane = values.getOrDefault("lane", "provisional");
        return Arrays.stream(Lane.values())
                .filter(constant -> Json.kebab(constant).equals(lane))
                .findFirst()
                .orElseThrow(() -> ApiProblem.badParameter("lane", "provisional or verified"));
    }

    public @Nullable Boolean flag(String name) {
        return switch (values.get(name)) {
            case null -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw ApiProblem.badParameter(name, "true or false");
        };
    }

    /// A decimal number, such as `2.5`.
    public @Nullable Double number(String name, double min, double max) {
        String text = values.get(name);
        if (text == null) {
            return null;
        }
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!(number >= min && number <= max)) {
            throw ApiProblem.badParameter(name, "a number from " + plain(min) + " to " + plain(max));
        }
        return number;
    }

    /// A whole number.
    public @Nullable Long whole(String name, long min, long max) {
        String text = values.get(name);
        if (text == null) {
            return null;
        }
        long number = WHOLE.matcher(text).matches() ? Long.parseLong(text) : -1;
        if (number < min || number > max) {
            throw ApiProblem.badParameter(name, "a whole number from " + min + " to " + max);
        }
        return number;
    }

    /// How many items a page may have.
    public int limit(int unsaid, int most) {
        Long limit = whole("limit", 1, most);
        return limit == null ? unsaid : limit.intValue();
    }

    public @Nullable LocalDate day(String name) {
        String text = values.get(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw ApiProblem.badParameter(name, "a date such as 2026-03-14");
        }
    }

    /// What a list is cut by: all parameters but those of paging. Equal for equal lists.
    public String listed() {
        return values.entrySet().stream()
                .filter(entry -> !List.of("cursor", "limit", "minVersion").contains(entry.getKey()))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) { // how Tomcat says that the query is not percent-encoded UTF-8
            throw new ApiProblem(dev.podium.wire.ProblemType.BAD_PARAMETER, "The query is not percent-encoded UTF-8.");
        }
    }

    private static String sorted(Set<String> names) {
        return names.isEmpty()
                ? "none: this call takes no parameters"
                : String.join(", ", names.stream().sorted().toList());
    }

    /// A name that somebody else chose, safe to show.
    private static String printable(String name) {
        String plain = name.replaceAll("[^\\w.-]", "?");
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
