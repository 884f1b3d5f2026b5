package dev.podium.ui.api;

import dev.podium.catalog.Model;
import dev.podium.catalog.NameKey;
import dev.podium.catalog.Price;
import dev.podium.ui.api.http.Query;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which models a caller wants to see. A model whose fact is unknown does not pass a filter on that fact.
///
/// @param maxPrice highest mean of input and output price, US dollars per million tokens
/// @param releasedAfter earliest day of release, included
/// @param minEvidence share of the weight, 0 to 1
record RowFilter(
        @Nullable String text,
        @Nullable String organization,
        @Nullable Boolean openWeights,
        @Nullable Boolean reasoning,
        @Nullable Double maxPrice,
        @Nullable Long minContext,
        @Nullable LocalDate releasedAfter,
        @Nullable Double minEvidence) {

    private static final double ROUNDING = 1e-9;

    static RowFilter of(Query query) {
        return new RowFilter(
                key(query.text("q")),
                key(query.text("organization")),
                query.flag("openWeights"),
                query.flag("reasoning"),
                query.number("maxPrice", 0, 1e6),
                query.whole("minContext", 0, 1_000_000_000_000L),
                query.day("releasedAfter"),
                query.number("minEvidence", 0, 1));
    }

    /// @param evidence share of the weight that was measured, 0 to 1
    boolean admits(Model model, double evidence) {
        return admits(model) && (minEvidence == null || evidence >= minEvidence - ROUNDING);
    }

    boolean admits(Model model) {
        return named(model)
                && (organization == null || organization.equals(key(model.organization())))
                && (openWeights == null || openWeights.equals(model.openWeights()))
                && (reasoning == null || reasoning.equals(model.reasoning()))
                && (maxPrice == null || cheap(model.price(), maxPrice))
                && (minContext == null || atLeast(model.contextTokens(), minContext))
                && (releasedAfter == null || atLeast(model.releaseDate(), releasedAfter));
    }

    private boolean named(Model model) {
        return text == null || names(model).anyMatch(name -> NameKey.exact(name).contains(text));
    }

    private static <T extends Comparable<? super T>> boolean atLeast(@Nullable T known, T least) {
        return known != null && known.compareTo(least) >= 0;
    }

    private static Stream<String> names(Model model) {
        String maker = model.organization();
        Stream<String> own =
                maker == null ? Stream.of(model.id(), model.name()) : Stream.of(model.id(), model.name(), maker);
        return Stream.concat(own, model.aliases().stream());
    }

    private static boolean cheap(@Nullable Price price, double most) {
        Double mean = price == null ? null : price.mean();
        return mean != null && mean <= most;
    }

    private static @Nullable String key(@Nullable String name) {
        return name == null ? null : NameKey.exact(name);
    }
}
