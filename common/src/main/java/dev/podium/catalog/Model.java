package dev.podium.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A language model and the published facts about it. Facts never enter a score; unknown is `null`.
///
/// @param aliases other spellings under which results arrive, as their sources write them
/// @param contextTokens longest input the maker states, in tokens
/// @param outputTokensPerSecond median output speed as people measured it, tokens per second
/// @param ttftSeconds time to the first token, seconds
public record Model(
        String id,
        String name,
        @Nullable String organization,
        @Nullable LocalDate releaseDate,
        @Nullable Boolean openWeights,
        @Nullable Boolean reasoning,
        @Nullable Long contextTokens,
        @Nullable Price price,
        @Nullable Double outputTokensPerSecond,
        @Nullable Double ttftSeconds,
        @Nullable String license,
        @Nullable String sourceUrl,
        List<String> aliases) {

    public Model {
        Slug.require("model id", id);
        Bounds.requireCount("context tokens", contextTokens);
        Bounds.require("output tokens per second", outputTokensPerSecond, 0, 1e9);
        Bounds.require("seconds to the first token", ttftSeconds, 0, 1e9);
        aliases = List.copyOf(aliases);
    }

    /// The same model at another price.
    public Model at(Price newPrice) {
        return new Model(
                id,
                name,
                organization,
                releaseDate,
                openWeights,
                reasoning,
                contextTokens,
                newPrice,
                outputTokensPerSecond,
                ttftSeconds,
                license,
                sourceUrl,
                aliases);
    }
}
