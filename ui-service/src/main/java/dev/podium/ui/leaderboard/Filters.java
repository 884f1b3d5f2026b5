package dev.podium.ui.leaderboard;

import com.vaadin.flow.router.QueryParameters;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which models a reader wants to see. A model whose fact is unknown does not pass a filter on that fact.
///
/// @param text part of a name, maker or id; empty for all
/// @param makers names of organisations; empty for all
/// @param maxPrice highest mean price, $/M tokens
/// @param minContext tokens
/// @param since earliest release
/// @param minEvidence whole per cent of the weight
record Filters(
        String text,
        Set<String> makers,
        @Nullable Boolean openWeights,
        @Nullable Boolean reasoning,
        @Nullable Double maxPrice,
        @Nullable Long minContext,
        @Nullable LocalDate since,
        @Nullable Integer minEvidence) {

    static final Filters NONE = new Filters("", Set.of(), null, null, null, null, null, null);

    Filters {
        makers = Collections.unmodifiableSet(new TreeSet<>(makers));
    }

    /// What an address says. What it says wrongly is left out: somebody typed it.
    static Filters of(QueryParameters query) {
        Function<String, @Nullable String> value =
                name -> query.getSingleParameter(name).filter(v -> !v.isBlank()).orElse(null);
        return new Filters(
                query.getSingleParameter("q").orElse(""),
                Set.copyOf(query.getParameters("maker")),
                flag(value.apply("open")),
                flag(value.apply("reasoning")),
                number(value.apply("price"), Double::valueOf),
                number(value.apply("context"), Long::valueOf),
                day(value.apply("since")),
                number(value.apply("evidence"), Integer::valueOf));
    }

    /// As an address carries them.
    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "q", text.isBlank() ? null : text);
        if (!makers.isEmpty()) {
            query.put("maker", new ArrayList<>(makers));
        }
        put(query, "open", openWeights);
        put(query, "reasoning", reasoning);
        put(query, "price", plain(maxPrice));
        put(query, "context", minContext);
        put(query, "since", since);
        put(query, "evidence", minEvidence);
        return query;
    }

    boolean any() {
        return !equals(NONE);
    }

    /// Whether a model passes.
    ///
    /// @param evidence share of the weight that was measured, 0 to 1
    boolean admit(Model model, double evidence) {
        return matches(model)
                && (makers.isEmpty() || makers.contains(String.valueOf(model.organization())))
                && (openWeights == null || openWeights.equals(model.openWeights()))
                && (reasoning == null || reasoning.equals(model.reasoning()))
                && (maxPrice == null || cheap(model.price(), maxPrice))
                && (minContext == null || (model.contextTokens() != null && model.contextTokens() >= minContext))
                && (since == null
                        || (model.releaseDate() != null && !model.releaseDate().isBefore(since)))
                && (minEvidence == null || evidence * 100 >= minEvidence - 1e-9);
    }

    private boolean matches(Model model) {
        if (text.isBlank()) {
            return true;
        }
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return contains(model.name(), wanted)
                || contains(model.id(), wanted)
                || (model.organization() != null && contains(model.organization(), wanted));
    }

    private static boolean contains(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean cheap(@Nullable Price price, double most) {
        Double mean = price == null ? null : price.mean();
        return mean != null && mean <= most;
    }

    Filters withText(String newText) {
        return new Filters(newText, makers, openWeights, reasoning, maxPrice, minContext, since, minEvidence);
    }

    Filters withMakers(Set<String> newMakers) {
        return new Filters(text, newMakers, openWeights, reasoning, maxPrice, minContext, since, minEvidence);
    }

    Filters withOpenWeights(@Nullable Boolean open) {
        return new Filters(text, makers, open, reasoning, maxPrice, minContext, since, minEvidence);
    }

    Filters withReasoning(@Nullable Boolean thinks) {
        return new Filters(text, makers, openWeights, thinks, maxPrice, minContext, since, minEvidence);
    }

    Filters withMaxPrice(@Nullable Double price) {
        return new Filters(text, makers, openWeights, reasoning, price, minContext, since, minEvidence);
    }

    Filters withMinContext(@Nullable Long tokens) {
        return new Filters(text, makers, openWeights, reasoning, maxPrice, tokens, since, minEvidence);
    }

    Filters withSince(@Nullable LocalDate day) {
        return new Filters(text, makers, openWeights, reasoning, maxPrice, minContext, day, minEvidence);
    }

    Filters withMinEvidence(@Nullable Integer percent) {
        return new Filters(text, makers, openWeights, reasoning, maxPrice, minContext, since, percent);
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    private static @Nullable String plain(@Nullable Double number) {
        return number == null
                ? null
                : number == Math.rint(number) ? Long.toString(Math.round(number)) : number.toString();
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static <T> @Nullable T number(@Nullable String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
