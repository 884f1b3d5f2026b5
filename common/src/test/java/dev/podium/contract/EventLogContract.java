package dev.podium.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.event.Appended;
import dev.podium.event.Event;
import dev.podium.event.Event.BoardOpened;
import dev.podium.event.EventLog;
import dev.podium.event.EventSubscriber;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import dev.podium.wire.BoardCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// What every log must do, with whoever reads it. Each test gets a log that holds nothing yet.
public abstract class EventLogContract {

    protected abstract EventLog log();

    /// Lets a subscriber hear the whole log, from the first record on.
    protected abstract void subscribe(EventSubscriber subscriber);

    private static Event opened(String board, int number) {
        Origin origin = Sample.origin(board, Sample.LAB);
        return new BoardOpened("open-" + number, origin, "Name " + number, null);
    }

    private List<Appended> append(List<? extends Event> events) {
        List<CompletableFuture<Appended>> underway = new ArrayList<>();
        events.forEach(event -> underway.add(log().append(event)));
        return underway.stream().map(CompletableFuture::join).toList();
    }

    @Test
    void anEmptyLogIsReadToItsEnd() {
        Ear ear = new Ear();
        subscribe(ear);
        append(List.of(opened("main", 0)));
        ear.await("main", 1);
        ear.awaitEnd("main");
    }

    @Test
    void acknowledgesWithThePlaceAndTimeThatReadersSee() {
        Ear ear = new Ear();
        subscribe(ear);
        Appended appended = append(List.of(opened("main", 0))).getFirst();
        Recorded recorded = ear.await("main", 1).getFirst();
        assertThat(recorded).isEqualTo(new Recorded(appended.offset(), appended.at(), opened("main", 0)));
    }

    @Test
    void keepsTheOrderOfTheCallsEvenIfNobodyWaits() {
        Ear ear = new Ear();
        subscribe(ear);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            events.add(opened("main", i));
        }
        List<Appended> appended = append(events);
        List<Recorded> heard = ear.await("main", 500);
        assertThat(heard).extracting(Recorded::entry).isEqualTo(List.<Object>copyOf(events));
        assertThat(heard)
                .extracting(Recorded::offset)
                .isEqualTo(appended.stream().map(Appended::offset).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsEachBoardItsOwnEventsOnly() {
        Ear ear = new Ear();
        subscribe(ear);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            events.add(opened("board-" + i % 12, i));
        }
        append(events);
        for (int b = 0; b < 12; b++) {
            String board = "board-" + b;
            List<Event> own = events.stream()
                    .filter(event -> event.origin().board().equals(board))
                    .toList();
            assertThat(ear.await(board, 10)).extracting(Recorded::entry).isEqualTo(List.<Object>copyOf(own));
            assertThat(ear.heard(board)).extracting(Recorded::offset).isSorted();
        }
    }

    @Test
    void tellsALaterReaderAllOfItAgain() {
        Ear first = new Ear();
        subscribe(first);
        append(List.of(opened("main", 0), opened("other", 1), opened("main", 2)));
        first.await("main", 2);
        first.await("other", 1);
        Ear second = new Ear();
        subscribe(second);
        second.awaitEnd("main");
        second.awaitEnd("other");
        assertThat(second.heard("main")).isEqualTo(first.heard("main")).hasSize(2);
        assertThat(second.heard("other")).isEqualTo(first.heard("other")).hasSize(1);
    }

    @Test
    void standsForWhatItIsGivenAndJudgesNothing() {
        Ear ear = new Ear();
        subscribe(ear);
        append(List.of(opened("main", 0), opened("main", 0)));
        assertThat(ear.await("main", 2)).extracting(Recorded::entry).containsOnly(opened("main", 0));
    }

    @Test
    void carriesEveryKindOfEventUnchanged() {
        Ear ear = new Ear();
        subscribe(ear);
        List<Event> events = RandomLog.of(7, 400);
        append(events);
        List<Recorded> heard = ear.await("main", events.size());
        assertThat(heard).extracting(Recorded::entry).isEqualTo(List.<Object>copyOf(events));
    }

    @Test
    void isReplayedToTheSameBoard() {
        Ear first = new Ear();
        subscribe(first);
        List<Event> events = RandomLog.of(11, 300);
        append(events);
        first.await("main", events.size());
        Ear second = new Ear();
        subscribe(second);
        second.await("main", events.size());
        assertThat(hash(second.heard("main"))).isEqualTo(hash(first.heard("main")));
    }

    private static String hash(List<Recorded> log) {
        return BoardCodec.encode(Standings.of(Ledger.of("main", log))).sha256();
    }
}
