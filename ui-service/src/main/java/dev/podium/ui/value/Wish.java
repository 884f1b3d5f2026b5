package dev.podium.ui.value;

import com.vaadin.flow.router.QueryParameters;
import dev.podium.compare.Comparison;
import dev.podium.ui.Routes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What an address asks the page of value for.
///
/// @param category id; `null` for the overall score
/// @param picked ids of the models that somebody wants to compare, at most as many as a comparison takes
record Wish(Axis axis, @Nullable String category, Limits limits, List<String> picked) {

    /// How many models may be picked.
    static final int MOST = Comparison.MOST_MODELS;

    Wish {
        picked = List.copyOf(picked);
    }

    static Wish of(QueryParameters query) {
        return new Wish(
                Axis.of(text(query, "x").orElse(null)),
                text(query, "category").orElse(null),
                new Limits(
                        number(query, "price", Double::valueOf),
                        number(query, "speed", Double::valueOf),
                        number(query, "context", Long::valueOf),
                        text(query, "open").filter("true"::equals).isPresent()),
                text(query, "m").stream()
                        .flatMap(ids -> Arrays.stream(ids.split(",")))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }

    /// The address that asks for this.
    String address(String page) {
        return Routes.and(
                page,
                axis == Axis.PRICE ? null : Routes.with("x", axis.word()),
                Routes.with("category", category),
                Routes.with("price", plain(limits.price())),
                Routes.with("speed", plain(limits.speed())),
                Routes.with("context", limits.context()),
                limits.open() ? "open=true" : null,
                picked.isEmpty() ? null : "m=" + String.join(",", picked));
    }

    Wish against(Axis other) {
        return new Wish(other, category, limits, picked);
    }

    Wish by(@Nullable String otherCategory) {
        return new Wish(axis, otherCategory, limits, picked);
    }

    Wish within(Limits others) {
        return new Wish(axis, category, others, picked);
    }

    /// With a model more, or with it put back; the one that waited the longest makes room.
    Wish toggling(String model) {
        List<String> others = new ArrayList<>(picked);
        if (!others.remove(model)) {
            others.add(model);
        }
        return new Wish(axis, category, limits, others.subList(Math.max(0, others.size() - MOST), others.size()));
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(value -> !value.isBlank());
    }

    private static <T extends Number> @Nullable T number(
            QueryParameters query, String name, Function<String, T> parse) {
        try {
            return text(query, name)
                    .map(parse)
                    .filter(number -> number.doubleValue() >= 0 && Double.isFinite(number.doubleValue()))
                    .orElse(null);
        } catch (NumberFormatException e) {
            return null; // somebody typed it: what it does not say is no limit
        }
    }

    private static @Nullable String plain(@Nullable Double number) {
        return number == null
                ? null
                : number == Math.rint(number) && number < 1e9 ? Long.toString(Math.round(number)) : number.toString();
    }
}
