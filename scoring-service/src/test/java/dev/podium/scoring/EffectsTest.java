package dev.podium.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.board.Leaderboard;
import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.board.Row;
import dev.podium.event.Event;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Effects against a brute-force difference: two boards, each folded from the first record, row by row.
class EffectsTest {

    private static final Duration A_WHILE = Duration.ofNanos(2 * Publisher.PACE);

    private static final int HAPPENINGS = 60;

    private final Drive drive = new Drive();
    private final Annals annals = new Annals(drive.fold, drive.publisher);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void effectsAreTheDifferenceThatTheEventMade(long seed) {
        List<Event> events = seed % 2 == 0 ? events(seed) : completed(seed);
        live(events);

        List<FeedEntry> worked =
                drive.feed.stream().filter(entry -> entry.effects() != null).toList();
        assertThat(worked).hasSize(events.size());
        int moved = 0;
        for (FeedEntry entry : worked) {
            List<RankMove> expected = difference(events, (int) entry.offset(), entry.model());
            List<RankMove> effects = Objects.requireNonNull(entry.effects());
            assertThat(effects.stream().map(EffectsTest::bare))
                    .as("seed %d, offset %d", seed, entry.offset())
                    .isSubsetOf(expected);
            assertThat(effects).hasSize(Math.min(10, expected.size()));
            effects.forEach(move -> assertThatPartsLeadFromOneEndToTheOther(entry, move));
            moved += expected.isEmpty() ? 0 : 1;
        }
        assertThat(moved).isGreaterThan(20);
    }

    private static void assertThatPartsLeadFromOneEndToTheOther(FeedEntry entry, RankMove move) {
        Integer rank = move.fromRank();
        Double score = move.fromScore();
        for (Part part : Objects.requireNonNull(move.parts())) {
            assertThat(part.fromRank()).as(entry.toString()).isEqualTo(rank);
            assertThat(part.fromScore()).as(entry.toString()).isEqualTo(score);
            assertThat(part.offsets()).as(entry.toString()).containsExactly(entry.offset());
            rank = part.toRank();
            score = part.toScore();
        }
        assertThat(rank).isEqualTo(move.toRank());
        assertThat(score).isEqualTo(move.toScore());
    }

    private static RankMove bare(RankMove move) {
        return new RankMove(
                move.lane(), move.model(), move.fromRank(), move.toRank(), move.fromScore(), move.toScore());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ownMovesComeFirstAndThenTheLargest(long seed) {
        live(events(seed));

        for (FeedEntry entry : drive.feed) {
            List<RankMove> effects = Objects.requireNonNullElse(entry.effects(), List.of());
            boolean others = false;
            int places = Integer.MAX_VALUE;
            for (RankMove move : effects) {
                boolean own = move.model().equals(entry.model());
                assertThat(own && others).as("seed %d, %s", seed, entry).isFalse();
                places = own != !others ? Integer.MAX_VALUE : places;
                others = !own;
                assertThat(places(move)).as("seed %d, %s", seed, entry).isLessThanOrEqualTo(places);
                places = places(move);
            }
        }
    }

    @Test
    void effectsWaitUntilTheirBoardIsMadeAndReadAndThenTakeIt() {
        drive.fold(true, events(3).toArray(Event[]::new));
        drive.wake();
        drive.pass(A_WHILE);
        work(drive, annals);
        drive.fold(true, Sample.result("late", "m1", "b1", 55).event());

        assertThat(annals.step(drive.ticks())).as("before the board").isPositive();
        drive.wake();
        assertThat(annals.step(drive.ticks())).as("while it is read").isPositive();
        assertThat(drive.publisher.isBusy(drive.ticks())).isTrue();
        drive.pass(A_WHILE);
        assertThat(drive.publisher.isBusy(drive.ticks())).isFalse();
        assertThat(annals.step(drive.ticks())).isZero();

        drive.wake();
        assertThat(drive.feed.getLast().effects()).isNotNull();
        Board last = drive.published.getLast();
        assertThat(drive.publisher.made(last.version().offset())).isSameAs(last);
        assertThat(drive.publisher.made(last.version().offset() - 1)).isNull();
    }

    @Test
    void effectsDoNotWaitForABoardThatTheStoreRefuses() {
        drive.refuses = true;
        drive.fold(true, events(3).toArray(Event[]::new));
        drive.wake();

        assertThat(drive.publisher.isBusy(drive.ticks())).isFalse();
    }

    @Test
    void whereEventsNeverPauseEffectsHaveTheTimeBetweenTwoBoards() {
        drive.fold(true, events(3).toArray(Event[]::new));
        drive.wake();

        drive.fold(true, Sample.result("late", "m1", "b1", 55).event());

        assertThat(drive.publisher.isBusy(drive.ticks())).isFalse();
    }

    /// A replay has effects for its newest events alone.
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterAReplayTheNewestEventsHaveTheSameEffects(long seed) {
        List<Event> events = new ArrayList<>(events(seed));
        events.addAll(RandomLog.of(seed + 100, 150).subList(23, 173).stream()
                .filter(Event.ResultSubmitted.class::isInstance)
                .map(event -> EffectsTest.renamed((Event.ResultSubmitted) event))
                .toList());
        Drive replayed = new Drive();
        Annals later = new Annals(replayed.fold, replayed.publisher);
        live(events);

        replayed.fold(false, events.toArray(Event[]::new));
        replayed.fold(true);
        replayed.wake();
        replayed.pass(A_WHILE);
        work(replayed, later);
        replayed.wake();

        Map<Long, List<RankMove>> once = effects(drive.feed);
        Map<Long, List<RankMove>> again = effects(replayed.feed);
        assertThat(once).hasSize(events.size());
        assertThat(again).hasSize(Annals.NEWEST);
        assertThat(once).containsAllEntriesOf(again);
    }

    private void live(List<Event> events) {
        drive.fold(true);
        for (Event event : events) {
            drive.fold(true, event);
            work(drive, annals);
        }
        drive.wake();
    }

    private static void work(Drive drive, Annals annals) {
        long wait = 0;
        while (wait == 0) {
            wait = annals.step(drive.ticks());
        }
    }

    private static List<Event> events(long seed) {
        List<Event> events = new ArrayList<>(List.of(Sample.opened("Main")));
        events.addAll(RandomLog.of(seed, HAPPENINGS));
        return events;
    }

    private static List<Event> completed(long seed) {
        List<Event> events = new ArrayList<>(List.of(Sample.opened("Main")));
        events.addAll(RandomLog.completed(seed, HAPPENINGS));
        return events;
    }

    private static Event renamed(Event.ResultSubmitted event) {
        return new Event.ResultSubmitted("again-" + event.id(), event.origin(), event.result(), event.admitted());
    }

    private static Map<Long, List<RankMove>> effects(List<FeedEntry> feed) {
        Map<Long, List<RankMove>> effects = new HashMap<>();
        feed.forEach(entry -> {
            List<RankMove> moves = entry.effects();
            if (moves != null) {
                effects.put(entry.offset(), moves);
            }
        });
        return effects;
    }

    private static List<RankMove> difference(List<Event> events, int offset, @Nullable String named) {
        List<RankMove> moves = new ArrayList<>();
        Ledger before = dev.podium.samples.Logs.ledger(events.subList(0, offset));
        Ledger after = dev.podium.samples.Logs.ledger(events.subList(0, offset + 1));
        for (Lane lane : Lane.values()) {
            Leaderboard then = Standings.lane(before, lane);
            Leaderboard now = Standings.lane(after, lane);
            for (int i = 0; i < 12; i++) {
                RankMove move = move(lane, "m" + i, row(then, "m" + i), row(now, "m" + i));
                if (!Objects.equals(move.fromRank(), move.toRank())
                        || points(move) > (move.model().equals(named) ? 0 : 0.05)) {
                    moves.add(move);
                }
            }
        }
        return moves;
    }

    private static @Nullable Row row(Leaderboard lane, String model) {
        return lane.rows().stream()
                .filter(row -> row.model().equals(model))
                .findFirst()
                .orElse(null);
    }

    private static RankMove move(Lane lane, String model, @Nullable Row then, @Nullable Row now) {
        var before = then == null ? null : then.overall();
        var after = now == null ? null : now.overall();
        return new RankMove(
                lane,
                model,
                before == null ? null : before.rank(),
                after == null ? null : after.rank(),
                before == null ? null : before.value(),
                after == null ? null : after.value());
    }

    /// Points moved; endless where a score begins or ends.
    private static double points(RankMove move) {
        Double from = move.fromScore();
        Double to = move.toScore();
        return Objects.equals(from, to)
                ? 0
                : from == null || to == null ? Double.POSITIVE_INFINITY : Math.abs(to - from);
    }

    private static int places(RankMove move) {
        Integer from = move.fromRank();
        Integer to = move.toRank();
        return from != null && to != null ? Math.abs(from - to) : Objects.equals(from, to) ? 0 : 1_000_000;
    }
}
