package dev.podium.ingestion.api;

import dev.podium.event.LogUnavailable;
import dev.podium.ingestion.Refusal;
import dev.podium.ingestion.batch.BatchAnswer;
import dev.podium.ingestion.imports.ImportAnswer;
import dev.podium.wire.Json;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;

/// Counts submissions by format and outcome: `podium_submissions_total`.
public final class Counting {

    private static final String NAME = "podium.submissions";
    private static final String ACCEPTED = "accepted";

    private final MeterRegistry meters;

    public Counting(MeterRegistry meters) {
        this.meters = meters;
    }

    /// A submission that ends in an answer or a refusal.
    interface Attempt<T> {

        T run() throws IOException;
    }

    <T> T one(Attempt<T> attempt) throws IOException {
        String outcome = "failed";
        try {
            T answer = attempt.run();
            outcome = ACCEPTED;
            return answer;
        } catch (Refusal e) {
            outcome = Json.kebab(e.type());
            throw e;
        } catch (LogUnavailable e) {
            outcome = "log-unavailable";
            throw e;
        } finally {
            count("json", outcome, 1);
        }
    }

    BatchAnswer many(String format, BatchAnswer answer) {
        String name = format.equals("json") ? "array" : format.replace("x-", "");
        count(name, ACCEPTED, answer.accepted().size());
        count(name, "rejected", answer.rejected().size());
        return answer;
    }

    /// An upload, whose rows are counted by the format of their file.
    ImportAnswer files(Attempt<ImportAnswer> attempt) throws IOException {
        try {
            ImportAnswer answer = attempt.run();
            answer.files().forEach(file -> {
                int refused = (int) file.rows().stream()
                        .filter(row -> row.state().equals("rejected"))
                        .count();
                String format = file.format() == null ? "unknown" : file.format();
                count(format, ACCEPTED, file.rows().size() - refused);
                count(format, "rejected", refused);
            });
            return answer;
        } catch (Refusal e) {
            count("unknown", Json.kebab(e.type()), 1);
            throw e;
        }
    }

    private void count(String format, String outcome, int rows) {
        meters.counter(NAME, "format", format, "outcome", outcome).increment(rows);
    }
}
