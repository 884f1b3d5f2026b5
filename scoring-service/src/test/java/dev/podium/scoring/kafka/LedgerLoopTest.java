package dev.podium.scoring.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.event.Event;
import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import dev.podium.event.TooNew;
import dev.podium.event.Unreadable;
import dev.podium.samples.Elsewhere;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.testing.RealKafka;
import dev.podium.wire.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerLoopTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final List<Event> EVENTS = RandomLog.of(11, 200);

    private final String topic = RealKafka.freshTopic(3);
    private final String group = RealKafka.freshName("group");
    private final RawLog log = new RawLog(RealKafka.bootstrapServers(), topic);
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>(List.of(log));

    /// What a subscriber was told.
    private static final class Told implements EventSubscriber {

        final Map<String, List<Recorded>> records = new ConcurrentHashMap<>();
        final Set<String> caughtUp = ConcurrentHashMap.newKeySet();
        final AtomicReference<@Nullable Error> failure = new AtomicReference<>();
        final AtomicBoolean late = new AtomicBoolean();

        @Override
        public void onBatch(String board, List<Recorded> batch, boolean live) {
            Error error = failure.getAndSet(null);
            if (error != null) {
                throw error;
            }
            records.computeIfAbsent(board, id -> new CopyOnWriteArrayList<>()).addAll(batch);
            if (live) {
                caughtUp.add(board);
            } else if (caughtUp.contains(board)) {
                late.set(true);
            }
        }

        @Override
        public void onMovedAway(String board) {
            records.remove(board);
            caughtUp.remove(board);
        }

        List<Recorded> of(String board) {
            return records.getOrDefault(board, List.of());
        }
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void everyRecordIsToldOnceInOrderAndThenWhatComes() {
        log.append(EVENTS);
        Told told = new Told();
        reader(told, "");
        await().atMost(LONG).until(() -> told.caughtUp.contains(Sample.BOARD));
        assertThat(told.of(Sample.BOARD)).extracting(Recorded::entry).containsExactlyElementsOf(EVENTS);

        Event more = Sample.result("more", "m1", "b1", 55).event();
        long offset = log.append(more);

        await().atMost(LONG).until(() -> told.of(Sample.BOARD).size() == EVENTS.size() + 1);
        assertThat(told.of(Sample.BOARD).getLast().offset()).isEqualTo(offset);
        assertThat(told.of(Sample.BOARD).getLast().entry()).isEqualTo(more);
        assertThat(told.late).isFalse();
    }

    @Test
    void whatNobodyCanReadIsToldAsSuchAndBlocksNothing() {
        Event good = Sample.described("m1");
        log.append(utf8("main"), Map.of(), utf8("not an event"));
        log.append(utf8("main"), EventCodec.headers(good), utf8("{\"id\":"));
        log.append(utf8("NO BOARD"), EventCodec.headers(good), EventCodec.value(good));
        Map<String, byte[]> newer = new HashMap<>(EventCodec.headers(good));
        newer.put("ce_type", utf8("model.described.v9"));
        log.append(utf8("main"), newer, EventCodec.value(good));
        log.append(good);
        Told told = new Told();
        LedgerProgress progress = reader(told, "");

        await().atMost(LONG).until(() -> told.caughtUp.contains("main"));

        assertThat(told.of("main"))
                .extracting(recorded -> recorded.entry().getClass().getSimpleName())
                .containsExactly(
                        Unreadable.class.getSimpleName(),
                        Unreadable.class.getSimpleName(),
                        TooNew.class.getSimpleName(),
                        Event.ModelDescribed.class.getSimpleName());
        assertThat(progress.withoutBoard()).isEqualTo(1);
    }

    @Test
    void boardsMoveToAnotherInstanceAndAreReadThereFromTheirFirstRecord() throws Exception {
        for (int i = 0; i < 12; i++) {
            log.append(Elsewhere.on("board-" + i, EVENTS));
        }
        Told first = new Told();
        reader(first, "");
        await().atMost(LONG).until(() -> first.caughtUp.size() == 12);
        Told second = new Told();
        reader(second, "");

        await().atMost(LONG)
                .until(() -> !second.caughtUp.isEmpty() && first.caughtUp.size() + second.caughtUp.size() == 12);
        second.caughtUp.forEach(board -> assertThat(second.of(board)).hasSize(EVENTS.size()));

        open.removeLast().close(); // the second one's loop

        await().atMost(LONG).until(() -> first.caughtUp.size() == 12);
        first.caughtUp.forEach(board -> assertThat(first.of(board)).hasSize(EVENTS.size()));
    }

    @Test
    void errorInTheFoldIsSaidAndTheLogReadAnew() {
        log.append(EVENTS);
        Told told = new Told();
        LedgerProgress progress = reader(told, "");
        await().atMost(LONG).until(() -> told.caughtUp.contains(Sample.BOARD));
        told.failure.set(new StackOverflowError("planted"));

        log.append(Sample.described("m99"));

        await().atMost(LONG).until(() -> "The log cannot be read: StackOverflowError.".equals(progress.trouble()));
        assertThat(progress.caughtUp()).isFalse();
        await().atMost(LONG).until(() -> told.of(Sample.BOARD).size() == EVENTS.size() + 1 && progress.caughtUp());
        assertThat(progress.trouble()).isNull();
    }

    @Test
    void logThatLostItsBeginningIsNotTrusted() throws Exception {
        long last = log.append(Elsewhere.on("main", EVENTS));
        int partition = partitionOf();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers()))) {
            admin.deleteRecords(Map.of(new TopicPartition(topic, partition), RecordsToDelete.beforeOffset(17)))
                    .all()
                    .get();
        }
        Told told = new Told();
        LedgerProgress progress = reader(told, "");

        await().atMost(LONG).until(() -> told.caughtUp.contains("main"));

        assertThat(told.of("main").getLast().offset()).isEqualTo(last);
        assertThat(progress.trouble("main")).isEqualTo("The log begins at offset 17: its history is missing.");
        assertThat(progress.trouble()).isEqualTo(progress.trouble("main"));
    }

    @Test
    void namedInstanceComesBackWithoutWaitingForItsFormerSelf() throws Exception {
        log.append(EVENTS);
        Told first = new Told();
        reader(first, "one");
        await().atMost(LONG).until(() -> first.caughtUp.contains(Sample.BOARD));
        open.removeLast().close();

        Told second = new Told();
        reader(second, "one");

        await().atMost(Duration.ofSeconds(3)).until(() -> second.caughtUp.contains(Sample.BOARD));
    }

    private int partitionOf() throws Exception {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers()))) {
            for (int i = 0; i < 3; i++) {
                TopicPartition partition = new TopicPartition(topic, i);
                if (admin.listOffsets(Map.of(partition, org.apache.kafka.clients.admin.OffsetSpec.latest()))
                                .partitionResult(partition)
                                .get()
                                .offset()
                        > 0) {
                    return i;
                }
            }
        }
        throw new AssertionError("nothing was appended");
    }

    private LedgerProgress reader(EventSubscriber subscriber, String instance) {
        LedgerProgress progress = new LedgerProgress();
        LedgerSettings settings = new LedgerSettings(RealKafka.bootstrapServers(), group, instance, topic);
        open.add(new LedgerLoop(settings, subscriber, progress).start());
        return progress;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
