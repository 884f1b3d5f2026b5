package dev.podium.scoring.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.BoardsUnavailable;
import dev.podium.result.Lane;
import dev.podium.wire.RedisKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;

/// The shelf in Redis.
final class RedisShelf implements Shelf {

    /// A shown board is kept alive by every beat; when nobody beats any more it stays readable for this long.
    private static final int LIFE_SECONDS = 600;

    /// A snapshot whose life was renewed this lately belongs to somebody who is alive.
    private static final int FRESH_MILLIS = (LIFE_SECONDS - 5) * 1000;

    /// For readers that have just read the sign and have not read the snapshot yet.
    private static final int GRACE_SECONDS = 15;

    private static final int ENTRIES_AT_ONCE = 500;

    private final RedisConnections redis;

    RedisShelf(RedisConnections redis) {
        this.redis = redis;
    }

    @Override
    public Turn lay(Laid board) {
        Object answer = run(
                Script.LAY,
                List.of(RedisKeys.current(id(board)), snapshot(board)),
                List.of(
                        utf8(board.snapshot().version()),
                        utf8(board.snapshot().sha256()),
                        board.snapshot().bytes(),
                        utf8(LIFE_SECONDS),
                        utf8(FRESH_MILLIS)));
        return Turn.valueOf(text(answer));
    }

    @Override
    public void dress(Laid board) {
        redis.together(pipeline -> {
            board.ranks().forEach((lane, scores) -> {
                String key = RedisKeys.ranks(id(board), lane, board.snapshot().version());
                pipeline.del(key);
                if (!scores.isEmpty()) {
                    pipeline.zadd(key, scores);
                    pipeline.expire(key, LIFE_SECONDS);
                }
            });
            String key = RedisKeys.rows(id(board), board.snapshot().version());
            pipeline.del(key);
            if (!board.rows().isEmpty()) {
                pipeline.hset(key, board.rows());
                pipeline.expire(key, LIFE_SECONDS);
            }
        });
    }

    @Override
    public Turn turn(Laid board) {
        String answer = text(run(
                Script.TURN,
                List.of(RedisKeys.current(id(board)), snapshot(board)),
                List.of(utf8(board.snapshot().version()), utf8(board.snapshot().sha256()), utf8(board.sha1()))));
        if (answer.equals(Turn.OUTRUN.name()) || answer.equals(Turn.UNLAID.name())) {
            return Turn.valueOf(answer);
        }
        announce(board, answer);
        return Turn.DONE;
    }

    private void announce(Laid board, String versionBefore) {
        long version = board.snapshot().version();
        redis.together(pipeline -> {
            pipeline.publish(RedisKeys.published(id(board)), Long.toString(version));
            if (!versionBefore.isEmpty() && !versionBefore.equals(Long.toString(version))) {
                letGo(pipeline, id(board), Long.parseLong(versionBefore));
            }
        });
        list(id(board));
    }

    private static void letGo(Pipeline pipeline, String id, long version) {
        pipeline.expire(RedisKeys.snapshot(id, version), GRACE_SECONDS);
        pipeline.expire(RedisKeys.rows(id, version), GRACE_SECONDS);
        for (Lane lane : Lane.values()) {
            pipeline.expire(RedisKeys.ranks(id, lane, version), GRACE_SECONDS);
        }
    }

    private void list(String id) {
        try {
            redis.ask(client -> client.sadd(RedisKeys.BOARDS, id));
        } catch (BoardsUnavailable e) {
            // Something else may lie under our key: then it goes. If Redis is away, this fails in the same way.
            redis.ask(client -> client.del(RedisKeys.BOARDS) + client.sadd(RedisKeys.BOARDS, id));
        }
    }

    @Override
    public Found beat(String id, String beat, @Nullable Laid board, boolean thorough) {
        long version = board == null ? -1 : board.snapshot().version();
        List<String> keys = List.of(
                RedisKeys.heartbeat(id),
                RedisKeys.current(id),
                RedisKeys.snapshot(id, version),
                RedisKeys.ranks(id, Lane.PROVISIONAL, version),
                RedisKeys.ranks(id, Lane.VERIFIED, version),
                RedisKeys.rows(id, version),
                RedisKeys.feed(id),
                RedisKeys.history(id));
        List<byte[]> arguments = List.of(
                utf8(beat),
                utf8(LIFE_SECONDS),
                utf8(version),
                utf8(board == null ? "" : board.snapshot().sha256()),
                utf8(FRESH_MILLIS),
                utf8(board == null ? 0 : board.snapshot().bytes().length),
                utf8(board == null || !thorough ? "" : board.sha1()));
        if (board != null && thorough) {
            list(id);
        }
        List<?> found = (List<?>) run(Script.BEAT, keys, arguments);
        return new Found(
                board != null && number(found, 0) == 1,
                number(found, 1) == 1,
                board != null && number(found, 2) == expectedKeys(board),
                number(found, 3),
                number(found, 4));
    }

    private static long expectedKeys(Laid board) {
        long lanes = board.ranks().values().stream()
                .filter(scores -> !scores.isEmpty())
                .count();
        return 1 + lanes + (board.rows().isEmpty() ? 0 : 1);
    }

    @Override
    public void feed(String id, SortedMap<Long, String> entries, int most) {
        List<byte[]> arguments = new ArrayList<>(List.of(utf8(most)));
        for (Map.Entry<Long, String> entry : entries.entrySet()) {
            arguments.add(utf8(entry.getKey()));
            arguments.add(utf8(entry.getValue()));
            if (arguments.size() > 2 * ENTRIES_AT_ONCE) {
                run(Script.FEED, List.of(RedisKeys.feed(id)), arguments);
                arguments = new ArrayList<>(List.of(utf8(most)));
            }
        }
        if (arguments.size() > 1) {
            run(Script.FEED, List.of(RedisKeys.feed(id)), arguments);
        }
        if (!entries.isEmpty()) {
            redis.ask(client ->
                    client.publish(RedisKeys.published(id), entries.lastKey().toString()));
        }
    }

    @Override
    public void history(String id, byte[] history) {
        redis.ask(client -> client.set(utf8(RedisKeys.history(id)), history));
    }

    private Object run(Script script, List<String> keys, List<byte[]> arguments) {
        List<byte[]> bytes = keys.stream().map(RedisShelf::utf8).toList();
        return redis.ask((RedisClient client) -> script.run(client, bytes, arguments));
    }

    private static String id(Laid board) {
        return board.snapshot().board();
    }

    private static String snapshot(Laid board) {
        return RedisKeys.snapshot(id(board), board.snapshot().version());
    }

    private static long number(List<?> answer, int index) {
        return answer.get(index) instanceof Long number ? number : -1;
    }

    private static String text(Object answer) {
        return answer instanceof byte[] bytes ? new String(bytes, UTF_8) : String.valueOf(answer);
    }

    private static byte[] utf8(Object value) {
        return value.toString().getBytes(UTF_8);
    }
}
