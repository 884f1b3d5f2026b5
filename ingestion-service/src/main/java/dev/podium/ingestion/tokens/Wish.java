package dev.podium.ingestion.tokens;

import dev.podium.ingestion.Scope;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a new token shall be good for.
///
/// @param label for people, to tell tokens apart
/// @param admits whether its third-party results are vouched for
/// @param expiresAt `null` for never
public record Wish(
        String organization,
        Set<Scope> scopes,
        @Nullable String label,
        boolean admits,
        @Nullable Instant expiresAt) {

    public Wish {
        scopes = Set.copyOf(scopes);
    }
}
