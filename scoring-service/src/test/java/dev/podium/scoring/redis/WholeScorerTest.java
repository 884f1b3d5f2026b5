package dev.podium.scoring.redis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.board.Board;
import dev.podium.event.Event;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.samples.Elsewhere;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.scoring.kafka.LedgerSettings;
import dev.podium.scoring.kafka.RawLog;
import dev.podium.standings.Standings;
import dev.podium.testing.RealKafka;
import dev.podium.testing.RealRedis;
import dev.podium.wire.BoardCodec;
import dev.podium.wire.EventCodec;
import dev.podium.wire.RedisKeys;
import dev.podium.wire.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WholeScorerTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final String id = RealRedis.freshName("whole");
    private final String topic = RealKafka.freshTopic(1);
    private final RawLog log = new RawLog(RealKafka.bootstrapServers(), topic);
    private final RawBoards raw = new RawBoards(RealRedis.uri());
    private final List<Event> events = new ArrayList<>();

    @AfterEach
    void close() {
        log.close();
        raw.close();
    }

    @Test
    void boardInRedisIsTheOneThatTheLogAloneGives() {
        append(new BoardOpened("open", Sample.origin(id, "lab"), "Whole", null));
        Elsewhere.on(id, RandomLog.of(3, 120)).forEach(this::append);
        try (WholeScorer scorer = scorer("group")) {
            awaitVersion(events.size() - 1);
            assertThat(scorer.progress().caughtUp()).isTrue();
            for (Event event : Elsewhere.on(id, RandomLog.of(4, 40).subList(23, 63))) {
                long offset = append(event);
                awaitVersion(offset);
            }
        }

        Board shown = raw.current(id).orElseThrow();

        assertThat(BoardCodec.encode(shown).sha256()).isEqualTo(recomputed().sha256());
    }

    /// A zombie, a second group, a rolling restart: they may fight for the sign, and nobody can tell.
    @Test
    void twoScorersSideBySideAgreeByteForByte() {
        append(new BoardOpened("open", Sample.origin(id, "lab"), "Whole", null));
        Elsewhere.on(id, RandomLog.of(3, 120)).forEach(this::append);
        Map<Long, String> seen = new TreeMap<>();
        try (WholeScorer one = scorer("one");
                WholeScorer two = scorer("two")) {
            long last = -1;
            for (Event event : Elsewhere.on(id, RandomLog.of(5, 200).subList(23, 223))) {
                append(event);
                String sign = raw.sign(id).orElse("-1 none");
                long version = Long.parseLong(sign.substring(0, sign.indexOf(' ')));
                assertThat(version).isGreaterThanOrEqualTo(last);
                last = version;
                seen.merge(version, sign, (before, now) -> {
                    assertThat(now).isEqualTo(before);
                    return now;
                });
            }
            awaitVersion(events.size() - 1);
            await().atMost(LONG)
                    .until(() -> one.progress().lag() == 0 && two.progress().lag() == 0);
            assertThat(one.scorekeeper().troubles()).isEmpty();
            assertThat(two.scorekeeper().troubles()).isEmpty();
        }
        assertThat(BoardCodec.encode(raw.current(id).orElseThrow()).sha256())
                .isEqualTo(recomputed().sha256());
        assertThat(seen).hasSizeGreaterThan(2);
        assertThat(raw.feed(id, Long.MAX_VALUE, 1_000)).hasSize(events.size());
    }

    @Test
    void aRestartGivesTheSameBytes() {
        append(new BoardOpened("open", Sample.origin(id, "lab"), "Whole", null));
        Elsewhere.on(id, RandomLog.of(3, 300)).forEach(this::append);
        String sign;
        byte[] bytes;
        try (WholeScorer scorer = scorer("first")) {
            awaitVersion(events.size() - 1);
            sign = raw.sign(id).orElseThrow();
            bytes = raw.snapshot(id, events.size() - 1);
            assertThat(scorer.scorekeeper().boards()).containsExactly(id);
        }
        raw.redis().del(RedisKeys.current(id), RedisKeys.snapshot(id, events.size() - 1));
        try (WholeScorer scorer = scorer("second")) {
            awaitVersion(events.size() - 1);
            assertThat(raw.sign(id)).contains(sign);
            assertThat(raw.snapshot(id, events.size() - 1)).isEqualTo(bytes);
            assertThat(scorer.scorekeeper().troubles()).isEmpty();
        }
    }

    @Test
    void newerTypeLeavesTheOldBoardAndSaysWhy() {
        append(new BoardOpened("open", Sample.origin(id, "lab"), "Whole", null));
        try (WholeScorer scorer = scorer("group")) {
            awaitVersion(0);
            Event event = Elsewhere.on(id, Sample.described("m1"));
            Map<String, byte[]> headers = new HashMap<>(EventCodec.headers(event));
            headers.put("ce_type", "model.described.v2".getBytes(UTF_8));
            log.append(EventCodec.key(event), headers, EventCodec.value(event));
            log.append(Elsewhere.on(id, Sample.described("m2")));

            await().atMost(LONG)
                    .until(() ->
                            raw.beat(id).map(beat -> beat.trouble() != null).orElse(false));

            assertThat(raw.beat(id).orElseThrow().trouble())
                    .isEqualTo("The log holds model.described.v2 at offset 1, which needs a newer Podium.");
            assertThat(raw.version(id)).hasValue(0);
            assertThat(scorer.scorekeeper().troubles()).containsOnlyKeys(id);
        }
    }

    @Test
    void resultIsOnTheBoardSoon() {
        append(new BoardOpened("open", Sample.origin(id, "lab"), "Whole", null));
        Elsewhere.on(id, RandomLog.of(3, 500)).forEach(this::append);
        try (WholeScorer scorer = scorer("group")) {
            awaitVersion(events.size() - 1);
            List<Long> waited = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                await().pollDelay(Duration.ofMillis(250)).until(() -> true); // at rest
                long start = System.nanoTime();
                long offset = append(Elsewhere.on(
                        id, Sample.result("soon" + i, "m1", "b1", i).event()));
                awaitVersion(offset);
                waited.add((System.nanoTime() - start) / 1_000_000);
            }
            waited.sort(null);
            System.out.println("ms until on the board: " + waited);
            assertThat(waited.get(10)).isLessThan(120);
            assertThat(scorer.scorekeeper().troubles()).isEmpty();
        }
    }

    private long append(Event event) {
        events.add(event);
        return log.append(event);
    }

    private void awaitVersion(long offset) {
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(2))
                .pollDelay(Duration.ZERO)
                .until(() -> raw.version(id).orElse(-1) >= offset);
    }

    private Snapshot recomputed() {
        List<Recorded> records = new ArrayList<>();
        Board shown = raw.current(id).orElseThrow();
        for (Event event : events) {
            records.add(new Recorded(records.size(), shown.version().asOf(), event));
        }
        return BoardCodec.encode(Standings.of(Ledger.of(id, records)));
    }

    private WholeScorer scorer(String group) {
        return new WholeScorer(
                new LedgerSettings(RealKafka.bootstrapServers(), RealKafka.freshName(group), "", topic),
                RealRedis.uri());
    }
}
