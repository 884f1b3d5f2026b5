package dev.podium.bench;

import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.State;
import java.time.Instant;
import java.util.List;

/// Ledgers of events in which every result counts.
final class Folded {

    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

    private Folded() {}

    /// @throws IllegalStateException if a result does not count: a benchmark must not measure less than it says
    static Ledger ledger(String board, List<Event> log) {
        Ledger ledger = new Ledger(board);
        long results = 0;
        for (Event event : log) {
            ledger.apply(new Recorded(ledger.version() + 1, DAY, event));
            results += event instanceof Event.ResultSubmitted ? 1 : 0;
        }
        int counted = ledger.submissions().count(State.COUNTED);
        if (counted != results) {
            throw new IllegalStateException(counted + " of " + results + " results count");
        }
        return ledger;
    }
}
