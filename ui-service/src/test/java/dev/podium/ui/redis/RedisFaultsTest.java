package dev.podium.ui.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.embedded.EmbeddedRedis;
import dev.podium.samples.Boards;
import dev.podium.samples.Sample;
import dev.podium.ui.feed.BoardFeed;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/// The feed on a Redis of its own, to which bad things happen.
class RedisFaultsTest {

    @TempDir
    private Path folder;

    private EmbeddedRedis server;
    private RedisAccess redis;
    private RawWriter writer;
    private BoardFeed feed;
    private final List<Long> versions = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() {
        server = EmbeddedRedis.start(folder);
        writer = new RawWriter(server.uri());
        redis = new RedisAccess(server.uri());
        feed = new BoardFeed(new RedisBoardReader(redis), InstantSource.system(), System::nanoTime).start();
        feed.subscribe("main", shown -> versions.add(shown.version()));
        writer.publish(Boards.of("main", 10));
        await().until(() -> version() == 10);
    }

    @AfterEach
    void stop() {
        feed.close();
        redis.close();
        writer.close();
        server.close();
    }

    @Test
    void aHundredFlushesShowNoEmptyAndNoOlderBoard() {
        for (int i = 0; i < 100; i++) {
            writer.redis().flushAll();
            feed.look(null);
            assertThat(version()).isEqualTo(10 + i);
            writer.publish(Boards.of("main", 5));
            feed.look(null);
            assertThat(version()).isEqualTo(10 + i);
            writer.redis().flushAll();
            writer.publish(Boards.of("main", 11 + i));
            feed.look(null);
            assertThat(version()).isEqualTo(11 + i);
        }
    }

    @Test
    void aRestartIsSurvivedAndHintsAreHeardAgain() {
        server.restart();
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> {
            Board newer = Boards.of("main", version() + 1);
            assertThat(published(newer)).isTrue();
            await().atMost(Duration.ofMillis(400))
                    .until(() -> version() == newer.version().offset());
        });
        assertThat(versions).isSorted();
    }

    @Test
    void aServerThatStallsDelaysNobodyForLong() {
        try (Jedis jedis = new Jedis(server.uri())) {
            jedis.clientPause(1500);
        }
        long start = System.nanoTime();
        feed.look(null);
        assertThat(feed.shown("main")).isPresent();
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(1.3);
        await().until(() -> published(Boards.of("main", 11)));
        await().until(() -> version() == 11);
    }

    @Test
    void aBeatKeepsTheBoardFreshAndItsEndIsSeen() {
        writer.beat("main", new Beat(Sample.NOON, 10, 0, null));
        writer.beat("main", new Beat(Sample.NOON.plusSeconds(1), 10, 0, null));
        feed.look(null);
        await().atMost(Duration.ofSeconds(8))
                .until(() -> feed.shown("main").orElseThrow().stale());
        writer.beat("main", new Beat(Sample.NOON.plusSeconds(2), 10, 0, null));
        await().atMost(Duration.ofSeconds(3))
                .until(() -> !feed.shown("main").orElseThrow().stale());
    }

    @Test
    void withoutAnyStoreThereIsNothingToShowAndTheFeedSaysSo() {
        try (RedisAccess nowhere = new RedisAccess(URI.create("redis://127.0.0.1:1"));
                BoardFeed lost =
                        new BoardFeed(new RedisBoardReader(nowhere), InstantSource.system(), System::nanoTime)) {
            lost.look(null);
            assertThat(lost.shown("main")).isEmpty();
            assertThat(lost.ready()).isFalse();
        }
    }

    private boolean published(Board board) {
        try {
            return writer.publish(board);
        } catch (JedisException e) {
            return false;
        }
    }

    private long version() {
        return feed.shown("main").map(shown -> shown.version()).orElse(-1L);
    }
}
