package dev.podium.board;

import org.jspecify.annotations.Nullable;

/// Whatever says what a model would score on a benchmark: a [Bridge], as a rule.
@FunctionalInterface
public interface Expectations {

    /// `null` where nothing can be said of one of them.
    @Nullable
    Expectation expect(String model, String benchmark);
}
