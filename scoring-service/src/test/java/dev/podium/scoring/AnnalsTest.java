package dev.podium.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Close;
import dev.podium.board.Close.Place;
import dev.podium.board.History;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.event.Event;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.standings.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnalsTest {

    @Test
    void closeIsThePlacesOfTheDaysLastRecord() {
        List<Event> events = catalogue();
        events.add(Sample.result("r1", "m1", "b0", 50).on("2026-01-05").event());
        events.add(Sample.result("r2", "m2", "b0", 60).on("2026-01-03").event());
        events.add(Sample.result("r3", "m3", "b0", 70).on("2026-02-01").event());
        events.add(Sample.result("r4", "m4", "b0", 80).on("2026-01-07").event());
        History history = replayed(Logs.recorded(events));

        assertThat(history.closes())
                .extracting(Close::day)
                .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 1));
        assertThat(history.closes()).extracting(Close::offset).containsExactly(events.size() - 3L, events.size() - 1L);
        assertThat(history.closes().getFirst().provisional()).containsOnlyKeys("m1", "m2");
    }

    @Test
    void undatedStarterRecordsLeaveTheDayAndPeoplesWordsReachTheLogsDay() {
        List<Event> events = catalogue();
        events.add(byStarter(Sample.result("r1", "m1", "b0", 50).on("2026-01-05")));
        events.add(byStarter(Sample.result("r2", "m2", "b0", 60)));
        events.add(Sample.result("r3", "m3", "b0", 70).event());
        History history = replayed(Logs.recorded(events));

        assertThat(history.closes())
                .extracting(Close::day)
                .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 14));
    }

    @Test
    void noEvidenceIsDatedAfterTheLogsOwnDay() {
        List<Event> events = catalogue();
        events.add(Sample.result("r1", "m1", "b0", 50).on("2031-01-05").event());

        assertThat(replayed(Logs.recorded(events)).closes())
                .extracting(Close::day)
                .containsExactly(LocalDate.of(2026, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void historyIsTheSameAfterAReplayAndInPiecesAndByBruteForce(long seed) {
        List<Recorded> log = log(seed);
        History whole = replayed(log);

        assertThat(whole).as("seed %d", seed).isEqualTo(inPieces(seed, log));
        assertThat(whole).as("seed %d", seed).isEqualTo(byBruteForce(log));
        assertThat(whole.closes()).hasSizeGreaterThan(40);
    }

    /// Results of 400 days, some of them late, on top of a random log.
    private static List<Recorded> log(long seed) {
        Random random = new Random(seed);
        List<Event> events = catalogue();
        LocalDate day = LocalDate.of(2024, 11, 1);
        for (int i = 0; i < 400; i++) {
            day = day.plusDays(random.nextInt(3));
            LocalDate evaluated = random.nextInt(5) == 0 ? day.minusDays(random.nextInt(100)) : day;
            events.add(Sample.result(
                            "r" + i, "m" + random.nextInt(11), "b" + random.nextInt(9), random.nextInt(100) / 100.0)
                    .on(evaluated.toString())
                    .event());
        }
        return Logs.recorded(events);
    }

    private static History replayed(List<Recorded> log) {
        Drive drive = new Drive();
        Annals annals = new Annals(drive.fold, drive.publisher);
        drive.fold.apply(log, false);
        drive.fold.apply(List.of(), true);
        work(annals, 0);
        drive.wake();
        return drive.histories.getLast();
    }

    private static History inPieces(long seed, List<Recorded> log) {
        Random random = new Random(seed);
        Drive drive = new Drive();
        Annals annals = new Annals(drive.fold, drive.publisher);
        int from = 0;
        long now = 0;
        while (from < log.size()) {
            int to = Math.min(log.size(), from + 1 + random.nextInt(random.nextBoolean() ? 3 : 200));
            drive.fold.apply(log.subList(from, to), true);
            now += random.nextLong(2 * Annals.HISTORY_PACE);
            for (int i = random.nextInt(400); i > 0; i--) {
                annals.step(now);
            }
            drive.wake();
            from = to;
        }
        work(annals, now + Annals.HISTORY_PACE);
        drive.wake();
        return drive.histories.getLast();
    }

    private static void work(Annals annals, long now) {
        long wait = 0;
        while (wait == 0) {
            wait = annals.step(now);
        }
        assertThat(wait).isEqualTo(Annals.IDLE);
    }

    private static History byBruteForce(List<Recorded> log) {
        EvidenceDays days = new EvidenceDays();
        log.forEach(days::add);
        List<Close> closes = new ArrayList<>();
        for (LocalDate day : KeptDays.of(days.lastOfDay().navigableKeySet())) {
            int last = Objects.requireNonNull(days.lastOfDay().get(day));
            Ledger ledger = Ledger.of(Sample.BOARD, log.subList(0, last + 1));
            closes.add(new Close(
                    day,
                    log.get(last).offset(),
                    places(Standings.lane(ledger, Lane.PROVISIONAL)),
                    places(Standings.lane(ledger, Lane.VERIFIED))));
        }
        return new History(closes);
    }

    private static Map<String, Place> places(Leaderboard lane) {
        Map<String, Place> places = new HashMap<>();
        for (Row row : lane.rows()) {
            @Nullable Score overall = row.overall();
            if (overall != null) {
                places.put(row.model(), new Place(overall.rank(), overall.value()));
            }
        }
        return places;
    }

    /// Twelve models, ten benchmarks and a methodology, said by the starter.
    private static List<Event> catalogue() {
        List<Event> events = new ArrayList<>();
        events.add(new Event.BoardOpened("open", starter(), "Main", null));
        RandomLog.of(5, 0).forEach(event -> events.add(byStarter(event)));
        return events;
    }

    private static Event byStarter(Event event) {
        return switch (event) {
            case Event.ModelDescribed e -> new Event.ModelDescribed(e.id(), starter(), e.model());
            case Event.BenchmarkDescribed e -> new Event.BenchmarkDescribed(e.id(), starter(), e.benchmark());
            case Event.MethodologyPublished e -> new Event.MethodologyPublished(e.id(), starter(), e.methodology());
            default -> throw new IllegalArgumentException("not of the catalogue");
        };
    }

    private static Event byStarter(dev.podium.samples.ResultSample sample) {
        return sample.from(starter()).event();
    }

    private static Origin starter() {
        return new Origin(Sample.BOARD, "starter", "podium", Sample.NOON);
    }
}
