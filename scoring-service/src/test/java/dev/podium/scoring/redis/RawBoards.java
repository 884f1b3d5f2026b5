package dev.podium.scoring.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardReader;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.RedisKeys;
import dev.podium.wire.StoreCodec;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.params.ZRangeParams;

/// What lies in Redis, read as plainly as can be.
final class RawBoards implements BoardReader, AutoCloseable {

    private final URI address;
    private final RedisClient redis;

    RawBoards(URI address) {
        this.address = address;
        this.redis = RedisClient.create(address);
    }

    RedisClient redis() {
        return redis;
    }

    @Override
    public Set<String> boards() {
        return redis.smembers(RedisKeys.BOARDS);
    }

    /// `<version> <sha-256>` or nothing.
    Optional<String> sign(String board) {
        return Optional.ofNullable(redis.get(RedisKeys.current(board)));
    }

    byte @Nullable [] snapshot(String board, long version) {
        return redis.get(RedisKeys.snapshot(board, version).getBytes(UTF_8));
    }

    @Override
    public OptionalLong version(String board) {
        return sign(board)
                .map(sign -> OptionalLong.of(Long.parseLong(sign.split(" ", 2)[0])))
                .orElse(OptionalLong.empty());
    }

    /// Throws if the sign points to something that is not whole.
    @Override
    public Optional<Board> current(String board) {
        return sign(board).map(sign -> {
            String[] parts = sign.split(" ", 2);
            byte[] bytes = snapshot(board, Long.parseLong(parts[0]));
            if (bytes == null) {
                throw new AssertionError("no snapshot behind the sign " + sign);
            }
            return BoardCodec.decode(bytes, parts[1]).orElseThrow(() -> new AssertionError("damaged: " + sign));
        });
    }

    @Override
    public Optional<Beat> beat(String board) {
        return Optional.ofNullable(redis.get(RedisKeys.heartbeat(board))).flatMap(StoreCodec::readBeat);
    }

    @Override
    public List<FeedEntry> feed(String board, long before, int limit) {
        String below = before == Long.MAX_VALUE ? "+inf" : "(" + before;
        ZRangeParams newestFirst =
                new ZRangeParams(Protocol.Keyword.BYSCORE, below, "-inf").rev().limit(0, limit);
        return redis.zrange(RedisKeys.feed(board), newestFirst).stream()
                .map(json -> StoreCodec.readEntry(json).orElseThrow())
                .toList();
    }

    @Override
    public History history(String board) {
        byte[] bytes = redis.get(RedisKeys.history(board).getBytes(UTF_8));
        return bytes == null ? History.NONE : StoreCodec.readHistory(bytes).orElseThrow();
    }

    @Override
    public AutoCloseable onPublished(Consumer<String> listener) {
        Jedis connection = new Jedis(address);
        JedisPubSub ear = new JedisPubSub() {
            @Override
            public void onPMessage(String pattern, String channel, String message) {
                listener.accept(RedisKeys.boardOf(channel));
            }
        };
        Thread.ofVirtual().start(() -> {
            try {
                connection.psubscribe(ear, RedisKeys.PUBLISHED_PATTERN);
            } catch (JedisConnectionException e) {
                // closed by whoever subscribed
            }
        });
        return connection;
    }

    @Override
    public void close() {
        redis.close();
    }
}
