package dev.podium.ingestion.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.podium.contract.Ear;
import dev.podium.event.Appended;
import dev.podium.event.Entry;
import dev.podium.event.Event;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.event.Recorded;
import dev.podium.ingestion.Client;
import dev.podium.ingestion.IngestionApplication;
import dev.podium.ingestion.kafka.Posters.Post;
import dev.podium.ledger.Ledger;
import dev.podium.samples.Sample;
import dev.podium.testing.RealRedis;
import dev.podium.testing.Yardstick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// A broker that is frozen or killed while it is written to.
class BrokerFaultsTest {

    private static final int BURST = 400;
    private static final int CLIENTS = 48;
    private static final Duration PROMISED = Duration.ofSeconds(2);

    /// What an append takes at most, by the clock, see [TopicAppender]; the rest is computing.
    private static final Duration APPENDING = Duration.ofMillis(1_300);

    private static final int GLANCES = 10;
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private BrokerProcess broker;
    private KafkaStand stand;

    @BeforeEach
    void start() {
        broker = BrokerProcess.start(folder);
        stand = new KafkaStand(broker.bootstrapServers(), TopicForm.ledger(1, 1));
        stand.awaitOpen();
    }

    @AfterEach
    void stop() {
        stand.close();
        broker.close();
    }

    private static Event event(int number) {
        return new BoardOpened("open-" + number, Sample.origin(), "Name " + number, null);
    }

    private void appendOnceItIsBack(int number) {
        await().atMost(Duration.ofSeconds(15))
                .ignoreExceptions()
                .until(() -> stand.log().append(event(number)).join().offset() > 0);
    }

    private List<Recorded> stored() {
        Ear ear = new Ear();
        TopicFollower follower = stand.follow(ear);
        await().atMost(Duration.ofSeconds(20)).until(follower::caughtUp);
        return ear.heard("main");
    }

    @Test
    void aFrozenBrokerLeavesItOpenWhetherTheEventWasWrittenAndARetryCountsOnce() {
        var _ = stand.log().append(event(0)).join();
        broker.freeze();
        long begin = System.nanoTime();
        Throwable failure = catchThrowable(() -> stand.log().append(event(1)).join());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(((LogUnavailable) failure.getCause()).outcome()).isEqualTo(Outcome.UNKNOWN);
        broker.thaw();
        appendOnceItIsBack(1);
        Ledger ledger = Ledger.of("main", stored());
        assertThat(ledger.event("open-0")).isEqualTo(event(0));
        assertThat(ledger.event("open-1")).isEqualTo(event(1));
        assertThat(ledger.records()).isBetween(2L, 4L);
    }

    /// Three times the broker stands still under many clients: shorter than any time limit, as long as one, and longer.
    @Test
    void everyPostIsAnsweredInTimeAndWhatWasAcceptedCountsOnce() throws IOException {
        List<Post> posts;
        double stretch = stretch();
        try (var service = service();
                Posters posters = Posters.warmedUp(client(service), CLIENTS)) {
            for (Duration stall : List.of(Duration.ofMillis(500), Duration.ofMillis(1_300), Duration.ofSeconds(4))) {
                long before = System.nanoTime();
                await().atMost(RECOVERY).until(() -> posters.acceptedSince(before));
                broker.freeze();
                await().pollDelay(stall).until(() -> true);
                broker.thaw();
                long healed = System.nanoTime();
                await().atMost(RECOVERY).until(() -> posters.acceptedSince(healed));
            }
            posts = posters.stop();
        }
        Duration promised = promised(Math.max(stretch, stretch()));
        assertThat(posts)
                .extracting(post -> post.answer().status())
                .as("answers")
                .containsOnly(202, 503);
        assertThat(posts)
                .filteredOn(post -> post.took().compareTo(promised) >= 0)
                .as("late answers, promised within %s", promised)
                .isEmpty();
        assertAnswersAreTrue(posts, stored());
    }

    /// At rest [#PROMISED]; on a busy machine what is computed may take as much longer as computing does there, see
    /// [Yardstick].
    private static Duration promised(double stretch) {
        return APPENDING.plusNanos((long) (stretch * PROMISED.minus(APPENDING).toNanos()));
    }

    /// While no client of ours computes.
    private static double stretch() {
        return DoubleStream.generate(Yardstick::stretch)
                .limit(GLANCES)
                .average()
                .orElseThrow();
    }

    /// What was accepted is where the answer says and counts once; what was not written is not there.
    private static void assertAnswersAreTrue(List<Post> posts, List<Recorded> stored) {
        Ledger ledger = Ledger.of("main", stored);
        Map<String, Long> told = new HashMap<>();
        ledger.submissions()
                .all()
                .forEach(s -> told.merge(String.valueOf(s.result().notes()), 1L, Long::sum));
        assertThat(posts).filteredOn(Post::accepted).isNotEmpty().allSatisfy(post -> {
            Entry there = stored.get((int) post.answer().number("offset")).entry();
            assertThat(((Event) there).id()).isEqualTo(post.answer().text("id"));
            assertThat(told).containsEntry(post.notes(), 1L);
        });
        assertThat(posts)
                .filteredOn(post -> post.answer().text("outcome").equals("not-written"))
                .allSatisfy(post -> assertThat(told).doesNotContainKey(post.notes()));
        assertThat(posts)
                .filteredOn(post -> post.answer().text("outcome").equals("unknown"))
                .isNotEmpty();
    }

    private ServletWebServerApplicationContext service() {
        return (ServletWebServerApplicationContext) SpringApplication.run(
                IngestionApplication.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--podium.kafka=" + broker.bootstrapServers(),
                "--podium.redis=" + RealRedis.uri(),
                "--podium.rate-limit=1000000",
                "--podium.admin-token-file=" + folder.resolve("admin-token"));
    }

    private Client client(ServletWebServerApplicationContext service) throws IOException {
        Path token = folder.resolve("admin-token");
        await().atMost(RECOVERY).until(() -> Files.exists(token));
        return new Client(
                service.getWebServer().getPort(), Files.readString(token).strip());
    }

    @Test
    void aBrokerKilledInABurstKeepsAllThatItAcknowledged() {
        Map<Integer, CompletableFuture<Appended>> burst = new HashMap<>();
        for (int i = 0; i < BURST; i++) {
            burst.put(i, stand.log().append(event(i)));
            if (i == BURST / 2) {
                burst.get(i / 2).join();
                broker.kill();
            }
        }
        Map<Long, Event> acknowledged = new HashMap<>();
        List<Event> notWritten = new ArrayList<>();
        burst.forEach((number, future) -> {
            Throwable failure =
                    catchThrowable(() -> acknowledged.put(future.join().offset(), event(number)));
            if (failure != null && ((LogUnavailable) failure.getCause()).outcome() == Outcome.NOT_WRITTEN) {
                notWritten.add(event(number));
            }
        });
        broker.startAgain();
        appendOnceItIsBack(BURST);
        List<Recorded> stored = stored();
        assertThat(acknowledged).hasSizeGreaterThan(BURST / 4).hasSizeLessThan(BURST);
        acknowledged.forEach((offset, event) ->
                assertThat(stored.get(offset.intValue()).entry()).isEqualTo(event));
        assertThat(stored).extracting(Recorded::entry).noneMatch(notWritten::contains);
    }
}
