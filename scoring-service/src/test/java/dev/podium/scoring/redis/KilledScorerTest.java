package dev.podium.scoring.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.event.Event;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.samples.Elsewhere;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.scoring.kafka.RawLog;
import dev.podium.standings.Standings;
import dev.podium.testing.RealKafka;
import dev.podium.testing.RealRedis;
import dev.podium.wire.BoardCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` of a scorer in a JVM of its own, at moments that chance picks.
class KilledScorerTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int KILLS = 5;

    @TempDir
    private Path folder;

    private final String id = RealRedis.freshName("killed");
    private final String topic = RealKafka.freshTopic(1);
    private final String group = RealKafka.freshName("killed");
    private final RawLog log = new RawLog(RealKafka.bootstrapServers(), topic);
    private final RawBoards raw = new RawBoards(RealRedis.uri());
    private final List<Event> events = new ArrayList<>();

    @AfterEach
    void close() {
        log.close();
        raw.close();
    }

    @Test
    void whoeverComesAfterHasTheBoardOfTheLogAgain() throws IOException, InterruptedException {
        Random random = new Random(9);
        append(List.of(new BoardOpened("open", Sample.origin(id, "lab"), "Killed", null)));
        append(Elsewhere.on(id, RandomLog.of(51, 200)));
        long last = -1;
        for (int i = 0; i < KILLS; i++) {
            Process scorer = start();
            long start = System.nanoTime();
            long target = events.size() - 1L;
            await().atMost(LONG).pollInterval(Duration.ofMillis(5)).until(() -> version() >= target);
            System.out.println("board after a kill: " + (System.nanoTime() - start) / 1_000_000 + " ms");
            int from = i;
            append(Elsewhere.on(id, RandomLog.of(60 + i, 50).subList(23, 73)).stream()
                    .map(event -> again(event, from))
                    .toList());
            LockSupport.parkNanos(random.nextInt(120) * 1_000_000L);
            scorer.destroyForcibly().waitFor();
            assertThat(version()).isGreaterThanOrEqualTo(last);
            last = version();
            assertThat(raw.current(id)).isPresent(); // whole, whatever it was doing
        }
        Process scorer = start();
        await().atMost(LONG).until(() -> version() == events.size() - 1L);
        scorer.destroyForcibly().waitFor();

        assertThat(BoardCodec.encode(raw.current(id).orElseThrow()).sha256()).isEqualTo(recomputed());
    }

    private static Event again(Event event, int round) {
        return event instanceof Event.ResultSubmitted e
                ? new Event.ResultSubmitted(e.id() + "-" + round, e.origin(), e.result(), e.admitted())
                : event;
    }

    private String recomputed() {
        List<Recorded> records = new ArrayList<>();
        for (Event event : events) {
            records.add(new Recorded(
                    records.size(), raw.current(id).orElseThrow().version().asOf(), event));
        }
        return BoardCodec.encode(Standings.of(Ledger.of(id, records))).sha256();
    }

    private void append(List<? extends Event> more) {
        events.addAll(more);
        log.append(more);
    }

    private long version() {
        return raw.version(id).orElse(-1);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScorerMain.class.getName(),
                        RealKafka.bootstrapServers(),
                        RealRedis.uri().toString(),
                        group,
                        "the-one",
                        topic)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("scorer.log").toFile())
                .start();
    }
}
