package dev.podium.event;

import java.time.Instant;
import java.util.Locale;

/// Who said something, for whom, on which board, and when the service heard it.
///
/// @param actor id of the token, or of the built-in actor (`starter`)
/// @param organization that the actor speaks for
/// @param receivedAt by the receiving service's clock; order is the log's, never this
public record Origin(String board, String actor, String organization, Instant receivedAt) {

    /// Whether this was said for that organisation.
    public boolean speaksFor(String other) {
        return key(organization).equals(key(other));
    }

    /// Equal for the names of one organisation: they are compared without case.
    public static String key(String organization) {
        return organization.toLowerCase(Locale.ROOT);
    }
}
