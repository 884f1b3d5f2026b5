package dev.podium.ingestion.api;

import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Scope;
import dev.podium.ingestion.body.WishBody;
import dev.podium.ingestion.tokens.Made;
import dev.podium.ingestion.tokens.StoredToken;
import dev.podium.ingestion.tokens.Tokens;
import dev.podium.ingestion.tokens.Wish;
import dev.podium.wire.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tokens. A secret is in the answer that makes it, and nowhere else.
@RestController
@RequestMapping(Paths.ROOT + "/tokens")
public class TokensApi {

    private final Reception reception;
    private final Tokens tokens;
    private final InstantSource clock;

    public TokensApi(Reception reception, Tokens tokens, InstantSource clock) {
        this.reception = reception;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// A token as it is shown.
    ///
    /// @param token the secret; only in the answer that makes it
    record Shown(
            String id,
            String prefix,
            @Nullable String token,
            String organization,
            List<String> scopes,
            @Nullable String label,
            boolean admits,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt) {

        static Shown of(StoredToken token, @Nullable String secret) {
            return new Shown(
                    token.id(),
                    "pod_" + token.id(),
                    secret,
                    token.organization(),
                    token.scopes().stream().map(Scope::text).toList(),
                    token.label(),
                    token.admits(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.revokedAt());
        }

        @Override
        public String toString() {
            return "Shown[" + prefix + "]";
        }
    }

    /// All tokens, in order of making.
    record Listed(List<Shown> tokens) {}

    @PostMapping
    ResponseEntity<byte[]> make(HttpServletRequest request) throws IOException {
        Incoming incoming = reception.read(request, null);
        Wish wish = Clerk.read(incoming, fields -> WishBody.read(fields, clock.instant()));
        Made made = tokens.make(wish);
        return Replies.json(HttpStatus.CREATED, Shown.of(made.token(), made.secret()));
    }

    @GetMapping
    ResponseEntity<byte[]> list() {
        return Replies.json(
                HttpStatus.OK,
                new Listed(tokens.list().stream()
                        .map(token -> Shown.of(token, null))
                        .toList()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@PathVariable String id) {
        if (!tokens.revoke(id)) {
            throw Refusal.of(ProblemType.NOT_FOUND, "There is no token with this id.");
        }
        return ResponseEntity.noContent().build();
    }
}
