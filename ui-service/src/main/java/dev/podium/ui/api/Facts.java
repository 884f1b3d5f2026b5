package dev.podium.ui.api;

import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known about a model, as the API tells it.
///
/// @param inputPrice US dollars per million tokens
/// @param releaseDate ISO date
public record Facts(
        String name,
        @Nullable String organization,
        @Nullable String releaseDate,
        @Nullable Boolean openWeights,
        @Nullable Boolean reasoning,
        @Nullable Long contextTokens,
        @Nullable Double inputPrice,
        @Nullable Double outputPrice,
        @Nullable Double outputTokensPerSecond,
        @Nullable Double ttftSeconds,
        @Nullable String license,
        @Nullable String sourceUrl,
        List<String> aliases) {

    static Facts of(Model m) {
        Price price = m.price();
        return new Facts(
                m.name(),
                m.organization(),
                m.releaseDate() == null ? null : m.releaseDate().toString(),
                m.openWeights(),
                m.reasoning(),
                m.contextTokens(),
                price == null ? null : price.input(),
                price == null ? null : price.output(),
                m.outputTokensPerSecond(),
                m.ttftSeconds(),
                m.license(),
                m.sourceUrl(),
                m.aliases());
    }
}
