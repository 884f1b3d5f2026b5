package dev.podium.scoring;

import dev.podium.event.Event;
import dev.podium.event.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which day's evidence each record completes: a pure function of the log.
///
/// The day never goes back. A dated result reaches its evaluation's day, yet never one after the log's own; what has no
/// date reaches the log's day. What the product brought with it says nothing about the day on which it was loaded, so
/// the starter's undated records leave the day as it is.
final class EvidenceDays {

    private static final String STARTER = "starter";

    /// Index of the last record of each day, oldest day first.
    private final NavigableMap<LocalDate, Integer> lastOfDay = new TreeMap<>();

    private int seen;

    /// The next record of the log.
    void add(Recorded recorded) {
        LocalDate reached = reached(recorded);
        Map.Entry<LocalDate, Integer> newest = lastOfDay.lastEntry();
        LocalDate day =
                newest == null || (reached != null && reached.isAfter(newest.getKey())) ? reached : newest.getKey();
        if (day != null) {
            lastOfDay.put(day, seen);
        }
        seen++;
    }

    /// Number of records added.
    int seen() {
        return seen;
    }

    NavigableMap<LocalDate, Integer> lastOfDay() {
        return lastOfDay;
    }

    private static @Nullable LocalDate reached(Recorded recorded) {
        if (!(recorded.entry() instanceof Event event)) {
            return null;
        }
        Instant evaluatedAt =
                event instanceof Event.ResultSubmitted e ? e.result().evaluatedAt() : null;
        if (evaluatedAt == null) {
            return event.origin().actor().equals(STARTER) ? null : day(recorded.at());
        }
        return day(evaluatedAt.isBefore(recorded.at()) ? evaluatedAt : recorded.at());
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
