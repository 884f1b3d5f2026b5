package dev.podium.ui.redis;

import dev.podium.board.BoardsUnavailable;
import dev.podium.wire.RedisKeys;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.exceptions.JedisException;

/// Hears which boards were just published. Subscribes again after every failure, and then hints at all boards, since
/// what was announced meanwhile was announced to nobody.
final class RedisHints implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisHints.class);
    private static final long FIRST_PAUSE_NANOS = Duration.ofMillis(250).toNanos();
    private static final long LONGEST_PAUSE_NANOS = Duration.ofSeconds(2).toNanos();

    private final RedisAccess redis;
    private final Supplier<Set<String>> boards;
    private final Consumer<String> listener;
    private final Thread thread = Thread.ofVirtual().name("podium-ui-hints").unstarted(this::run);
    private volatile boolean closed;
    private volatile @Nullable Jedis connection;
    private long pause = FIRST_PAUSE_NANOS;

    RedisHints(RedisAccess redis, Supplier<Set<String>> boards, Consumer<String> listener) {
        this.redis = redis;
        this.boards = boards;
        this.listener = listener;
    }

    RedisHints start() {
        thread.start();
        return this;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        Jedis open = connection;
        if (open != null) {
            open.close(); // ends the blocking read; a subscribed connection hears nothing else from this side
        }
    }

    private void run() {
        while (!closed) {
            try (Jedis jedis = redis.listening()) {
                connection = jedis;
                if (!closed) {
                    jedis.psubscribe(new Ear(), RedisKeys.PUBLISHED_PATTERN);
                }
            } catch (JedisException e) {
                // The feed polls once a second in any case and says so when the store is away.
                LOG.debug("the subscription to hints ended", e);
            }
            connection = null;
            rest();
        }
    }

    private void rest() {
        if (!closed) {
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        }
    }

    private void hintAtAll() {
        try {
            boards.get().forEach(listener);
        } catch (BoardsUnavailable e) {
            LOG.debug("the boards could not be listed after subscribing; the next poll sees them", e);
        }
    }

    private final class Ear extends JedisPubSub {

        @Override
        public void onPSubscribe(String pattern, int subscribed) {
            pause = FIRST_PAUSE_NANOS;
            hintAtAll();
        }

        @Override
        public void onPMessage(String pattern, String channel, String message) {
            listener.accept(RedisKeys.boardOf(channel));
        }
    }
}
