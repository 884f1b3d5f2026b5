package dev.podium.scoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/// Which days of a long history are kept: the newest ones all, then one a week, one a month, one a year.
///
/// Weeks lie wholly in the month and year of their Monday, so that each period consists of shorter ones. Hence a day
/// that is thinned out never comes back: what is kept tomorrow was kept today, or is new.
final class KeptDays {

    private static final int OF_EACH = 40;

    /// From short to long; each is used for the newest [#OF_EACH] of its periods, the last for all that is left.
    private static final List<Function<LocalDate, Object>> PERIODS = List.of(
            day -> day,
            KeptDays::monday,
            day -> YearMonth.from(monday(day)),
            day -> monday(day).getYear());

    private KeptDays() {}

    /// The kept ones of these days; of each period the newest day.
    static NavigableSet<LocalDate> of(NavigableSet<LocalDate> days) {
        NavigableSet<LocalDate> kept = new TreeSet<>();
        int period = 0;
        int periods = 0;
        Object current = "none";
        for (LocalDate day : days.descendingSet()) {
            Object of = PERIODS.get(period).apply(day);
            if (!of.equals(current)) {
                if (periods == OF_EACH && period < PERIODS.size() - 1) {
                    period++;
                    periods = 0;
                    of = PERIODS.get(period).apply(day);
                }
                periods++;
                current = of;
                kept.add(day);
            }
        }
        return kept;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
