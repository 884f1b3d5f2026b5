package dev.podium.ui.compare;

import dev.podium.catalog.Model;
import dev.podium.compare.Gap;
import dev.podium.compare.fact.Advice;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A model that could stand in the place of another: it has something over it, and is not clearly worse.
///
/// @param gap overall, the alternative minus the other
record Alternative(Model model, Set<Over> over, Gap gap) {

    /// What a model can have over another.
    enum Over {
        CHEAPER,
        FASTER,
        OPEN;

        boolean holds(Model one, Model other) {
            return switch (this) {
                case CHEAPER -> Advice.more(mean(other), mean(one));
                case FASTER -> Advice.more(one.outputTokensPerSecond(), other.outputTokensPerSecond());
                case OPEN -> Boolean.TRUE.equals(one.openWeights()) && Boolean.FALSE.equals(other.openWeights());
            };
        }

        private static @Nullable Double mean(Model model) {
            return model.price() == null ? null : model.price().mean();
        }
    }
}
