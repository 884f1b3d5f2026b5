package dev.podium.ingestion;

import dev.podium.event.Appended;
import dev.podium.event.Event;
import dev.podium.event.EventLog;
import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.event.Origin;
import dev.podium.event.Recorded;
import dev.podium.ledger.Content;
import dev.podium.wire.ProblemType;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Puts what somebody states into the log, once.
///
/// Between the send and its own fold an event is *in flight*; before that nobody knows its id, after that the fold
/// answers for it, for ever. So a repeated request always meets one of the two.
public final class Intake {

    /// Longer than the log's own limit, shorter than the 2 s that a caller is promised.
    private static final long PATIENCE_MILLIS = 1_900;

    /// How long an event that may or may not have been written is remembered.
    private static final long MEMORY_SECONDS = 60;

    private static final int MOST_IN_FLIGHT = 100_000;

    private final EventLog log;
    private final Boards boards;
    private final InstantSource clock;
    private final StorageRoom room;
    private final Map<String, InFlight> inFlight = new ConcurrentHashMap<>();

    public Intake(EventLog log, Boards boards, InstantSource clock) {
        this(log, boards, clock, () -> false);
    }

    /// @param room asked before each event: a body may have been let in while there was room
    public Intake(EventLog log, Boards boards, InstantSource clock, StorageRoom room) {
        this.log = log;
        this.boards = boards;
        this.clock = clock;
        this.room = room;
    }

    /// Appends a statement, unless this id was there before: then its first receipt is the answer again.
    ///
    /// The future fails with [LogUnavailable] if the log does not acknowledge in time.
    ///
    /// @throws Refusal `idempotency-key-reused` for other content under a key, `idempotency-in-progress` while the
    /// first request with the key still runs
    public CompletableFuture<Receipt> accept(Actor actor, String board, EventId id, Statement statement) {
        Optional<Receipt> before = folded(board, id, statement);
        if (before.isPresent()) {
            return CompletableFuture.completedFuture(before.get());
        }
        Event event =
                statement.by(id.text(), new Origin(board, actor.tokenId(), actor.organization(), clock.instant()));
        InFlight mine = new InFlight(actor, event, new CompletableFuture<>());
        String place = board + '/' + id.text();
        InFlight first = inFlight.putIfAbsent(place, mine);
        if (first == null) {
            return send(place, mine, id, statement);
        }
        return first.failed() ? again(place, first, mine, id, statement) : join(first, id, statement);
    }

    /// After a failure that may have written the event all the same: its content still counts for the key.
    private CompletableFuture<Receipt> again(
            String place, InFlight first, InFlight mine, EventId id, Statement statement) {
        requireSame(first.event(), id, statement);
        return inFlight.replace(place, first, mine)
                ? send(place, mine, id, statement)
                : accept(mine.actor(), mine.board(), id, statement);
    }

    /// The receipt of an event that this process has sent and not folded yet.
    public Optional<Receipt> inFlight(String board, String id) {
        InFlight sent = inFlight.get(board + '/' + id);
        return sent == null ? Optional.empty() : sent.answered();
    }

    private Optional<Receipt> folded(String board, EventId id, Statement statement) {
        Recorded first = boards.record(board, id.text()).orElse(null);
        if (first == null || !(first.entry() instanceof Event event)) {
            return Optional.empty();
        }
        requireSame(event, id, statement);
        return Optional.of(new Receipt(id.text(), board, first.offset(), first.at(), true));
    }

    private static CompletableFuture<Receipt> join(InFlight first, EventId id, Statement statement) {
        requireSame(first.event(), id, statement);
        if (id.keyed() && !first.receipt().isDone()) {
            throw Refusal.of(
                            ProblemType.IDEMPOTENCY_IN_PROGRESS,
                            "Wait for the answer to the first request with this key, or send this again in a second.")
                    .with("Retry-After", "1");
        }
        return first.receipt().thenApply(Receipt::again);
    }

    private CompletableFuture<Receipt> send(String place, InFlight mine, EventId id, Statement statement) {
        // Between the first look at the fold and the note in the table it may have come in.
        Optional<Receipt> meanwhile = folded(mine.board(), id, statement);
        Optional<Refusal> noPlace = noPlace();
        if (meanwhile.isPresent() || noPlace.isPresent()) {
            inFlight.remove(place, mine);
            meanwhile.ifPresentOrElse(
                    mine.receipt()::complete, () -> mine.receipt().completeExceptionally(noPlace.orElseThrow()));
            return mine.receipt();
        }
        var _ = append(mine.event())
                .thenApply(appended -> new Receipt(id.text(), mine.board(), appended.offset(), appended.at(), false))
                .orTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .whenComplete((receipt, failure) -> settle(place, mine, receipt, failure));
        return mine.receipt();
    }

    private Optional<Refusal> noPlace() {
        if (room.isLow()) {
            return Optional.of(Refusal.storageLow());
        }
        return inFlight.size() <= MOST_IN_FLIGHT
                ? Optional.empty()
                : Optional.of(Refusal.of(
                                ProblemType.OVERLOADED,
                                "Too many events wait to be read back. Try again in a few seconds.")
                        .with("Retry-After", "2"));
    }

    private CompletableFuture<Appended> append(Event event) {
        try {
            return log.append(event);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void settle(String place, InFlight mine, @Nullable Receipt receipt, @Nullable Throwable failure) {
        if (receipt == null) {
            LogUnavailable reason = unavailable(failure);
            forget(place, mine, reason.outcome());
            mine.receipt().completeExceptionally(reason);
        } else {
            mine.receipt().complete(receipt);
            var _ = boards.folded(mine.board(), receipt.offset()).thenRun(() -> inFlight.remove(place, mine));
        }
    }

    /// What was not written is forgotten at once; what may have been, when it is read back or after a while.
    private void forget(String place, InFlight mine, Outcome outcome) {
        if (outcome == Outcome.NOT_WRITTEN) {
            inFlight.remove(place, mine);
            return;
        }
        var _ = boards.seen(mine.board(), mine.event().id())
                .orTimeout(MEMORY_SECONDS, TimeUnit.SECONDS)
                .whenComplete((_, _) -> inFlight.remove(place, mine));
    }

    private static LogUnavailable unavailable(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        return cause instanceof LogUnavailable known
                ? known
                : new LogUnavailable(Outcome.UNKNOWN, Objects.requireNonNullElseGet(cause, TimeoutException::new));
    }

    /// @throws Refusal if the caller used its key for something else before
    private static void requireSame(Event first, EventId id, Statement statement) {
        if (id.keyed() && !Content.same(first, statement.by(first.id(), first.origin()))) {
            throw Refusal.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This key came with another body before. Use a new key for a new request.");
        }
    }

    /// An event on its way, and the receipt that it will get.
    private record InFlight(Actor actor, Event event, CompletableFuture<Receipt> receipt) {

        boolean failed() {
            return receipt.isCompletedExceptionally();
        }

        String board() {
            return event.origin().board();
        }

        Optional<Receipt> answered() {
            return receipt.isDone() && !receipt.isCompletedExceptionally()
                    ? Optional.of(receipt.join())
                    : Optional.empty();
        }
    }
}
