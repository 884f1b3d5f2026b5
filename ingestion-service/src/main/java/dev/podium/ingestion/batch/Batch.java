package dev.podium.ingestion.batch;

import dev.podium.event.Imported;
import dev.podium.event.LogUnavailable;
import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Statement;
import dev.podium.ingestion.batch.BatchAnswer.Accepted;
import dev.podium.ingestion.batch.BatchAnswer.Rejected;
import dev.podium.ingestion.body.ResultBody;
import dev.podium.result.Result;
import dev.podium.wire.Json;
import dev.podium.wire.Problem.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// One batch on its way: rows go out without waiting for each other, a bounded number at a time.
///
/// Once the log fails one row, no further row is sent: the sender waits for one time-out, not for hundreds.
public final class Batch {

    private static final int WINDOW = 256;
    private static final int SERVER_ERROR = 500;

    private final Actor actor;
    private final String board;
    private final @Nullable String key;
    private final BatchIntake.Sender sender;
    private final Semaphore window = new Semaphore(WINDOW);
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private @Nullable Outcome logFailure;
    private @Nullable Refusal ours;

    public Batch(Actor actor, String board, @Nullable String key, BatchIntake.Sender sender) {
        this.actor = actor;
        this.board = board;
        this.key = key;
        this.sender = sender;
    }

    void send(int index, ResultBody body) {
        send(index, body, actor.admits(), null);
    }

    /// Sends a row that came in a file.
    ///
    /// @param admitted whether its source is vouched for
    public void send(int index, ResultBody body, boolean admitted, @Nullable Imported imported) {
        window.acquireUninterruptibly();
        if (logFailed()) {
            window.release();
            notSent(index, body);
            return;
        }
        CompletableFuture<Receipt> receipt;
        try {
            receipt = sender.accept(
                    actor, board, id(index, body.result()), Statement.result(body.result(), admitted, imported));
        } catch (RuntimeException e) {
            receipt = CompletableFuture.failedFuture(e);
        }
        var _ = receipt.whenComplete((got, failure) -> {
            settle(index, body, got, failure);
            window.release();
        });
    }

    private void notSent(int index, ResultBody body) {
        settle(index, body, null, new LogUnavailable(Outcome.NOT_WRITTEN, new IllegalStateException("not sent")));
    }

    /// Waits for every row that was sent. The log answers each within its own time limit.
    public void awaitAll() {
        window.acquireUninterruptibly(WINDOW);
        window.release(WINDOW);
    }

    synchronized void reject(int index, List<Fault> faults) {
        rejected.add(new Rejected(index, faults));
    }

    synchronized boolean anyAccepted() {
        return !accepted.isEmpty();
    }

    /// How the log failed a row; `null` if it never did.
    public synchronized @Nullable Outcome logFailure() {
        return logFailure;
    }

    /// The first refusal of a row that was none of the row's fault; `null` if there was none.
    public synchronized @Nullable Refusal ours() {
        return ours;
    }

    public synchronized BatchAnswer answer() {
        accepted.sort(Comparator.comparingInt(Accepted::index));
        rejected.sort(Comparator.comparingInt(Rejected::index));
        return new BatchAnswer(accepted, rejected);
    }

    private EventId id(int index, Result result) {
        return key == null ? EventId.ofContent(actor, result) : EventId.ofRow(actor, key, index);
    }

    private synchronized boolean logFailed() {
        return logFailure != null;
    }

    private synchronized void settle(
            int index, ResultBody body, @Nullable Receipt receipt, @Nullable Throwable failure) {
        if (receipt != null) {
            String state = body.pendingName() ? "pending-name" : "received";
            accepted.add(new Accepted(index, receipt.id(), receipt.offset(), state));
            return;
        }
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        switch (cause) {
            case LogUnavailable log -> {
                logFailure = logFailure == Outcome.UNKNOWN ? logFailure : log.outcome();
                reject(index, List.of(new Fault("", "log-unavailable", retry(log.outcome()))));
            }
            case Refusal refusal -> {
                if (ours == null && refusal.problem().status() >= SERVER_ERROR) {
                    ours = refusal;
                }
                reject(
                        index,
                        List.of(new Fault(
                                "",
                                Json.kebab(refusal.type()),
                                refusal.problem().detail())));
            }
            case null, default -> throw new IllegalStateException("neither receipt nor a reason", cause);
        }
    }

    private static String retry(Outcome outcome) {
        return switch (outcome) {
            case NOT_WRITTEN -> "The log did not take this row. Send it again.";
            case UNKNOWN -> "The log may have taken this row or not. Send it again: it counts once.";
        };
    }
}
