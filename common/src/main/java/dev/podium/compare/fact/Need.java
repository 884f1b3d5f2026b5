package dev.podium.compare.fact;

import java.util.List;

/// What one model has over another beside its scores.
public enum Need {
    OPEN_WEIGHTS,
    LARGER_CONTEXT,
    LOWER_PRICE,
    FASTER_OUTPUT,
    SOONER_FIRST_TOKEN;

    /// Members of a model that say so.
    List<String> members() {
        return switch (this) {
            case OPEN_WEIGHTS -> List.of("openWeights");
            case LARGER_CONTEXT -> List.of("contextTokens");
            case LOWER_PRICE -> List.of("inputPrice", "outputPrice");
            case FASTER_OUTPUT -> List.of("outputTokensPerSecond");
            case SOONER_FIRST_TOKEN -> List.of("ttftSeconds");
        };
    }
}
