package dev.podium.ui.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.BoardWriter;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.RedisKeys;
import dev.podium.wire.Snapshot;
import dev.podium.wire.StoreCodec;
import java.net.URI;
import java.util.List;
import redis.clients.jedis.RedisClient;

/// Lays in Redis what the scorer lays, as plainly as can be: for one thread, without its care for faults.
final class RawWriter implements BoardWriter, AutoCloseable {

    private static final int MOST_ENTRIES = 10_000;

    private final RedisClient redis;

    RawWriter(URI address) {
        redis = RedisClient.create(address);
    }

    RedisClient redis() {
        return redis;
    }

    @Override
    public boolean publish(Board board) {
        Snapshot snapshot = BoardCodec.encode(board);
        String sign = redis.get(RedisKeys.current(board.id()));
        if (sign != null && Long.parseLong(sign.substring(0, sign.indexOf(" "))) > snapshot.version()) {
            return false;
        }
        redis.set(RedisKeys.snapshot(board.id(), snapshot.version()).getBytes(UTF_8), snapshot.bytes());
        redis.sadd(RedisKeys.BOARDS, board.id());
        redis.set(RedisKeys.current(board.id()), snapshot.version() + " " + snapshot.sha256());
        redis.publish(RedisKeys.published(board.id()), Long.toString(snapshot.version()));
        return true;
    }

    @Override
    public void beat(String board, Beat beat) {
        redis.set(RedisKeys.heartbeat(board), StoreCodec.beat(beat));
    }

    @Override
    public void feed(String board, List<FeedEntry> entries) {
        String key = RedisKeys.feed(board);
        for (FeedEntry entry : entries) {
            double score = (double) entry.offset();
            redis.zremrangeByScore(key, score, score);
            redis.zadd(key, score, StoreCodec.entry(entry));
        }
        redis.zremrangeByRank(key, 0, -MOST_ENTRIES - 1);
    }

    @Override
    public void history(String board, History history) {
        redis.set(RedisKeys.history(board).getBytes(UTF_8), StoreCodec.history(history));
    }

    @Override
    public void close() {
        redis.close();
    }
}
