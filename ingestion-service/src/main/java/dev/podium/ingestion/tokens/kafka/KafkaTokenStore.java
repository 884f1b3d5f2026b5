package dev.podium.ingestion.tokens.kafka;

import dev.podium.event.LogUnavailable;
import dev.podium.ingestion.kafka.KafkaClients;
import dev.podium.ingestion.kafka.TopicAppender;
import dev.podium.ingestion.kafka.TopicFollower;
import dev.podium.ingestion.kafka.TopicForm;
import dev.podium.ingestion.kafka.TopicGate;
import dev.podium.ingestion.tokens.FirstToken;
import dev.podium.ingestion.tokens.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The tokens on Kafka as one thing: the topic, its reader and writer, and the first token once all are known.
public final class KafkaTokenStore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaTokenStore.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TopicGate gate;
    private final TopicAppender appender;
    private final KafkaTokens tokens;
    private final TopicFollower follower;
    private final @Nullable FirstToken first;
    private volatile boolean closed;

    /// @param adminTokenFile where the first token is written; `null` if nobody asked for one
    public KafkaTokenStore(KafkaClients clients, TopicForm form, InstantSource clock, @Nullable Path adminTokenFile) {
        gate = new TopicGate(clients, form);
        appender = new TopicAppender(clients, gate);
        tokens = new KafkaTokens(appender, clock);
        follower = new TopicFollower(clients, gate, tokens);
        first = adminTokenFile == null ? null : new FirstToken(tokens, adminTokenFile, clock);
    }

    /// Begins to read, and comes back at once, whether the broker is there or not.
    public KafkaTokenStore start() {
        gate.start();
        follower.start();
        FirstToken wanted = first;
        if (wanted != null) {
            var _ = tokens.known()
                    .thenRunAsync(
                            () -> ensure(wanted), work -> Thread.ofVirtual().start(work));
        }
        return this;
    }

    public Tokens tokens() {
        return tokens;
    }

    /// Whether every token is known and changes are heard of.
    public boolean isReady() {
        return tokens.known().isDone() && gate.isOpen() && follower.isMoving();
    }

    @Override
    public void close() {
        closed = true;
        follower.close();
        appender.close();
        gate.close();
    }

    private void ensure(FirstToken wanted) {
        while (!closed) {
            try {
                wanted.ensure();
                return;
            } catch (LogUnavailable e) {
                LOG.warn("The admin token could not be kept, and is made again in a second");
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (IOException e) {
                LOG.error("{}", e.getMessage());
                return;
            }
        }
    }
}
