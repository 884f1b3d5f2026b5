package dev.podium.scoring;

import dev.podium.board.Board;
import dev.podium.board.Close;
import dev.podium.board.Close.Place;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.board.Leaderboard;
import dev.podium.board.RankMove;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.event.Event;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.Outcome;
import dev.podium.standings.Standings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One board's effects and daily closes, worked out by one more fold that follows the first.
///
/// A board costs tens of milliseconds on the starter data, so boards are computed for the newest events and for
/// the closes that are kept, and for nothing else; one that the publisher has made is taken from it. Belongs to the
/// archivist's thread.
final class Annals {

    /// Events before the newest so many get no effects when many come at once, as after a replay.
    static final int NEWEST = 100;

    /// Today's close changes with every event; this is how often it is written down, in nanoseconds.
    static final long HISTORY_PACE = Duration.ofSeconds(5).toNanos();

    /// How long the publisher is left alone while it makes a board, in nanoseconds.
    private static final long AFTER_YOU = Duration.ofMillis(5).toNanos();

    /// Nothing to do until something is folded.
    static final long IDLE = Long.MAX_VALUE;

    private static final int AT_ONCE = 1_000;

    private final BoardFold fold;
    private final Publisher publisher;
    private final Ledger ledger;
    private final EvidenceDays days = new EvidenceDays();
    private final NavigableMap<Integer, LocalDate> closings = new TreeMap<>();
    private final Map<LocalDate, Close> closes = new HashMap<>();
    private NavigableSet<LocalDate> kept = new TreeSet<>();
    private @Nullable Board board;
    private Runnable onFinding = () -> {};
    private int folded;
    private long told = -1;
    private boolean hasTold;
    private long nextHistory;

    Annals(BoardFold fold, Publisher publisher) {
        this.fold = fold;
        this.publisher = publisher;
        this.ledger = new Ledger(fold.board());
    }

    /// Called after something was found for the publisher.
    void onFinding(Runnable listener) {
        onFinding = listener;
    }

    /// Does one piece of work.
    ///
    /// @param now a monotonic time in nanoseconds
    /// @return nanoseconds until there is more to do; 0 when there is more at once
    long step(long now) {
        if (publisher.isBusy(now)) {
            return AFTER_YOU;
        }
        int size = fold.size();
        learnDays(size);
        if (folded == size) {
            return tellHistory(now);
        }
        if (folded >= size - NEWEST) {
            foldWithEffects(fold.slice(folded, folded + 1).getFirst());
        } else {
            fold.slice(folded, nextStop(size)).forEach(this::foldPlainly);
        }
        return 0;
    }

    private void learnDays(int size) {
        int known = days.lastOfDay().size();
        fold.slice(days.seen(), size).forEach(days::add);
        if (days.lastOfDay().size() != known) {
            kept = KeptDays.of(days.lastOfDay().navigableKeySet());
            closings.clear();
            days.lastOfDay().forEach((day, index) -> {
                if (kept.contains(day)) {
                    closings.put(index, day);
                }
            });
            closings.pollLastEntry(); // today is not over
            closeIfOver(); // but yesterday may have been today a moment ago
        }
    }

    private void closeIfOver() {
        LocalDate over = closings.get(folded - 1);
        if (over != null) {
            closes.put(over, close(over));
        }
    }

    private int nextStop(int size) {
        Integer closing = closings.ceilingKey(folded);
        int stop = Math.min(size - NEWEST, folded + AT_ONCE);
        return closing == null ? stop : Math.min(stop, closing + 1);
    }

    private void foldPlainly(Recorded recorded) {
        ledger.apply(recorded);
        board = null;
        folded();
    }

    private void foldWithEffects(Recorded recorded) {
        Board before = board();
        Outcome outcome = ledger.apply(recorded);
        boolean moves = switch (outcome.kind()) {
            case COUNTED, NOTED -> true;
            case PENDING_NAME, PARTIAL, DUPLICATE, REPEATED, CONFLICT, REJECTED, UNREADABLE -> false;
        };
        board = null; // what moves nothing may still be listed among the results
        FeedEntry entry = FeedEntries.of(recorded, outcome, ledger);
        String named = recorded.entry() instanceof Event event ? FeedEntries.model(event, ledger) : null;
        List<RankMove> effects = moves ? Effects.between(before, board(), entry, named) : List.of();
        publisher.findings().add(entry.withEffects(effects));
        onFinding.run();
        folded();
    }

    private void folded() {
        folded++;
        closeIfOver();
    }

    private long tellHistory(long now) {
        if (folded == 0 || ledger.version() == told) {
            return IDLE;
        }
        if (hasTold && now - nextHistory < 0) {
            return nextHistory - now;
        }
        hasTold = true;
        nextHistory = now + HISTORY_PACE;
        told = ledger.version();
        publisher.findings().add(history());
        onFinding.run();
        return IDLE;
    }

    private History history() {
        if (kept.isEmpty()) {
            return History.NONE;
        }
        closes.put(kept.last(), close(kept.last()));
        closes.keySet().retainAll(kept);
        return new History(kept.stream()
                .map(day -> Objects.requireNonNull(closes.get(day)))
                .toList());
    }

    private Close close(LocalDate day) {
        Board now = board();
        return new Close(day, ledger.version(), places(now.provisional()), places(now.verified()));
    }

    private static Map<String, Place> places(Leaderboard lane) {
        Map<String, Place> places = new HashMap<>();
        for (Row row : lane.rows()) {
            Score overall = row.overall();
            if (overall != null) {
                places.put(row.model(), new Place(overall.rank(), overall.value()));
            }
        }
        return Map.copyOf(places);
    }

    private Board board() {
        Board known = board;
        if (known == null) {
            Board made = publisher.made(ledger.version());
            known = made == null ? Standings.of(ledger) : made;
            board = known;
        }
        return known;
    }
}
