package dev.podium.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptDaysTest {

    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);

    @Test
    void everyDayOfAShortHistoryIsKept() {
        NavigableSet<LocalDate> days = days(40, 3);

        assertThat(KeptDays.of(days)).isEqualTo(days);
        assertThat(KeptDays.of(new TreeSet<>())).isEmpty();
    }

    @Test
    void longHistoryBecomesSparseTowardsItsBeginning() {
        NavigableSet<LocalDate> kept = KeptDays.of(days(365 * 4, 1));

        assertThat(kept).hasSizeBetween(100, 120);
        LocalDate newest = kept.last();
        assertThat(kept.tailSet(newest.minusDays(39))).hasSize(40);
        assertThat(kept.subSet(newest.minusDays(39 + 7 * 39), newest.minusDays(39)))
                .hasSizeBetween(38, 40);
    }

    @Test
    void decadesStayFew() {
        assertThat(KeptDays.of(days(365 * 30, 1))).hasSizeBetween(120, 150);
    }

    /// So a close that was once left out is never asked for.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsKeptTomorrowWasKeptTodayOrIsNew(long seed) {
        Random random = new Random(seed);
        NavigableSet<LocalDate> days = new TreeSet<>();
        NavigableSet<LocalDate> kept = new TreeSet<>();
        LocalDate day = BEGIN;
        for (int i = 0; i < 1_500; i++) {
            day = day.plusDays(1 + (random.nextInt(4) == 0 ? random.nextInt(12) : 0));
            days.add(day);
            NavigableSet<LocalDate> next = KeptDays.of(days);
            NavigableSet<LocalDate> known = new TreeSet<>(kept);
            known.add(day);
            assertThat(known).as("seed %d, %s", seed, day).containsAll(next);
            kept = next;
        }
    }

    private static NavigableSet<LocalDate> days(int number, int apart) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            days.add(BEGIN.plusDays((long) i * apart));
        }
        return new TreeSet<>(days);
    }
}
