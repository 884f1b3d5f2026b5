package dev.podium.submit;

import dev.podium.wire.Problem.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the server says became, or would become, of a file. As much of it as is told on.
record Upload(String board, boolean stored, Counts counts, List<Part> files) {

    /// How many rows stand how; `left` are those that became no row.
    record Counts(int fresh, int duplicate, int pendingName, int partial, int rejected, int left, int described) {}

    /// The file, or one of those in an archive.
    record Part(
            String name,
            @Nullable String format,
            @Nullable String title,
            List<Row> rows,
            List<Described> described,
            List<Left> left,
            int leftOut,
            List<String> warnings) {}

    /// One result.
    record Row(
            int index,
            String place,
            Name model,
            Name benchmark,
            @Nullable Double score,
            String state,
            @Nullable String partial,
            @Nullable String id,
            @Nullable Long offset,
            @Nullable List<Fault> errors) {}

    /// @param id what it means; `null` while nobody has said so
    record Name(String given, @Nullable String id, String how, List<Proposal> proposals) {}

    record Proposal(String id, String why) {}

    record Described(
            String place,
            String kind,
            String id,
            String state,
            @Nullable List<Fault> errors) {}

    record Left(String place, String why) {}

    Stream<Row> rows() {
        return files.stream().flatMap(part -> part.rows().stream());
    }

    Stream<Described> refusedDescriptions() {
        return files.stream()
                .flatMap(part -> part.described().stream())
                .filter(described -> described.state().equals("rejected"));
    }

    /// Whether there is nothing in it that would be, or already is, kept.
    boolean isNothing() {
        return rows().allMatch(row -> row.state().equals("rejected"))
                && refusedDescriptions().count() == counts.described();
    }

    boolean hasRefused() {
        return counts.rejected() > 0 || refusedDescriptions().findAny().isPresent();
    }
}
