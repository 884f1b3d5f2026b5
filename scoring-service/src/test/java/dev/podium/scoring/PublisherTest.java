package dev.podium.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.event.Event;
import dev.podium.event.TooNew;
import dev.podium.event.Unreadable;
import dev.podium.samples.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private static final Event OPEN = Sample.opened("Main");

    private final Drive drive = new Drive();

    @Test
    void quietUntilCaughtUp() {
        drive.fold(false, OPEN, Sample.described("m1"));
        pass(5_000);

        assertThat(drive.published).isEmpty();
        assertThat(drive.beats).isEmpty();
        assertThat(drive.feed).isEmpty();

        drive.fold(true);
        pass(1);

        assertThat(versions()).containsExactly(1L);
        assertThat(drive.beats).hasSize(1);
        assertThat(drive.feed).extracting(FeedEntry::offset).containsExactly(0L, 1L);
    }

    @Test
    void firstChangeGoesOutAtOnceAndTheNextOnesTogether() {
        start();
        long begin = drive.millis();
        for (int i = 0; i < 50; i++) {
            drive.fold(true, Sample.described("m" + i));
            drive.wake();
            pass(10);
        }
        pass(1_000);

        assertThat(drive.publishedAt.subList(1, drive.publishedAt.size()))
                .containsExactly(begin, begin + 200, begin + 400, begin + 600);
        assertThat(drive.published.getLast().version().offset()).isEqualTo(50);
    }

    @Test
    void lastChangeAlwaysGoesOut() {
        start();
        drive.fold(true, Sample.described("m1"));
        drive.wake();
        drive.fold(true, Sample.described("m2"));
        pass(250);

        assertThat(versions()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void heartBeatsWithoutNews() {
        start();
        int before = drive.beats.size();
        pass(10_000);

        assertThat(versions()).containsExactly(0L);
        assertThat(drive.beats).hasSize(before + 40);
        assertThat(drive.beats).allSatisfy(beat -> assertThat(beat.trouble()).isNull());
        assertThat(drive.beats.getLast().version()).isEqualTo(0);
    }

    @Test
    void beatTellsTheLag() {
        start();
        drive.lag = 17;
        pass(1_000);

        assertThat(drive.beats.getLast().lag()).isEqualTo(17);
    }

    @Test
    void newerTypeStopsPublishingAndSaysWhy() {
        start();
        drive.fold(true, new TooNew("result.submitted.v2"), Sample.described("m1"));
        pass(1_000);

        assertThat(versions()).containsExactly(0L);
        assertThat(drive.beats.getLast().trouble())
                .isEqualTo("The log holds result.submitted.v2 at offset 1, which needs a newer Podium.");
        assertThat(drive.publisher.trouble()).contains("needs a newer Podium");
    }

    @Test
    void boardThatNobodyOpenedIsNotShown() {
        drive.fold(true, Sample.described("m1"));
        pass(1_000);
        assertThat(drive.published).isEmpty();
        assertThat(drive.beats.getLast().trouble()).isEqualTo("Nobody has opened this board yet.");

        drive.fold(true, OPEN);
        pass(1_000);
        assertThat(versions()).containsExactly(1L);
        assertThat(drive.beats.getLast().trouble()).isNull();
    }

    @Test
    void untrustedLogIsNotShown() {
        start();
        drive.logTrouble = "The log begins at offset 9: its history is missing.";
        drive.fold(true, Sample.described("m1"));
        pass(1_000);

        assertThat(versions()).containsExactly(0L);
        assertThat(drive.beats.getLast().trouble()).isEqualTo(drive.logTrouble);
    }

    @Test
    void unreadableRecordsAreShownAndBlockNothing() {
        start();
        drive.fold(true, new Unreadable("no value", 0, "0".repeat(64)), Sample.described("m1"));
        pass(1_000);

        assertThat(drive.published.getLast().version().offset()).isEqualTo(2);
        assertThat(drive.published.getLast().counts().unreadable()).isEqualTo(1);
        assertThat(drive.feed.get(1).outcome()).isEqualTo("unreadable");
        assertThat(drive.feed.get(1).detail()).isEqualTo("no value");
    }

    @Test
    void awayStoreHoldsNothingUp() {
        start();
        drive.away = true;
        drive.fold(true, Sample.described("m1"));
        pass(2_000);
        drive.fold(true, Sample.described("m2"));
        pass(2_000);
        assertThat(drive.publisher.storeAnswers()).isFalse();

        drive.away = false;
        pass(1_000);
        assertThat(drive.publisher.storeAnswers()).isTrue();
        assertThat(drive.publisher.trouble()).isNull();
    }

    @Test
    void longRefusalIsSaidAndTriedAgain() {
        start();
        drive.refuses = true;
        drive.fold(true, Sample.described("m1"));
        pass(4_000);
        assertThat(drive.beats.getLast().trouble()).isNull(); // another scorer may just be ahead
        pass(4_000);
        assertThat(drive.beats.getLast().trouble())
                .isEqualTo("The store shows a newer or another board than this log gives.");

        drive.refuses = false;
        pass(2_000);
        assertThat(versions()).containsExactly(0L, 1L);
        assertThat(drive.beats.getLast().trouble()).isNull();
    }

    @Test
    void failureIsSaidUntilABoardIsMadeAgain() {
        start();
        drive.publisher.failed(new StackOverflowError());
        pass(300);
        assertThat(drive.beats.getLast().trouble()).isEqualTo("The standings cannot be computed: StackOverflowError.");

        drive.fold(true, Sample.described("m1"));
        pass(1_000);
        assertThat(drive.beats.getLast().trouble()).isNull();
    }

    @Test
    void effectsWaitForTheirEntry() {
        start();
        FeedEntry plain = Objects.requireNonNull(drive.feed.getFirst());
        FeedEntry next = new FeedEntry(
                1, Sample.NOON, "model.described.v1", null, null, null, "noted", null, null, null, null, List.of());
        drive.publisher.findings().add(plain.withEffects(List.of()));
        drive.publisher.findings().add(next);
        pass(300);
        assertThat(drive.feed).containsExactly(plain, plain.withEffects(List.of()));

        drive.fold(true, Sample.described("m1"));
        pass(300);
        assertThat(drive.feed).hasSize(4);
        assertThat(drive.feed.get(2).effects()).isNull();
        assertThat(drive.feed.getLast()).isEqualTo(next);
    }

    @Test
    void newestHistoryIsWritten() {
        start();
        drive.publisher.findings().add(History.NONE);
        pass(300);

        assertThat(drive.histories).containsExactly(History.NONE);
    }

    private void start() {
        drive.fold(true, OPEN);
        drive.wake();
        assertThat(versions()).containsExactly(0L);
        pass(1_000);
    }

    private List<Long> versions() {
        return drive.published.stream().map(board -> board.version().offset()).toList();
    }

    private void pass(long millis) {
        drive.pass(Duration.ofMillis(millis));
    }
}
