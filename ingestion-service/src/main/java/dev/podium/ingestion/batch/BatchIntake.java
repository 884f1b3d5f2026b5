package dev.podium.ingestion.batch;

import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Boards;
import dev.podium.ingestion.EventId;
import dev.podium.ingestion.Receipt;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.Statement;
import dev.podium.ingestion.batch.BatchAnswer.Rejected;
import dev.podium.ingestion.body.ResultBody;
import dev.podium.wire.Json;
import dev.podium.wire.Problem.Fault;
import dev.podium.wire.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes batches, and answers for each row.
public final class BatchIntake {

    /// Rows of one batch.
    public static final int MOST_ROWS = 10_000;

    /// Slow senders keep a place for long, and must leave room for others.
    private static final int MOST_BATCHES = 32;

    private static final int MOST_FAULTS = 1_000;

    private final Sender sender;
    private final Boards boards;
    private final InstantSource clock;
    private final Semaphore places = new Semaphore(MOST_BATCHES);

    /// [dev.podium.ingestion.Intake#accept].
    @FunctionalInterface
    public interface Sender {

        CompletableFuture<Receipt> accept(Actor actor, String board, EventId id, Statement statement);
    }

    public BatchIntake(Sender sender, Boards boards, InstantSource clock) {
        this.sender = sender;
        this.boards = boards;
        this.clock = clock;
    }

    /// Reads a body to its end and sends its rows.
    ///
    /// @param key the batch's `Idempotency-Key`; it counts for each row with its index
    /// @throws Refusal if no row was accepted
    public BatchAnswer take(Actor actor, String board, @Nullable String key, String mediaType, InputStream body) {
        if (!places.tryAcquire()) {
            throw Refusal.of(ProblemType.OVERLOADED, "Too many batches at once. Try again in a second.")
                    .with("Retry-After", "1");
        }
        try {
            Batch batch = new Batch(actor, board, key, sender);
            Refusal broken = read(batch, board, mediaType, body);
            batch.awaitAll();
            return answer(batch, broken);
        } finally {
            places.release();
        }
    }

    /// Why the body could not be read to its end; `null` if it could.
    private @Nullable Refusal read(Batch batch, String board, String mediaType, InputStream body) {
        int index = 0;
        try {
            Rows rows = Rows.of(mediaType, body);
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (index == MOST_ROWS) {
                    throw Refusal.of(
                            ProblemType.PAYLOAD_TOO_LARGE,
                            "A batch has at most " + MOST_ROWS + " rows. Send this one and the rest in another.");
                }
                take(batch, board, index++, row);
            }
            return null;
        } catch (Refusal e) {
            return brokenAt(batch, index, e);
        } catch (IOException e) {
            return brokenAt(
                    batch, index, Refusal.of(ProblemType.MALFORMED_BODY, "The body ended before it was complete."));
        }
    }

    private static Refusal brokenAt(Batch batch, int index, Refusal why) {
        batch.reject(
                index,
                List.of(new Fault("", Json.kebab(why.type()), why.problem().detail())));
        return why;
    }

    private void take(Batch batch, String board, int index, Row row) {
        switch (row) {
            case Row.Bad bad -> batch.reject(index, List.of(bad.fault()));
            case Row.Good good -> send(batch, board, index, good);
        }
    }

    private void send(Batch batch, String board, int index, Row.Good row) {
        ResultBody body;
        try {
            body = boards.read(
                    board,
                    ledger -> row.body().as(fields -> ResultBody.read(fields, ledger.catalogue(), clock.instant())));
        } catch (Refusal e) {
            batch.reject(index, Objects.requireNonNullElse(e.problem().errors(), List.of()));
            return;
        }
        batch.send(index, body);
    }

    private static BatchAnswer answer(Batch batch, @Nullable Refusal broken) {
        BatchAnswer answer = batch.answer();
        if (!answer.accepted().isEmpty()) {
            return answer;
        }
        Outcome logFailure = batch.logFailure();
        if (logFailure != null) {
            throw Refusal.logUnavailable(logFailure);
        }
        Refusal ours = batch.ours();
        if (ours != null) {
            throw ours;
        }
        if (broken != null && answer.rejected().size() == 1) {
            throw broken;
        }
        throw Refusal.of(
                ProblemType.VALIDATION_FAILED,
                answer.rejected().isEmpty() ? "The batch has no rows." : "No row could be accepted; errors says why.",
                answer.rejected().stream()
                        .flatMap(BatchIntake::located)
                        .limit(MOST_FAULTS)
                        .toList());
    }

    private static Stream<Fault> located(Rejected row) {
        return row.errors().stream()
                .map(fault -> new Fault("/" + row.index() + fault.pointer(), fault.code(), fault.detail()));
    }
}
