package dev.podium.ingestion.gate;

import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Scope;
import dev.podium.ingestion.tokens.Tokens;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who calls, and whether they may: token, scope, rate, then the form of the request.
public final class Admission {

    /// Whoever calls without a token.
    public static final Actor ANYBODY = new Actor("anonymous", "", Set.of(), false);

    private static final String BEARER = "bearer ";

    private final Tokens tokens;
    private final RateLimits limits;

    public Admission(Tokens tokens, RateLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /// Admits a call before its body is read.
    ///
    /// @throws Refusal for the first reason that it may not go on
    Actor check(Call call, HttpServletRequest request, HttpServletResponse response) {
        Actor actor = caller(call, request);
        if (call.scope() != null) {
            limits.spend(actor, call.cost(), response);
        }
        Form.check(call, request);
        return actor;
    }

    private Actor caller(Call call, HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Authorization"));
        Scope scope = call.scope();
        if (headers.isEmpty() && scope == null) {
            return ANYBODY;
        }
        Actor actor = headers.size() == 1 ? find(headers.getFirst()).orElse(null) : null;
        if (actor == null) {
            limits.failed(request.getRemoteAddr());
            throw Refusal.of(
                            ProblemType.UNAUTHENTICATED,
                            headers.isEmpty()
                                    ? "Send your token as Authorization: Bearer <token>."
                                    : "This token is malformed, unknown, expired or revoked. Ask for a new one.")
                    .with("WWW-Authenticate", "Bearer realm=\"podium\"");
        }
        if (scope != null && !actor.may(scope)) {
            throw Refusal.of(ProblemType.INSUFFICIENT_SCOPE, "This needs a token with the scope " + scope.text() + ".");
        }
        return actor;
    }

    private Optional<Actor> find(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? tokens.find(header.substring(BEARER.length()).strip())
                : Optional.empty();
    }
}
