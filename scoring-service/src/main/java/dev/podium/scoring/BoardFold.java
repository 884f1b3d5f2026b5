package dev.podium.scoring;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.catalog.Methodology;
import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.Outcome;
import dev.podium.standings.Standings;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One board's log in memory: its records, their fold, and what of them nobody was shown yet. Safe for threads.
final class BoardFold {

    /// As many as the feed keeps.
    private static final int MOST_ENTRIES = 10_000;

    private final String board;
    private final Ledger ledger;
    private final List<Recorded> records = new ArrayList<>();
    private final Deque<Unshown> unshown = new ArrayDeque<>();
    private boolean caughtUp;

    BoardFold(String board) {
        this.board = board;
        this.ledger = new Ledger(board);
    }

    /// A record that was folded and not shown yet.
    ///
    /// @param submitted when a live event was heard; `null` for replayed ones, whose waiting says nothing
    record Unshown(FeedEntry entry, @Nullable Instant submitted) {}

    /// The ledger's state, as a publisher must know it.
    record State(
            long version,
            boolean caughtUp,
            boolean opened,
            @Nullable String blockedBy,
            int unreadable) {}

    synchronized void apply(List<Recorded> batch, boolean live) {
        for (Recorded recorded : batch) {
            if (recorded.offset() > ledger.version()) {
                Outcome outcome = ledger.apply(recorded);
                records.add(recorded);
                note(recorded, outcome, live);
            }
        }
        caughtUp |= live;
    }

    private void note(Recorded recorded, Outcome outcome, boolean live) {
        Instant submitted =
                live && recorded.entry() instanceof Event event ? event.origin().receivedAt() : null;
        unshown.add(new Unshown(FeedEntries.of(recorded, outcome, ledger), submitted));
        if (unshown.size() > MOST_ENTRIES) {
            unshown.removeFirst();
        }
    }

    String board() {
        return board;
    }

    synchronized State state() {
        return new State(ledger.version(), caughtUp, ledger.opened() != null, ledger.blockedBy(), ledger.unreadable());
    }

    /// The board of this moment.
    synchronized Board standings() {
        return Standings.of(ledger);
    }

    /// A published revision of the rules, of whatever moment.
    synchronized Optional<Methodology> revision(int number) {
        return ledger.catalogue().revisions().stream()
                .filter(methodology -> methodology.revision() == number)
                .findFirst();
    }

    /// Takes what nobody was shown yet, up to an offset, oldest first.
    synchronized List<Unshown> takeUnshown(long upTo) {
        List<Unshown> taken = new ArrayList<>();
        while (!unshown.isEmpty() && unshown.getFirst().entry().offset() <= upTo) {
            taken.add(unshown.removeFirst());
        }
        return taken;
    }

    synchronized int size() {
        return records.size();
    }

    /// Records from one index up to, not including, another.
    synchronized List<Recorded> slice(int from, int to) {
        return List.copyOf(records.subList(from, Math.min(to, records.size())));
    }
}
