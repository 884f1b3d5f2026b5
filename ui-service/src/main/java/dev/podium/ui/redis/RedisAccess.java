package dev.podium.ui.redis;

import dev.podium.board.BoardsUnavailable;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.util.JedisURIHelper;

/// This process's connections to Redis, all bounded in number and in time: 16 of them, 300 ms to get one, 300 ms to
/// connect, 500 ms to hear something.
public final class RedisAccess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisAccess.class);
    private static final int MOST_CONNECTIONS = 16;
    private static final int CONNECT_MILLIS = 300;
    private static final int READ_MILLIS = 500;
    private static final Duration MOST_WAIT = Duration.ofMillis(300);

    private final URI address;
    private final RedisClient client;

    /// Connects to nothing yet.
    ///
    /// @param address `redis://:password@host:port`, or `rediss` for TLS
    public RedisAccess(URI address) {
        this.address = address;
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(MOST_CONNECTIONS);
        pool.setMaxIdle(MOST_CONNECTIONS);
        pool.setMaxWait(MOST_WAIT);
        pool.setTestWhileIdle(true);
        pool.setJmxEnabled(false);
        client = RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(address))
                .clientConfig(config("podium-ui", READ_MILLIS))
                .poolConfig(pool)
                .build();
    }

    /// Asks Redis something.
    ///
    /// @param instead the answer where the key holds something of another kind, which is none of ours
    /// @throws BoardsUnavailable if Redis does not answer in time, or not yet
    <T> T ask(Function<RedisClient, T> question, T instead) {
        try {
            return question.apply(client);
        } catch (JedisDataException e) {
            if (isWrongType(e)) {
                LOG.warn("a key of ours holds something else and counts as missing");
                return instead;
            }
            throw new BoardsUnavailable(e);
        } catch (JedisConnectionException e) {
            client.getPool().clear(); // behind the address may be another server now
            throw new BoardsUnavailable(e);
        } catch (JedisException e) {
            throw new BoardsUnavailable(e);
        }
    }

    /// A connection that may stay silent for ever, for subscribing.
    Jedis listening() {
        return new Jedis(JedisURIHelper.getHostAndPort(address), config("podium-ui-hints", 0));
    }

    @Override
    public void close() {
        client.close();
    }

    private DefaultJedisClientConfig config(String name, int readMillis) {
        return DefaultJedisClientConfig.builder(address)
                .clientName(name)
                .connectionTimeoutMillis(CONNECT_MILLIS)
                .socketTimeoutMillis(readMillis)
                .build();
    }

    private static boolean isWrongType(JedisDataException e) {
        return e.getMessage() != null && e.getMessage().startsWith("WRONGTYPE");
    }
}
