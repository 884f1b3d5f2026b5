package dev.podium.ui.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.podium.board.BoardReader;
import dev.podium.board.BoardWriter;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.contract.BoardStoreContract;
import dev.podium.samples.Boards;
import dev.podium.samples.Sample;
import dev.podium.testing.RealRedis;
import dev.podium.wire.RedisKeys;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisBoardReaderTest extends BoardStoreContract {

    private final String id = RealRedis.freshName("reader");
    private final RawWriter writer = new RawWriter(RealRedis.uri());
    private final RedisAccess redis = new RedisAccess(RealRedis.uri());
    private final RedisBoardReader reader = new RedisBoardReader(redis);

    @Override
    protected BoardWriter writer() {
        return writer;
    }

    @Override
    protected BoardReader reader() {
        return reader;
    }

    @AfterEach
    void close() {
        writer.close();
        redis.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "60", "60 abc", "-1 0000", "99999999999999999999 00"})
    void aForeignSignCountsAsMissing(String sign) {
        writer.publish(Boards.of(id, 60));
        writer.redis().set(RedisKeys.current(id), sign);
        assertThat(reader.version(id)).isEmpty();
        assertThat(reader.current(id)).isEmpty();
    }

    @Test
    void aSnapshotThatIsGoneOrDamagedOrAnotherCountsAsMissing() {
        writer.publish(Boards.of(id, 60));
        writer.redis().set(RedisKeys.snapshot(id, 60), "damaged");
        assertThat(reader.current(id)).isEmpty();
        writer.redis().del(RedisKeys.snapshot(id, 60));
        assertThat(reader.current(id)).isEmpty();
        writer.publish(Boards.of(id, 61));
        writer.redis().rename(RedisKeys.snapshot(id, 61), RedisKeys.snapshot(id, 62));
        writer.redis()
                .set(
                        RedisKeys.current(id),
                        writer.redis().get(RedisKeys.current(id)).replace("61 ", "62 "));
        assertThat(reader.version(id)).hasValue(62);
        assertThat(reader.current(id)).isEmpty();
    }

    @Test
    void keysOfAnotherTypeCountAsMissing() {
        for (String key :
                List.of(RedisKeys.current(id), RedisKeys.heartbeat(id), RedisKeys.feed(id), RedisKeys.history(id))) {
            writer.redis().lpush(key, "not ours");
        }
        assertThat(reader.version(id)).isEmpty();
        assertThat(reader.beat(id)).isEmpty();
        assertThat(reader.feed(id, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(reader.history(id)).isEqualTo(History.NONE);
    }

    @Test
    void anEntryThatCannotBeReadHidesNoOther() {
        FeedEntry entry = new FeedEntry(
                3, Sample.NOON, "price.changed.v1", null, null, null, "noted", null, null, null, null, null);
        writer.feed(id, List.of(entry));
        writer.redis().zadd(RedisKeys.feed(id), 4, "{");
        writer.redis().zadd(RedisKeys.feed(id), 5, "{\"offset\":5}");
        assertThat(reader.feed(id, Long.MAX_VALUE, 10)).containsExactly(entry);
    }

    @Test
    void aStoreThatIsAwayIsSaidToBeAwayWithinASecond() {
        try (RedisAccess nowhere = new RedisAccess(URI.create("redis://127.0.0.1:1"))) {
            RedisBoardReader lost = new RedisBoardReader(nowhere);
            long start = System.nanoTime();
            assertThatThrownBy(lost::boards).isInstanceOf(BoardsUnavailable.class);
            assertThatThrownBy(() -> lost.version(id)).isInstanceOf(BoardsUnavailable.class);
            assertThatThrownBy(() -> lost.current(id)).isInstanceOf(BoardsUnavailable.class);
            assertThatThrownBy(() -> lost.feed(id, 9, 9)).isInstanceOf(BoardsUnavailable.class);
            assertThat((System.nanoTime() - start) / 1e9).isLessThan(4);
        }
    }
}
