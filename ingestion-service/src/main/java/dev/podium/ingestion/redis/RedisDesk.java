package dev.podium.ingestion.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import dev.podium.wire.DeskWire;
import dev.podium.wire.Inquiry;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.XAddParams;

/// Asks the desk through Redis, over a few connections of its own.
public final class RedisDesk implements Desk, AutoCloseable {

    private static final int MOST_CONNECTIONS = 4;

    /// Answers are whole boards, so longer than for a sign.
    private static final int READ_MILLIS = 500;

    private final RedisClient client;
    private final Inquiry inquiry = new Inquiry(new Carrier());

    /// @param address `redis://:password@host:port`, or `rediss` for TLS; nothing is connected yet
    public RedisDesk(URI address) {
        client = Connections.to(address, "podium-ingestion-desk", MOST_CONNECTIONS, READ_MILLIS);
    }

    @Override
    public Optional<Board> ask(Question question, Duration patience) {
        return inquiry.ask(question, patience);
    }

    @Override
    public void close() {
        client.close();
    }

    private <T> T call(Function<RedisClient, T> command) {
        try {
            return command.apply(client);
        } catch (JedisException e) {
            if (e instanceof JedisConnectionException) {
                client.getPool().clear(); // behind the address may be another server now
            }
            throw new BoardsUnavailable(e);
        }
    }

    private final class Carrier implements Inquiry.Carrier {

        @Override
        public byte @Nullable [] get(String key) {
            return call(redis -> Optional.ofNullable(redis.get(key.getBytes(UTF_8))))
                    .orElse(null);
        }

        @Override
        public void add(String stream, Map<String, String> fields) {
            XAddParams trimmed = XAddParams.xAddParams().approximateTrimming().maxLen(DeskWire.MOST_QUESTIONS);
            call(redis -> redis.xadd(stream, trimmed, fields));
            call(redis -> redis.expire(stream, DeskWire.QUESTIONS_LAST_SECONDS));
        }
    }
}
