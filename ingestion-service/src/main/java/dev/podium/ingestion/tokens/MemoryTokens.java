package dev.podium.ingestion.tokens;

import dev.podium.ingestion.Actor;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Tokens that last as long as the process.
public final class MemoryTokens implements Tokens {

    private final KeyRing ring;
    private final InstantSource clock;

    public MemoryTokens(InstantSource clock) {
        this.clock = clock;
        ring = new KeyRing(clock);
    }

    @Override
    public Optional<Actor> find(String secret) {
        return ring.find(secret);
    }

    @Override
    public Made make(Wish wish) {
        Made made = ring.mint(wish);
        ring.put(made.token());
        return made;
    }

    @Override
    public List<StoredToken> list() {
        return ring.list();
    }

    @Override
    public boolean revoke(String id) {
        StoredToken token = ring.get(id);
        if (token == null) {
            return false;
        }
        ring.put(token.revoked(clock.instant()));
        return true;
    }
}
