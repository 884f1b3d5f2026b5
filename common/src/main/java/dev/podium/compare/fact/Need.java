package dev.podium.compare.fact;

import java.util.List;

/// What one model has over another beside its scores.
public enum Need {
    OPEN_WEIGHTS("openWeights"),
    LARGER_CONTEXT("contextTokens"),
    LOWER_PRICE("inputPrice", "outputPrice"),
    FASTER_OUTPUT("outputTokensPerSecond"),
    SOONER_FIRST_TOKEN("ttftSeconds");

    private final List<String> members;

    Need(String... members) {
        this.members = List.of(members);
    }

    /// Members of a model that say so.
    List<String> members() {
        return members;
    }
}
