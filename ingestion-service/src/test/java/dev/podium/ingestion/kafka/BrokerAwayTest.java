package dev.podium.ingestion.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.podium.contract.Ear;
import dev.podium.embedded.EmbeddedKafka;
import dev.podium.event.Appended;
import dev.podium.event.Event;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.event.Recorded;
import dev.podium.samples.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A broker of our own that comes and goes.
class BrokerAwayTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    private EmbeddedKafka broker;
    private KafkaStand stand;

    @BeforeEach
    void start() {
        broker = EmbeddedKafka.start(folder, System.err::println);
        stand = new KafkaStand(broker.bootstrapServers(), TopicForm.ledger(1, 1));
    }

    @AfterEach
    void stop() {
        stand.close();
        broker.close();
    }

    private static Event event(int number) {
        return new BoardOpened("open-" + number, Sample.origin(), "Name " + number, null);
    }

    private Appended append(int number) {
        return stand.log().append(event(number)).join();
    }

    /// How the log refused, having made sure that it did so in time.
    private Outcome refused(int number) {
        long begin = System.nanoTime();
        Throwable failure = catchThrowable(() -> append(number));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PROMISED);
        assertThat(failure).isInstanceOf(CompletionException.class).hasCauseInstanceOf(LogUnavailable.class);
        return ((LogUnavailable) failure.getCause()).outcome();
    }

    private List<Event> stored() {
        Ear ear = new Ear();
        TopicFollower follower = stand.follow(ear);
        await().atMost(Duration.ofSeconds(20)).until(follower::caughtUp);
        return ear.heard("main").stream().map(r -> (Event) r.entry()).toList();
    }

    @Test
    void aBrokerThatWasNeverThereIsAnsweredForAtOnce() {
        broker.close();
        KafkaStand early = new KafkaStand(broker.bootstrapServers(), TopicForm.ledger(1, 1));
        Throwable failure = catchThrowable(() -> early.log().append(event(1)).join());
        assertThat(((LogUnavailable) failure.getCause()).outcome()).isEqualTo(Outcome.NOT_WRITTEN);
        assertThat(early.gate().isReachable()).isFalse();
        broker.restart();
        early.awaitOpen();
        assertThat(early.log().append(event(2)).join().offset()).isZero();
        early.close();
    }

    @Test
    void everyCallIsAnsweredInTimeWhileTheBrokerIsAwayAndHonestly() {
        stand.awaitOpen();
        append(0);
        broker.close();
        List<Outcome> outcomes =
                IntStream.rangeClosed(1, 4).mapToObj(this::refused).toList();
        broker.restart();
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> append(100) != null);
        List<Event> stored = stored();
        assertThat(stored).contains(event(0), event(100));
        for (int i = 1; i <= outcomes.size(); i++) {
            if (outcomes.get(i - 1) == Outcome.NOT_WRITTEN) {
                assertThat(stored).doesNotContain(event(i));
            }
        }
    }

    @Test
    void twoHundredCallersAtOnceAreAnsweredInTimeToo() {
        stand.awaitOpen();
        append(0);
        broker.close();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Outcome>> refusals = new ArrayList<>();
            for (int i = 1; i <= 200; i++) {
                int number = i;
                refusals.add(CompletableFuture.supplyAsync(() -> refused(number), callers));
            }
            assertThat(refusals)
                    .allSatisfy(refusal -> assertThat(refusal.join()).isNotNull());
        }
        broker.restart();
    }

    @Test
    void aReaderHearsAllOfItOnceAndInOrderThoughTheBrokerRestartsInBetween() {
        stand.awaitOpen();
        Ear ear = new Ear();
        TopicFollower follower = stand.follow(ear);
        List<Appended> appended = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            appended.add(append(i));
        }
        ear.await("main", 50);
        broker.restart();
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> appended.add(append(50)));
        for (int i = 51; i < 100; i++) {
            appended.add(append(i));
        }
        List<Recorded> heard = ear.await("main", 100);
        assertThat(heard).extracting(Recorded::offset).isSorted().doesNotHaveDuplicates();
        assertThat(heard)
                .extracting(Recorded::offset)
                .containsAll(appended.stream().map(Appended::offset).toList());
        await().until(() -> follower.lag() == 0 && follower.isMoving());
        assertThat(stored())
                .isEqualTo(
                        ear.heard("main").stream().map(r -> (Object) r.entry()).toList());
    }

    @Test
    void thousandsOfCallsInARowDoNotWaitOneAfterAnother() {
        stand.awaitOpen();
        append(0);
        broker.close();
        long begin = System.nanoTime();
        List<CompletableFuture<Appended>> rows = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            rows.add(stand.log().append(event(i)));
        }
        assertThat(rows)
                .allSatisfy(row -> assertThat(catchThrowable(row::join)).hasCauseInstanceOf(LogUnavailable.class));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        broker.restart();
    }

    @Test
    void theGateTellsWhetherTheBrokerIsThere() {
        stand.awaitOpen();
        assertThat(stand.gate().isReachable()).isTrue();
        broker.close();
        await().atMost(Duration.ofSeconds(10)).until(() -> !stand.gate().isReachable());
        broker.restart();
        await().atMost(Duration.ofSeconds(10)).until(() -> stand.gate().isReachable());
        assertThat(stand.gate().isOpen()).isTrue();
    }
}
