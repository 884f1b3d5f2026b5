package dev.podium.board;

import org.jspecify.annotations.Nullable;

/// Whatever says what a model would score: a [Bridge], as a rule.
@FunctionalInterface
public interface Expectations {

    /// `null` where nothing can be said of the model.
    @Nullable
    Outlook outlook(String model);
}
