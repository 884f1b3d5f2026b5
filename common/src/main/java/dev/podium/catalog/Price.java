package dev.podium.catalog;

import org.jspecify.annotations.Nullable;

/// What the maker asks, in US dollars per million tokens; `null` where no source states it.
public record Price(@Nullable Double input, @Nullable Double output) {

    private static final double MOST = 1e6;

    public Price {
        Bounds.require("input price in $/M", input, 0, MOST);
        Bounds.require("output price in $/M", output, 0, MOST);
    }

    /// Mean of input and output, the key of the price sort; `null` unless both are known.
    public @Nullable Double mean() {
        return input == null || output == null ? null : (input + output) / 2;
    }
}
