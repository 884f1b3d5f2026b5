package dev.podium.ingestion;

import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.tokens.Made;
import dev.podium.ingestion.tokens.StoredToken;
import dev.podium.ingestion.tokens.Tokens;
import dev.podium.ingestion.tokens.Wish;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Tokens that may still have to be read, as those on Kafka after a start.
record SlowTokens(Tokens tokens, BooleanSupplier read) implements Tokens {

    @Override
    public Optional<Actor> find(String secret) {
        if (!read.getAsBoolean()) {
            throw new LogUnavailable(Outcome.NOT_WRITTEN, new IllegalStateException("not read yet"));
        }
        return tokens.find(secret);
    }

    @Override
    public Made make(Wish wish) {
        return tokens.make(wish);
    }

    @Override
    public List<StoredToken> list() {
        return tokens.list();
    }

    @Override
    public boolean revoke(String id) {
        return tokens.revoke(id);
    }
}
