package dev.podium.event;

import java.time.Instant;

/// Who said something, for whom, on which board, and when the service heard it.
///
/// @param actor id of the token, or of the built-in actor (`starter`)
/// @param organization that the actor speaks for
/// @param receivedAt by the receiving service's clock; order is the log's, never this
public record Origin(String board, String actor, String organization, Instant receivedAt) {

    /// Whether this was said for that organisation: its name is compared without case.
    public boolean speaksFor(String other) {
        return organization.equalsIgnoreCase(other);
    }
}
