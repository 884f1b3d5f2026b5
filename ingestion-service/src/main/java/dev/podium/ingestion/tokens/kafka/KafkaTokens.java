package dev.podium.ingestion.tokens.kafka;

import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.kafka.TopicAppender;
import dev.podium.ingestion.kafka.TopicFollower;
import dev.podium.ingestion.tokens.KeyRing;
import dev.podium.ingestion.tokens.Made;
import dev.podium.ingestion.tokens.StoredToken;
import dev.podium.ingestion.tokens.Tokens;
import dev.podium.ingestion.tokens.Wish;
import dev.podium.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Tokens in a compacted topic: every instance reads all of it and hears of each change within milliseconds.
public final class KafkaTokens implements Tokens, TopicFollower.Records {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaTokens.class);

    private final TopicAppender appender;
    private final KeyRing ring;
    private final InstantSource clock;
    private final CompletableFuture<Void> known = new CompletableFuture<>();

    public KafkaTokens(TopicAppender appender, InstantSource clock) {
        this.appender = appender;
        this.clock = clock;
        ring = new KeyRing(clock);
    }

    /// Completes once every token is known that there was at the start.
    public CompletableFuture<Void> known() {
        return known.copy();
    }

    /// Whose secret this is.
    ///
    /// @throws LogUnavailable while the tokens are still being read: a good token must not look like a bad one
    @Override
    public Optional<Actor> find(String secret) {
        if (!known.isDone()) {
            throw new LogUnavailable(Outcome.NOT_WRITTEN, new IllegalStateException("tokens are still being read"));
        }
        return ring.find(secret);
    }

    @Override
    public Made make(Wish wish) {
        Made made = ring.mint(wish);
        keep(made.token());
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
        keep(token.revoked(clock.instant()));
        return true;
    }

    private void keep(StoredToken token) {
        byte[] key = token.id().getBytes(StandardCharsets.UTF_8);
        try {
            appender.append(key, Map.of(), Json.canonical().writeValueAsBytes(token))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LogUnavailable unavailable
                    ? unavailable
                    : new LogUnavailable(Outcome.UNKNOWN, e);
        }
        put(token);
    }

    @Override
    public void on(int partition, List<ConsumerRecord<byte[], byte[]>> batch, boolean atEnd) {
        for (ConsumerRecord<byte[], byte[]> entry : batch) {
            StoredToken token = read(entry);
            if (token == null) {
                LOG.warn("The record at offset {} of the tokens cannot be read and is passed over", entry.offset());
            } else {
                put(token);
            }
        }
    }

    @Override
    public void onCaughtUp() {
        known.complete(null);
    }

    /// What was revoked never lives again, whichever way its records come in.
    private synchronized void put(StoredToken token) {
        StoredToken before = ring.get(token.id());
        if (before == null || before.revokedAt() == null) {
            ring.put(token);
        }
    }

    private static @Nullable StoredToken read(ConsumerRecord<byte[], byte[]> entry) {
        if (entry.key() == null || entry.value() == null) {
            return null;
        }
        try {
            StoredToken token = Json.canonical().readValue(entry.value(), StoredToken.class);
            return isWhole(token) && token.id().equals(new String(entry.key(), StandardCharsets.UTF_8)) ? token : null;
        } catch (JacksonException | NullPointerException e) {
            LOG.debug("not a token", e);
            return null;
        }
    }

    /// JSON can leave out what Java relies on.
    @SuppressWarnings("ConstantValue")
    private static boolean isWhole(@Nullable StoredToken token) {
        return token != null
                && token.id() != null
                && token.sha256() != null
                && token.organization() != null
                && token.createdAt() != null;
    }
}
