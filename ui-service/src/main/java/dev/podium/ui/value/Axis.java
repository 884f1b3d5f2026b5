package dev.podium.ui.value;

import dev.podium.catalog.Model;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// What a score is held against.
enum Axis {
    /// Mean of input and output price, the board's own column, in US dollars per million tokens.
    PRICE,
    /// Output tokens per second.
    SPEED;

    static Axis of(@Nullable String word) {
        return "speed".equals(word) ? SPEED : PRICE;
    }

    /// As in `x=speed`, and in the keys of texts.
    String word() {
        return this == PRICE ? "price" : "speed";
    }

    /// Where a model stands; `null` where no source states it.
    @Nullable
    Double of(Model model) {
        return switch (this) {
            case PRICE -> model.price() == null ? null : model.price().mean();
            case SPEED -> model.outputTokensPerSecond();
        };
    }

    /// From the one that a buyer would take at equal scores.
    Comparator<Double> order() {
        return this == PRICE ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }
}
