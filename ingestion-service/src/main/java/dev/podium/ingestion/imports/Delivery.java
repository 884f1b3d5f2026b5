package dev.podium.ingestion.imports;

import dev.podium.event.LogUnavailable.Outcome;
import dev.podium.ingestion.Actor;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.batch.Batch;
import dev.podium.ingestion.batch.BatchAnswer;
import dev.podium.ingestion.batch.BatchAnswer.Accepted;
import dev.podium.ingestion.batch.BatchAnswer.Rejected;
import dev.podium.ingestion.batch.BatchIntake;
import dev.podium.ingestion.imports.Judge.Judged;
import dev.podium.wire.Json;
import dev.podium.wire.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rows of an upload on their way into the log. A log that is slow under so many takes the rest in another go:
/// an id counts once, so nothing is lost or doubled. One that took nothing at all is away, and is not asked again.
final class Delivery {

    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private @Nullable Outcome logFailure;
    private @Nullable Refusal ours;

    private Delivery() {}

    static Delivery of(List<Judged> rows, Actor actor, String board, BatchIntake.Sender sender) {
        Delivery delivery = new Delivery();
        Map<Integer, Judged> left = new TreeMap<>();
        rows.forEach(row -> left.put(row.row().index(), row));
        while (!left.isEmpty()) {
            Batch batch = new Batch(actor, board, null, sender);
            for (Judged row : left.values()) {
                if (row.body() != null) {
                    batch.send(row.row().index(), row.body(), row.admitted(), row.imported());
                }
            }
            batch.awaitAll();
            delivery.settle(batch, left);
        }
        return delivery;
    }

    private void settle(Batch batch, Map<Integer, Judged> left) {
        BatchAnswer answer = batch.answer();
        accepted.addAll(answer.accepted());
        boolean again = !answer.accepted().isEmpty();
        answer.accepted().forEach(row -> left.remove(row.index()));
        for (Rejected row : answer.rejected()) {
            if (!again || !isOfTheLog(row)) {
                rejected.add(row);
                left.remove(row.index());
            }
        }
        logFailure = batch.logFailure();
        ours = ours == null ? batch.ours() : ours;
    }

    private static boolean isOfTheLog(Rejected row) {
        return row.errors().stream().anyMatch(fault -> fault.code().equals(Json.kebab(ProblemType.LOG_UNAVAILABLE)));
    }

    BatchAnswer answer() {
        return new BatchAnswer(accepted, rejected);
    }

    /// How the log failed the last go; `null` if it did not.
    @Nullable
    Outcome logFailure() {
        return logFailure;
    }

    /// The first refusal of a row that was none of the row's fault; `null` if there was none.
    @Nullable
    Refusal ours() {
        return ours;
    }
}
