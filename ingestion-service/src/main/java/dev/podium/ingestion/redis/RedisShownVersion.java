package dev.podium.ingestion.redis;

import dev.podium.ingestion.ShownVersion;
import dev.podium.wire.RedisKeys;
import java.net.URI;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;

/// Reads the sign of a board in Redis. Where Redis does not answer nothing is shown, and it is left alone for a moment,
/// so that those who wait for their result do not queue for a dead server.
public final class RedisShownVersion implements ShownVersion, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisShownVersion.class);
    private static final Pattern SIGN = Pattern.compile("(\\d{1,18}) [0-9a-f]{64}");
    private static final int MOST_CONNECTIONS = 16;

    /// Shorter than elsewhere: the client connects anew after a time-out, and waits once more.
    private static final int READ_MILLIS = 250;

    private static final Duration REST = Duration.ofMillis(500);

    private final RedisClient client;
    private volatile boolean answers = true;
    private volatile long restUntil = System.nanoTime();

    /// @param address `redis://:password@host:port`, or `rediss` for TLS; nothing is connected yet
    public RedisShownVersion(URI address) {
        client = Connections.to(address, "podium-ingestion", MOST_CONNECTIONS, READ_MILLIS);
    }

    @Override
    public OptionalLong of(String board) {
        if (System.nanoTime() - restUntil < 0) {
            return OptionalLong.empty();
        }
        try {
            String sign = client.get(RedisKeys.current(board));
            answers = true;
            return version(sign == null ? "" : sign);
        } catch (JedisException e) {
            away(e);
            return OptionalLong.empty();
        }
    }

    /// Whether Redis answered when it was last asked.
    public boolean answers() {
        return answers;
    }

    @Override
    public void close() {
        client.close();
    }

    private static OptionalLong version(String sign) {
        Matcher parts = SIGN.matcher(sign);
        return parts.matches() ? OptionalLong.of(Long.parseLong(parts.group(1))) : OptionalLong.empty();
    }

    private void away(JedisException e) {
        restUntil = System.nanoTime() + REST.toNanos();
        if (answers) {
            LOG.warn("Redis does not answer: {}", e.getMessage());
        }
        answers = false;
    }
}
