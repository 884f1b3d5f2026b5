package dev.podium.ingestion.tokens;

import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Scope;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A token as it is kept: everything but its secret.
///
/// @param id the secret's public prefix
/// @param sha256 of the whole secret, hexadecimal
/// @param expiresAt `null` for never
public record StoredToken(
        String id,
        String sha256,
        String organization,
        SortedSet<Scope> scopes,
        @Nullable String label,
        boolean admits,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    public StoredToken {
        scopes = new TreeSet<>(scopes);
    }

    boolean livesAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    Actor actor() {
        return new Actor(id, organization, scopes, admits);
    }

    public StoredToken revoked(Instant at) {
        return new StoredToken(
                id,
                sha256,
                organization,
                scopes,
                label,
                admits,
                createdAt,
                expiresAt,
                revokedAt == null ? at : revokedAt);
    }
}
