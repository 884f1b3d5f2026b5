package dev.podium.catalog;

import org.jspecify.annotations.Nullable;

/// What the maker asks, in US dollars per million tokens; `null` where no source states it.
public record Price(@Nullable Double input, @Nullable Double output) {

    public Price {
        requirePrice(input);
        requirePrice(output);
    }

    /// Mean of input and output, the key of the price sort; `null` unless both are known.
    public @Nullable Double mean() {
        return input == null || output == null ? null : (input + output) / 2;
    }

    private static void requirePrice(@Nullable Double price) {
        if (price != null && !(price >= 0 && price < 1e6)) {
            throw new IllegalArgumentException("a price must be at least 0 and below 1,000,000 $/M, not " + price);
        }
    }
}
