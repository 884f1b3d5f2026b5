package dev.podium.ingestion.tokens;

import dev.podium.ingestion.Actor;
import java.util.List;
import java.util.Optional;

/// The tokens of this installation. A secret is shown once, when it is made, and never kept.
public interface Tokens {

    /// Whose secret this is; empty for one that is malformed, unknown, expired or revoked.
    Optional<Actor> find(String secret);

    /// Makes a token and keeps it.
    ///
    /// @throws dev.podium.event.LogUnavailable if the token could not be kept: then it was not made
    Made make(Wish wish);

    /// All tokens that were ever made, in order of making.
    List<StoredToken> list();

    /// Ends a token everywhere within 5 s.
    ///
    /// @return whether there is such a token
    /// @throws dev.podium.event.LogUnavailable if that could not be written down
    boolean revoke(String id);
}
