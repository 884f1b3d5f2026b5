package dev.podium.ingestion.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.podium.contract.Ear;
import dev.podium.event.Appended;
import dev.podium.event.Event;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.samples.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A broker that is frozen or killed while it is written to.
class BrokerFaultsTest {

    private static final int BURST = 400;

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
