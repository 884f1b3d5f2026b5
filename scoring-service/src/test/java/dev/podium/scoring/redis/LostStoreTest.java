package dev.podium.scoring.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.embedded.EmbeddedRedis;
import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.memory.MemoryLog;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.scoring.LogView;
import dev.podium.scoring.Scorekeeper;
import dev.podium.scoring.ScoringMeters;
import dev.podium.standings.Standings;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.RedisKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.args.ClientType;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.ClientKillParams;

/// A Redis of its own that is flushed, killed, filled and frozen while boards are shown in it.
class LostStoreTest {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    @TempDir
    private static Path folder;

    private final MemoryLog log =
            new MemoryLog(() -> InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS));
    private final Map<String, String> shown = new ConcurrentHashMap<>();
    private EmbeddedRedis redis;
    private RedisBoards boards;
    private RawBoards raw;
    private Scorekeeper scorekeeper;
    private volatile boolean loaded;
    private @Nullable Thread load;

    @BeforeEach
    void start() {
        redis = EmbeddedRedis.start(folder);
        raw = new RawBoards(redis.uri());
        raw.redis().flushAll();
        boards = new RedisBoards(redis.uri());
        scorekeeper = new Scorekeeper(boards.writer(), LogView.CALM, InstantSource.system(), ScoringMeters.NONE);
        var _ = log.append(Sample.opened("Main"));
        RandomLog.of(21, 300).forEach(event -> {
            var _ = log.append(event);
        });
        log.subscribe(scorekeeper);
        await().until(() -> version() == log.records(Sample.BOARD).size() - 1L);
        // nothing comes back that was never there: under load the first history may not have been made yet
        await().untilAsserted(
                        () -> assertThat(raw.history(Sample.BOARD).closes()).isNotEmpty());
    }

    @AfterEach
    void stop() throws InterruptedException {
        loaded = false;
        if (load != null) {
            load.join();
        }
        scorekeeper.close();
        boards.close();
        raw.close();
        redis.close();
    }

    @Test
    void flushedAHundredTimesUnderLoadItIsBackWithinTwoSeconds() {
        Random random = new Random(1);
        loadIt();
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 100; i++) {
            LockSupport.parkNanos(random.nextInt(100) * 1_000_000L);
            long before = version();
            long start = System.nanoTime();
            raw.redis().flushAll();
            await().atMost(TWO_SECONDS)
                    .pollInterval(Duration.ofMillis(5))
                    .pollDelay(Duration.ZERO)
                    .until(() -> version() >= before && read() != null);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        System.out.println("longest absence after FLUSHALL: " + longest.toMillis() + " ms");
        stopLoad();
        everythingIsShown();
        everyBoardShownIsTheLogs();
    }

    @Test
    void killedItIsFilledAgain() {
        loadIt();
        for (int i = 0; i < 5; i++) {
            redis.process().destroyForcibly();
            await().atMost(Duration.ofSeconds(5)).until(redis::answers);
            long now = log.records(Sample.BOARD).size() - 1L;
            await().atMost(TWO_SECONDS).until(() -> version() >= now && read() != null);
        }
        stopLoad();
        everythingIsShown();
        everyBoardShownIsTheLogs();
    }

    @Test
    void fullItKeepsTheOldBoardWholeAndTakesTheNewOneWhenThereIsRoom() {
        Board before = read();
        raw.redis().configSet("maxmemory", "1");
        var _ = log.append(Sample.result("while-full", "m1", "b1", 61).event());

        await().atMost(TWO_SECONDS).until(() -> !scorekeeper.storeAnswers());
        assertThat(read()).isEqualTo(before);

        raw.redis().configSet("maxmemory", "0");
        await().atMost(TWO_SECONDS)
                .until(() -> version() == log.records(Sample.BOARD).size() - 1L);
        await().atMost(TWO_SECONDS).until(scorekeeper::storeAnswers); // Redis knows a moment before the scorekeeper
        everythingIsShown();
    }

    @Test
    void frozenItHoldsUpNoFoldAndIsCaughtUpWith() throws Exception {
        long pid = redis.process().pid();
        signal("STOP", pid);
        long start = System.nanoTime();
        try {
            for (int i = 0; i < 100; i++) {
                var _ = log.append(
                        Sample.result("frozen" + i, "m1", "b1", i % 100).event());
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            await().atMost(Duration.ofSeconds(3)).until(() -> !scorekeeper.storeAnswers());
        } finally {
            signal("CONT", pid);
        }
        await().atMost(TWO_SECONDS)
                .until(() -> version() == log.records(Sample.BOARD).size() - 1L);
    }

    private static void signal(String name, long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void connectionsAreGivenBackAfterManyBrokenOnes() {
        try (RedisConnections connections = new RedisConnections(redis.uri(), "many")) {
            Shelf shelf = new RedisShelf(connections);
            Laid laid = Laid.of(read());
            for (int i = 0; i < 200; i++) {
                killConnections();
                try {
                    shelf.lay(laid);
                    shelf.dress(laid);
                } catch (BoardsUnavailable e) {
                    // what is meant to happen
                }
            }
            assertThat(connections.active()).isZero();
            assertThat(shelf.lay(laid)).isEqualTo(Shelf.Turn.DONE);
        }
    }

    /// All but the one that asks for it.
    private void killConnections() {
        try (Jedis killer = new Jedis(redis.uri())) {
            killer.clientKill(new ClientKillParams().type(ClientType.NORMAL).skipMe(ClientKillParams.SkipMe.YES));
        }
    }

    private void loadIt() {
        loaded = true;
        load = Thread.ofVirtual().start(() -> {
            List<Event> more = RandomLog.of(22, 100_000);
            for (int i = 23; loaded; i++) {
                if (more.get(i) instanceof Event.ResultSubmitted result) {
                    var _ = log.append(new Event.ResultSubmitted(
                            "load-" + i, result.origin(), result.result(), result.admitted()));
                }
                LockSupport.parkNanos(5_000_000);
            }
        });
    }

    private void stopLoad() {
        loaded = false;
        await().atMost(TWO_SECONDS)
                .until(() -> version() == log.records(Sample.BOARD).size() - 1L);
    }

    private long version() {
        try {
            return raw.version(Sample.BOARD).orElse(-1);
        } catch (JedisException e) {
            return -1;
        }
    }

    /// Reads as a reader does: what is not whole is nothing. Notes what was seen.
    private @Nullable Board read() {
        String sign = raw.sign(Sample.BOARD).orElse(null);
        if (sign == null) {
            return null;
        }
        String[] parts = sign.split(" ", 2);
        byte[] bytes = raw.snapshot(Sample.BOARD, Long.parseLong(parts[0]));
        if (bytes == null) {
            return null;
        }
        shown.put(parts[0], parts[1]);
        return BoardCodec.decode(bytes, parts[1]).orElseThrow(() -> new AssertionError("damaged " + sign));
    }

    private void everythingIsShown() {
        await().atMost(TWO_SECONDS).untilAsserted(() -> {
            assertThat(raw.feed(Sample.BOARD, Long.MAX_VALUE, 20_000))
                    .hasSize(log.records(Sample.BOARD).size());
            assertThat(raw.history(Sample.BOARD).closes()).isNotEmpty();
            assertThat(raw.boards()).containsExactly(Sample.BOARD);
            assertThat(raw.beat(Sample.BOARD)).isPresent();
            assertThat(raw.redis().exists(RedisKeys.rows(Sample.BOARD, version())))
                    .isTrue();
        });
    }

    /// Each board that was ever seen is, byte for byte, what the log up to it gives.
    private void everyBoardShownIsTheLogs() {
        assertThat(shown).isNotEmpty();
        TreeMap<Long, String> seen = new TreeMap<>();
        shown.forEach((version, hash) -> seen.put(Long.parseLong(version), hash));
        Ledger ledger = new Ledger(Sample.BOARD);
        List<Recorded> records = new ArrayList<>(log.records(Sample.BOARD));
        for (Recorded recorded : records) {
            ledger.apply(recorded);
            String hash = seen.get(recorded.offset());
            if (hash != null) {
                assertThat(BoardCodec.encode(Standings.of(ledger)).sha256()).isEqualTo(hash);
            }
        }
    }
}
