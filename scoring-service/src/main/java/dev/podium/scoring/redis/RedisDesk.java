package dev.podium.scoring.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Question;
import dev.podium.scoring.Answer;
import dev.podium.scoring.ScoringMeters;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.DeskWire;
import dev.podium.wire.RedisKeys;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.params.XReadParams;
import redis.clients.jedis.params.XTrimParams;
import redis.clients.jedis.resps.StreamEntry;

/// The answering side of the desk: reads the questions about this instance's boards, and lays the answers.
///
/// Equal questions are answered once. When more come than can be answered, the rest are dropped: their askers ask
/// again, or give up.
public final class RedisDesk implements AutoCloseable {

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 64;
    private static final int MOST_READ = 64;
    private static final int BLOCK_MILLIS = 500;
    private static final long PAUSE_NANOS = Duration.ofMillis(200).toNanos();
    /// Whoever asked longer ago has given up.
    private static final long OLDEST_MILLIS = 5_000;
    private static final Duration CLOSING = Duration.ofSeconds(1);
    private static final int LASTING_SECONDS = 600;
    private static final int PASSING_SECONDS = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RedisDesk.class);

    private final RedisConnections redis;
    private final Supplier<Set<String>> boards;
    private final Function<Question, Optional<Answer>> clerk;
    private final ScoringMeters meters;
    private final Map<String, StreamEntryID> read = new HashMap<>();
    private final Set<Question> atWork = ConcurrentHashMap.newKeySet();
    private final ExecutorService clerks;
    private final Thread thread = Thread.ofVirtual().name("scoring-desk").unstarted(this::run);
    private volatile boolean open = true;
    private boolean away;

    /// @param boards ids of boards that this instance can answer for at the moment
    /// @param clerk answers one question; empty when it cannot
    RedisDesk(
            RedisConnections redis,
            Supplier<Set<String>> boards,
            Function<Question, Optional<Answer>> clerk,
            ScoringMeters meters) {
        this.redis = redis;
        this.boards = boards;
        this.clerk = clerk;
        this.meters = meters;
        this.clerks = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().name("scoring-desk-", 1).daemon().factory());
    }

    RedisDesk start() {
        thread.start();
        return this;
    }

    private void run() {
        while (open) {
            try {
                pass();
                away = false;
            } catch (BoardsUnavailable e) {
                if (open && !away) {
                    LOG.warn("The desk hears no questions, retrying: {}", String.valueOf(e.getCause()));
                }
                away = true;
                pause();
            } catch (RuntimeException e) {
                LOG.error("The desk failed on its way to a question", e);
                pause();
            }
        }
    }

    private void pause() {
        LockSupport.parkNanos(PAUSE_NANOS);
    }

    private void pass() {
        Map<String, StreamEntryID> streams = new HashMap<>();
        Set<String> mine = boards.get();
        read.keySet().retainAll(mine);
        for (String board : mine) {
            streams.put(RedisKeys.desk(board), read.computeIfAbsent(board, id -> recently()));
        }
        if (streams.isEmpty()) {
            pause();
            return;
        }
        if (away) {
            streams.keySet().forEach(this::removeForeign);
        }
        XReadParams params = XReadParams.xReadParams().count(MOST_READ).block(BLOCK_MILLIS);
        List<Map.Entry<String, List<StreamEntry>>> heard = redis.ask(client -> client.xread(params, streams));
        if (heard != null) {
            heard.forEach(stream -> hear(RedisKeys.boardOf(stream.getKey()), stream.getValue()));
        }
    }

    /// One key of another type would make all boards deaf.
    private void removeForeign(String stream) {
        String type = redis.ask(client -> client.type(stream));
        if (!type.equals("stream") && !type.equals("none")) {
            LOG.warn("{} holds a {} and is removed.", stream, type);
            redis.ask(client -> client.del(stream));
        }
    }

    private StreamEntryID recently() {
        // Ids of entries are times by Redis' own clock.
        long seconds = Long.parseLong(
                redis.ask(client -> client.eval("return redis.call('TIME')[1]")).toString());
        return new StreamEntryID(seconds * 1000 - OLDEST_MILLIS, 0);
    }

    private void hear(String board, List<StreamEntry> entries) {
        for (StreamEntry entry : entries) {
            read.put(board, entry.getID());
            DeskWire.question(board, entry.getFields()).ifPresentOrElse(this::take, () -> meters.question("malformed"));
        }
        forget(board);
    }

    /// What was asked too long ago for anybody to wait for it: questions may be large, and many.
    private void forget(String board) {
        StreamEntryID newest = read.get(board);
        if (newest != null) {
            XTrimParams stale = XTrimParams.xTrimParams()
                    .minId(new StreamEntryID(Math.max(0, newest.getTime() - OLDEST_MILLIS), 0).toString());
            redis.ask(client -> client.xtrim(RedisKeys.desk(board), stale));
        }
    }

    private void take(Question question) {
        if (!atWork.add(question)) {
            meters.question("repeated");
            return;
        }
        try {
            clerks.execute(() -> work(question));
        } catch (RejectedExecutionException e) {
            atWork.remove(question);
            meters.question("dropped");
        }
    }

    private void work(Question question) {
        try {
            meters.question(answer(question));
        } catch (BoardsUnavailable e) {
            LOG.warn("An answer could not be laid: {}", String.valueOf(e.getCause()));
            meters.question("dropped");
        } catch (Throwable e) {
            LOG.error("A question about board {} could not be answered", question.board(), e);
            meters.question("dropped");
        } finally {
            atWork.remove(question);
        }
    }

    private String answer(Question question) {
        byte[] key = RedisKeys.answer(question.board(), DeskWire.hash(question)).getBytes(UTF_8);
        if (redis.ask(client -> client.exists(key))) {
            return "repeated";
        }
        Optional<Answer> answer = clerk.apply(question);
        answer.ifPresent(found -> lay(key, found));
        return answer.isPresent() ? "answered" : "dropped";
    }

    private void lay(byte[] key, Answer answer) {
        byte[] bytes =
                answer.board() == null ? DeskWire.noSuchMoment() : DeskWire.answer(BoardCodec.encode(answer.board()));
        SetParams expiry = SetParams.setParams().ex(answer.lasting() ? LASTING_SECONDS : PASSING_SECONDS);
        redis.ask(client -> client.set(key, bytes, expiry));
    }

    @Override
    public void close() {
        open = false;
        clerks.shutdown();
        try {
            thread.join(CLOSING); // an interrupt would break its connection
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
