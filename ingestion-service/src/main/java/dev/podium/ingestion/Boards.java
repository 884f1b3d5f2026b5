package dev.podium.ingestion;

import dev.podium.event.Event;
import dev.podium.event.EventSubscriber;
import dev.podium.event.Recorded;
import dev.podium.ledger.Ledger;
import dev.podium.ledger.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What ingestion knows of each board: its own fold of the log, safe for many readers beside the folding thread.
///
/// The standard board is known from the start: it says "caught up" only when its reader does, for an empty log with an
/// empty batch. A reader of several partitions says so once it has read all of them.
public final class Boards implements EventSubscriber {

    private final Map<String, Fold> folds = new ConcurrentHashMap<>();
    private final String standard;

    /// @param standard the board that is meant where none is named; it exists even before anybody opened it
    public Boards(String standard) {
        this.standard = standard;
        folds.put(standard, new Fold(standard, false));
    }

    @Override
    public void onBatch(String board, List<Recorded> batch, boolean caughtUp) {
        fold(board).apply(batch, caughtUp);
    }

    /// Whether every known board was folded to the end of the log.
    public boolean caughtUp() {
        return folds.values().stream().allMatch(Fold::caughtUp);
    }

    public String standard() {
        return standard;
    }

    /// Whether somebody opened this board. The standard board needs no opening.
    public boolean exists(String board) {
        return board.equals(standard) || this.<Boolean>read(board, ledger -> ledger.opened() != null);
    }

    /// Ids of all boards that exist, in order.
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(folds.keySet());
        ids.removeIf(id -> !exists(id));
        return ids;
    }

    /// Asks a board's ledger something. The answer must not hold on to the ledger.
    public <T> T read(String board, Function<Ledger, T> question) {
        Fold fold = folds.get(board);
        return fold == null ? question.apply(new Ledger(board)) : fold.read(question);
    }

    public Optional<Submission> submission(String board, String id) {
        return read(board, ledger -> Optional.ofNullable(ledger.submissions().find(id)));
    }

    /// The record under which an event's id was first seen.
    public Optional<Recorded> record(String board, String id) {
        return read(board, ledger -> Optional.ofNullable(ledger.record(id)));
    }

    /// The event first seen under an id.
    public Optional<Event> event(String board, String id) {
        return read(board, ledger -> Optional.ofNullable(ledger.event(id)));
    }

    /// Completes once the board is folded up to this offset. It may never: give it a time-out.
    public CompletableFuture<Void> folded(String board, long offset) {
        return fold(board).reached(offset);
    }

    /// Completes once an event with this id is folded. It may never: give it a time-out.
    public CompletableFuture<Void> seen(String board, String id) {
        return fold(board).seen(id);
    }

    private Fold fold(String board) {
        return folds.computeIfAbsent(board, id -> new Fold(id, true));
    }
}
