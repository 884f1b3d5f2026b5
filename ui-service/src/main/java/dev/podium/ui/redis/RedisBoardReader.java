package dev.podium.ui.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardReader;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.RedisKeys;
import dev.podium.wire.StoreCodec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.params.ZRangeParams;

/// Boards as the scorer laid them in Redis. What is damaged, foreign or gone counts as missing.
public final class RedisBoardReader implements BoardReader {

    private final RedisAccess redis;

    public RedisBoardReader(RedisAccess redis) {
        this.redis = redis;
    }

    @Override
    public Set<String> boards() {
        return redis.ask(client -> client.smembers(RedisKeys.BOARDS), Set.of());
    }

    @Override
    public OptionalLong version(String board) {
        return redis.ask(client -> Sign.read(client, board), Optional.<Sign>empty())
                .map(sign -> OptionalLong.of(sign.version()))
                .orElse(OptionalLong.empty());
    }

    @Override
    public Optional<Board> current(String board) {
        return redis.ask(
                client -> Sign.read(client, board).flatMap(sign -> snapshot(client, board, sign)), Optional.empty());
    }

    @Override
    public Optional<Beat> beat(String board) {
        return redis.ask(
                client -> Optional.ofNullable(client.get(RedisKeys.heartbeat(board)))
                        .flatMap(StoreCodec::readBeat),
                Optional.empty());
    }

    @Override
    public List<FeedEntry> feed(String board, long before, int limit) {
        String below = before == Long.MAX_VALUE ? "+inf" : "(" + before;
        ZRangeParams newestFirst =
                new ZRangeParams(Protocol.Keyword.BYSCORE, below, "-inf").rev().limit(0, limit);
        return redis.ask(client -> client.zrange(RedisKeys.feed(board), newestFirst), List.<String>of()).stream()
                .flatMap(json -> StoreCodec.readEntry(json).stream())
                .toList();
    }

    @Override
    public History history(String board) {
        byte[] key = RedisKeys.history(board).getBytes(UTF_8);
        return redis.ask(
                client -> Optional.ofNullable(client.get(key))
                        .flatMap(StoreCodec::readHistory)
                        .orElse(History.NONE),
                History.NONE);
    }

    @Override
    public AutoCloseable onPublished(Consumer<String> listener) {
        return new RedisHints(redis, this::boards, listener).start();
    }

    private static Optional<Board> snapshot(RedisClient client, String board, Sign sign) {
        byte @Nullable [] gzip =
                client.get(RedisKeys.snapshot(board, sign.version()).getBytes(UTF_8));
        return gzip == null
                ? Optional.empty()
                : BoardCodec.decode(gzip, sign.sha256())
                        .filter(read -> read.version().offset() == sign.version());
    }
}
