package dev.podium.ingestion.gate;

import dev.podium.ingestion.Scope;
import dev.podium.wire.ApiRoutes.Route;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One call of the write API and all that may be said about it before its body is read.
///
/// @param scope that its caller's token needs; `null` for everybody
/// @param mediaTypes that its body may have; empty for a call without one
/// @param mostBytes of its body
/// @param parameters that it knows
/// @param cost in the token's rate limit
/// @param writes whether it may add to the log
record Call(
        Route route,
        @Nullable Scope scope,
        Set<String> mediaTypes,
        long mostBytes,
        Set<String> parameters,
        int cost,
        boolean writes) {

    static final String JSON = "application/json";

    /// Whatever it is called: the content says what it is.
    static final String ANYTHING = "*/*";

    private static final long SMALL = 256 << 10;

    Call {
        mediaTypes = Set.copyOf(mediaTypes);
        parameters = Set.copyOf(parameters);
    }

    /// A call with one JSON value as its body.
    static Call writing(Route route, Scope scope) {
        return new Call(route, scope, Set.of(JSON), SMALL, Set.of(), 1, true);
    }

    /// A call without a body.
    static Call asking(Route route, @Nullable Scope scope) {
        return new Call(route, scope, Set.of(), 0, Set.of(), 1, !route.method().equals("GET"));
    }

    Call taking(Set<String> types, long bytes, int newCost) {
        return new Call(route, scope, types, bytes, parameters, newCost, writes);
    }

    Call costing(int newCost) {
        return new Call(route, scope, mediaTypes, mostBytes, parameters, newCost, writes);
    }

    Call knowing(String... names) {
        return new Call(route, scope, mediaTypes, mostBytes, Set.of(names), cost, writes);
    }

    /// Whether its body is a file of whatever kind, so that neither the container nor a media type may touch it.
    boolean takesFiles() {
        return mediaTypes.contains(ANYTHING);
    }

    /// The same call, whose body is answered and not kept.
    Call storingNothing() {
        return new Call(route, scope, mediaTypes, mostBytes, parameters, cost, false);
    }

    boolean matches(String method, String path) {
        return route.method().equals(method) && route.path().matcher(path).matches();
    }
}
