package dev.podium.scoring.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.podium.embedded.EmbeddedKafka;
import dev.podium.event.Event;
import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.testing.RealTopic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A broker of its own that goes away, comes back, and loses its topic.
class BrokerTroubleTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String TOPIC = "ledger";

    @TempDir
    private Path folder;

    private final LedgerProgress progress = new LedgerProgress();
    private final List<Recorded> told = new CopyOnWriteArrayList<>();
    private final EventSubscriber subscriber = new EventSubscriber() {
        @Override
        public void onBatch(String board, List<Recorded> batch, boolean caughtUp) {
            told.addAll(batch);
        }

        @Override
        public void onMovedAway(String board) {
            told.clear();
        }
    };
    private EmbeddedKafka kafka;
    private LedgerSettings settings;
    private LedgerLoop loop;
    private LedgerWatch watch;

    @BeforeEach
    void start() {
        kafka = EmbeddedKafka.start(folder, System.err::println);
        settings = new LedgerSettings(kafka.bootstrapServers(), "group", "one", TOPIC);
        watch = new LedgerWatch(settings, progress).start();
        loop = new LedgerLoop(settings, subscriber, progress).start();
    }

    @AfterEach
    void stop() {
        loop.close();
        watch.close();
        kafka.close();
    }

    @Test
    void topicThatDoesNotExistYetIsWaitedFor() {
        await().atMost(LONG).until(() -> "The log does not exist yet: no topic ledger.".equals(progress.trouble()));
        assertThat(watch.reachable()).isTrue();

        create();
        append(RandomLog.of(1, 20));

        await().atMost(LONG).until(() -> told.size() == 43 && progress.caughtUp() && progress.trouble() == null);
    }

    @Test
    void brokerThatRestartsIsReadOnWhereItWasLeft() {
        create();
        append(RandomLog.of(1, 20));
        await().atMost(LONG).until(() -> told.size() == 43 && watch.reachable());

        kafka.close();
        await().atMost(LONG).until(() -> !watch.reachable());
        kafka = EmbeddedKafka.start(folder, System.err::println);
        append(List.of(Sample.described("m77")));

        await().atMost(LONG).until(() -> told.size() == 44 && watch.reachable());
        assertThat(told).extracting(Recorded::offset).isSorted().doesNotHaveDuplicates();
        assertThat(loop.turns()).isTrue();
    }

    @Test
    void logThatWasReplacedIsNotTrusted() throws Exception {
        create();
        append(RandomLog.of(1, 20));
        await().atMost(LONG).until(() -> told.size() == 43 && progress.trouble() == null && watch.reachable());
        await().atMost(LONG).until(() -> progress.caughtUp());

        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
        }
        await().atMost(LONG).until(() -> progress.trouble("main") != null || progress.trouble() != null);
        create();
        append(List.of(Sample.described("m77")));

        await().atMost(LONG)
                .until(() -> "The log was replaced by another one. If that is meant, restart the scoring service."
                        .equals(progress.trouble()));
        assertThat(progress.trouble("main")).isNotNull();
    }

    @Test
    void threadThatEndedIsNoticed() {
        assertThat(loop.turns()).isTrue();

        loop.close();

        assertThat(loop.turns()).isFalse();
        assertThat(progress.trouble()).isEqualTo("The log is no longer read.");
    }

    private void append(List<? extends Event> events) {
        try (RawLog log = new RawLog(kafka.bootstrapServers(), TOPIC)) {
            log.append(events);
        }
    }

    private void create() {
        RealTopic.create(kafka.bootstrapServers(), new NewTopic(TOPIC, Optional.of(1), Optional.empty()));
    }

    private Admin admin() {
        return Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
