package dev.podium.ingestion.redis;

import java.net.URI;
import java.time.Duration;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.util.JedisURIHelper;

/// Clients of Redis that nobody waits for long.
final class Connections {

    private static final int CONNECT_MILLIS = 300;
    private static final Duration MOST_WAIT = Duration.ofMillis(300);

    private Connections() {}

    /// @param address `redis://:password@host:port`, or `rediss` for TLS; nothing is connected yet
    /// @param name tells this client apart in the list that Redis keeps
    /// @param most connections at a time
    /// @param readMillis how long an answer may take
    static RedisClient to(URI address, String name, int most, int readMillis) {
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(most);
        pool.setMaxIdle(most);
        pool.setMaxWait(MOST_WAIT);
        pool.setTestWhileIdle(true);
        pool.setJmxEnabled(false);
        return RedisClient.builder()
                .hostAndPort(JedisURIHelper.getHostAndPort(address))
                .clientConfig(DefaultJedisClientConfig.builder(address)
                        .clientName(name)
                        .connectionTimeoutMillis(CONNECT_MILLIS)
                        .socketTimeoutMillis(readMillis)
                        .build())
                .poolConfig(pool)
                .build();
    }
}
