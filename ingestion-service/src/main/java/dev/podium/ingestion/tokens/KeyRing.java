package dev.podium.ingestion.tokens;

import dev.podium.ingestion.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// All tokens in memory, as every adapter of [Tokens] keeps them at hand.
public final class KeyRing {

    private final Map<String, StoredToken> tokens = new ConcurrentHashMap<>();
    private final InstantSource clock;

    public KeyRing(InstantSource clock) {
        this.clock = clock;
    }

    /// A token that nobody knows yet: [#put] it once it is kept.
    public Made mint(Wish wish) {
        TokenText text = TokenText.random();
        StoredToken token = new StoredToken(
                text.prefix(),
                text.sha256(),
                wish.organization(),
                new TreeSet<>(wish.scopes()),
                wish.label(),
                wish.admits(),
                clock.instant(),
                wish.expiresAt(),
                null);
        return new Made(token, text.whole());
    }

    /// This is how a token stands now.
    public void put(StoredToken token) {
        tokens.put(token.id(), token);
    }

    public Optional<Actor> find(String secret) {
        Instant now = clock.instant();
        return TokenText.parse(secret)
                .filter(text -> matches(tokens.get(text.prefix()), text))
                .map(text -> tokens.get(text.prefix()))
                .filter(token -> token.livesAt(now))
                .map(StoredToken::actor);
    }

    /// In order of making.
    public List<StoredToken> list() {
        return tokens.values().stream()
                .sorted(Comparator.comparing(StoredToken::createdAt).thenComparing(StoredToken::id))
                .toList();
    }

    public @Nullable StoredToken get(String id) {
        return tokens.get(id);
    }

    /// In constant time, so that an answer's delay says nothing about the hash.
    private static boolean matches(@Nullable StoredToken token, TokenText text) {
        return token != null && MessageDigest.isEqual(bytes(token.sha256()), bytes(text.sha256()));
    }

    private static byte[] bytes(String hexadecimal) {
        return hexadecimal.getBytes(StandardCharsets.US_ASCII);
    }
}
