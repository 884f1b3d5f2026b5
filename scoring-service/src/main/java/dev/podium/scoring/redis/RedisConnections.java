package dev.podium.scoring.redis;

import dev.podium.board.BoardsUnavailable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.JedisURIHelper;

/// The scorer's connections to Redis, bounded in number and in time.
///
/// After a timeout, a broken socket or a refusal to write, idle connections are dropped as well: behind the address
/// may be another server now, and the old ones would go on talking to one that is no longer in charge.
final class RedisConnections implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 16;
    private static final int CONNECT_MILLIS = 300;
    private static final int READ_MILLIS = 500;
    private static final int BLOCKED_READ_MILLIS = 3_000;
    private static final Duration MOST_WAIT = Duration.ofMillis(300);

    private final RedisClient client;

    /// @param address `redis://[:password@]host:port`, or `rediss` for TLS; nothing is connected yet
    RedisConnections(URI address, String name) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(MOST_CONNECTIONS);
        pool.setMaxIdle(MOST_CONNECTIONS);
        pool.setMaxWait(MOST_WAIT);
        pool.setTestWhileIdle(true);
        pool.setJmxEnabled(false);
        client = RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(address))
                .clientConfig(DefaultJedisClientConfig.builder(address)
                        .clientName(name)
                        .connectionTimeoutMillis(CONNECT_MILLIS)
                        .socketTimeoutMillis(READ_MILLIS)
                        .blockingSocketTimeoutMillis(BLOCKED_READ_MILLIS)
                        .build())
                .poolConfig(pool)
                .build();
    }

    /// @throws BoardsUnavailable if Redis cannot be reached, does not answer in time, or refuses
    <T> T ask(Function<RedisClient, T> question) {
        try {
            return question.apply(client);
        } catch (JedisException e) {
            if (e instanceof JedisConnectionException || isReadOnly(e)) {
                client.getPool().clear();
            }
            throw new BoardsUnavailable(e);
        }
    }

    /// Several commands in one go.
    ///
    /// @throws BoardsUnavailable if one of them fails
    void together(Consumer<Pipeline> commands) {
        ask(redis -> {
            try (Pipeline pipeline = redis.pipelined()) {
                commands.accept(pipeline);
                firstFailure(pipeline.syncAndReturnAll());
            }
            return true;
        });
    }

    private static void firstFailure(List<Object> answers) {
        for (Object answer : answers) {
            if (answer instanceof JedisDataException failure) {
                throw failure;
            }
        }
    }

    private static boolean isReadOnly(JedisException e) {
        return e.getMessage() != null && e.getMessage().startsWith("READONLY");
    }

    /// Connections in use at the moment.
    int active() {
        return client.getPool().getNumActive();
    }

    @Override
    public void close() {
        client.close();
    }
}
