package dev.podium.ingestion.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.embedded.EmbeddedRedis;
import dev.podium.testing.RealRedis;
import dev.podium.wire.RedisKeys;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.ShutdownParams;

class RedisShownVersionTest {

    private static final String SHA = "ab".repeat(32);

    private final RedisClient redis = RedisClient.create(RealRedis.uri());
    private final RedisShownVersion shown = new RedisShownVersion(RealRedis.uri());
    private final String board = RealRedis.freshName("board");

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        shown.close();
        redis.close();
    }

    @Test
    void isTheVersionOnTheSign() {
        redis.set(RedisKeys.current(board), "48213 " + SHA);
        assertThat(shown.of(board)).hasValue(48_213);
    }

    @Test
    void isNoneWhereNoSignHangs() {
        assertThat(shown.of(board)).isEmpty();
        assertThat(shown.answers()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48213", "x y", "-1 abababab", "99999999999999999999999 abab"})
    void isNoneWhereTheSignIsNotOurs(String sign) {
        redis.set(RedisKeys.current(board), sign);
        assertThat(shown.of(board)).isEmpty();
    }

    @Test
    void isNoneWhereTheKeyHoldsSomethingElse() {
        redis.lpush(RedisKeys.current(board), "a list");
        assertThat(shown.of(board)).isEmpty();
    }

    @Test
    void isNoneWithinAMomentWhereNobodyListens() {
        try (RedisShownVersion away = new RedisShownVersion(URI.create("redis://127.0.0.1:1"))) {
            long begin = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                assertThat(away.of(board)).isEmpty();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            assertThat(away.answers()).isFalse();
        }
    }

    @Test
    void isNoneWhileRedisHangsOrIsKilledAndThereAgainAfterwards() {
        try (EmbeddedRedis own = EmbeddedRedis.start(folder);
                Jedis client = new Jedis(own.uri());
                RedisShownVersion version = new RedisShownVersion(own.uri())) {
            client.set(RedisKeys.current(board), "7 " + SHA);
            assertThat(version.of(board)).hasValue(7);
            client.clientPause(1_500);
            long begin = System.nanoTime();
            assertThat(version.of(board)).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            await().atMost(Duration.ofSeconds(10)).until(() -> version.of(board).orElse(-1) == 7);
            kill(client);
            await().atMost(Duration.ofSeconds(10)).until(() -> version.of(board).orElse(-1) == 7);
            assertThat(version.answers()).isTrue();
        }
    }

    private static void kill(Jedis client) {
        try {
            client.shutdown(ShutdownParams.shutdownParams().nosave());
        } catch (JedisException e) {
            assertThat(e).isNotNull(); // it takes its answer with it
        }
    }
}
