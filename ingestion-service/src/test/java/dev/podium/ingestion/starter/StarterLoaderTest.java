package dev.podium.ingestion.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.event.Appended;
import dev.podium.event.Event;
import dev.podium.event.EventLog;
import dev.podium.event.LogUnavailable;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.Intake;
import dev.podium.memory.MemoryLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StarterLoaderTest {

    private static final Instant NOW = Instant.parse("2026-08-20T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final int ALL = Starter.events("main", NOW).size();

    private final MemoryLog log = new MemoryLog(CLOCK);
    private final Boards boards = new Boards("main");

    private StarterLoader loader(EventLog into) {
        log.subscribe(boards);
        return new StarterLoader(new Intake(into, boards, CLOCK), boards, CLOCK, Duration.ofMillis(1));
    }

    private List<String> ids() {
        return log.records("main").stream()
                .map(recorded -> ((Event) recorded.entry()).id())
                .toList();
    }

    @Test
    void appendsEverythingInOrder() throws InterruptedException {
        List<Integer> steps = new ArrayList<>();
        int added = loader(log).load("main", (done, total) -> steps.add(done)).added();
        assertThat(added).isEqualTo(ALL);
        assertThat(log.records("main"))
                .extracting(Recorded::entry)
                .isEqualTo(List.<Object>copyOf(Starter.events("main", NOW)));
        assertThat(steps).isSorted().last().isEqualTo(ALL);
    }

    @Test
    void loadingTwiceAddsNothing() throws InterruptedException {
        StarterLoader loader = loader(log);
        loader.load("main", (done, total) -> {});
        assertThat(loader.load("main", (done, total) -> {}).added()).isZero();
        assertThat(log.records("main")).hasSize(ALL);
    }

    @Test
    void goesOnWhereTheLogWasAway() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        EventLog flaky = event -> calls.incrementAndGet() % 1_000 == 0
                ? CompletableFuture.<Appended>failedFuture(
                        new LogUnavailable(LogUnavailable.Outcome.NOT_WRITTEN, new IllegalStateException("away")))
                : log.append(event);
        assertThat(loader(flaky).load("main", (done, total) -> {}).added()).isEqualTo(ALL);
        assertThat(calls.get()).isGreaterThan(ALL);
        assertThat(ids()).hasSize(ALL).doesNotHaveDuplicates();
    }

    @Test
    void whatPeopleDescribedStands() throws InterruptedException {
        Model theirs =
                new Model("gpt-5", "Our GPT-5", null, null, null, null, null, null, null, null, null, null, List.of());
        Origin people = new Origin("main", "token", "lab", NOW);
        Methodology rules = new Methodology(7, Rule.AVAILABLE, 0.5, 1, 0.5, List.of(), Map.of(), "ours");
        log.append(new Event.ModelDescribed("theirs", people, theirs)).join();
        log.append(new Event.MethodologyPublished("rules", people, rules)).join();
        log.append(new Event.BoardOpened("name", people, "Our board", null)).join();
        assertThat(loader(log).load("main", (done, total) -> {}).added()).isEqualTo(ALL - 3);
        assertThat(boards.<Object>read("main", ledger -> ledger.catalogue().methodology()))
                .isEqualTo(rules);
        assertThat(boards.<Object>read("main", ledger -> ledger.catalogue().model("gpt-5")))
                .isEqualTo(theirs);
        assertThat(boards.<Integer>read(
                        "main",
                        ledger -> ledger.submissions()
                                .pendingNames(Event.NameKind.MODEL)
                                .size()))
                .isZero();
    }

    @Test
    void loadsTheBoardThatIsNamed() throws InterruptedException {
        loader(log).load("lab-7", (done, total) -> {});
        assertThat(log.records("lab-7")).hasSize(ALL);
        assertThat(log.records("main")).isEmpty();
    }
}
