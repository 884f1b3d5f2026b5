package dev.podium.ui.leaderboard;

import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
}
