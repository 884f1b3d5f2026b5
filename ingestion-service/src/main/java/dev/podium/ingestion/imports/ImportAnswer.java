package dev.podium.ingestion.imports;

import dev.podium.ingestion.imports.format.Sheet.Left;
import dev.podium.ingestion.imports.name.Named;
import dev.podium.wire.Problem.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of an upload, or what would.
///
/// @param stored whether anything was written: of a preview never
public record ImportAnswer(String board, boolean stored, Counts counts, List<File> files) {

    /// How many rows stand how; `left` are those that became no row.
    public record Counts(
            int fresh, int duplicate, int pendingName, int partial, int rejected, int left, int described) {}

    /// One file.
    ///
    /// @param format `null` when none was recognised
    /// @param left what became no result, and why; of very many the first thousand
    public record File(
            String name,
            @Nullable String format,
            @Nullable String title,
            String sha256,
            long bytes,
            List<Row> rows,
            List<Described> described,
            List<Left> left,
            int leftOut,
            List<String> warnings) {}

    /// One result.
    ///
    /// @param index among all rows of the upload, from 0
    /// @param score on the benchmark's own scale
    /// @param state `new`, `duplicate`, `pending-name`, `partial` or `rejected`
    /// @param id of the submission that it is, or would be
    /// @param offset in the log, once it is there
    public record Row(
            int index,
            String place,
            Named model,
            Named benchmark,
            @Nullable Double score,
            @Nullable Double stderr,
            @Nullable Long sampleSize,
            @Nullable String setting,
            @Nullable String harness,
            @Nullable String evaluatedAt,
            @Nullable String measuredBy,
            String state,
            @Nullable String partial,
            @Nullable String id,
            @Nullable Long offset,
            @Nullable List<Fault> errors) {

        Row accepted(String newId, long newOffset) {
            return with(state, newId, newOffset, null);
        }

        Row refused(List<Fault> faults) {
            return with("rejected", id, null, faults);
        }

        private Row with(
                String newState, @Nullable String newId, @Nullable Long newOffset, @Nullable List<Fault> faults) {
            return new Row(
                    index,
                    place,
                    model,
                    benchmark,
                    score,
                    stderr,
                    sampleSize,
                    setting,
                    harness,
                    evaluatedAt,
                    measuredBy,
                    newState,
                    partial,
                    newId,
                    newOffset,
                    faults);
        }
    }

    /// Something of the catalogue.
    ///
    /// @param state `new`, `changed`, `unchanged` or `rejected`
    public record Described(
            String place,
            String kind,
            String id,
            String state,
            @Nullable List<Fault> errors) {}
}
