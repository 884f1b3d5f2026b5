package dev.podium.ingestion;

import java.util.Set;

/// Who speaks: a token, or a built-in actor such as the loader of the starter data.
///
/// @param tokenId never a secret; it stands in every event
/// @param organization that the actor speaks for
/// @param admits whether its third-party results are vouched for, so that they may enter the verified lane
public record Actor(String tokenId, String organization, Set<Scope> scopes, boolean admits) {

    /// The organisation of those who run the service.
    public static final String HOUSE = "podium";

    public Actor {
        scopes = Set.copyOf(scopes);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope) || scopes.contains(Scope.ADMIN);
    }
}
