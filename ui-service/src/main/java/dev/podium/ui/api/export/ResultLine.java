package dev.podium.ui.api.export;

import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import dev.podium.wire.Json;
import org.jspecify.annotations.Nullable;

/// A result as it is submitted, with what was found out about who measured it.
///
/// @param unit only where the number alone could be taken for a fraction
/// @param admitted whether its source is vouched for; a confirmed result is
record ResultLine(
        String kind,
        String model,
        String benchmark,
        double score,
        @Nullable String unit,
        @Nullable Double stderr,
        @Nullable Long sampleSize,
        @Nullable String setting,
        @Nullable Harness harness,
        @Nullable String evaluatedAt,
        SourceLine source,
        @Nullable String notes,
        boolean admitted) {

    private static final int LONGEST_NOTE = 500;
    private static final double HUNDRED = 100;

    /// Where a result was published.
    ///
    /// @param measuredBy as it was judged, whatever its submitter said
    record SourceLine(
            @Nullable String url,
            String measuredBy,
            @Nullable String collection) {}

    static ResultLine of(Observation o, @Nullable Benchmark benchmark) {
        return new ResultLine(
                "result",
                o.model(),
                o.benchmark(),
                o.score(),
                unclear(o.score(), benchmark) ? "percent" : null,
                o.stderr(),
                o.sampleSize(),
                o.setting(),
                o.harness(),
                o.evaluatedAt() == null ? null : o.evaluatedAt().toString(),
                new SourceLine(o.source(), Json.kebab(o.measuredBy()), o.collection()),
                o.notes(),
                o.admitted() || o.measuredBy() == MeasuredBy.VERIFIED);
    }

    private static boolean unclear(double score, @Nullable Benchmark b) {
        return b != null && b.unit().bounded() && b.min() == 0 && b.max() == HUNDRED && score > 0 && score <= 1;
    }

    /// What makes it one result or two.
    ResultLine content() {
        return with(notes, false);
    }

    /// The same, marked as another submission than the one that says the same.
    ResultLine toldApart(String id) {
        String text = notes == null ? '[' + id + ']' : '[' + id + "] " + notes;
        int length = text.codePointCount(0, text.length());
        return with(
                length <= LONGEST_NOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_NOTE)), admitted);
    }

    private ResultLine with(@Nullable String newNotes, boolean newAdmitted) {
        return new ResultLine(
                kind,
                model,
                benchmark,
                score,
                unit,
                stderr,
                sampleSize,
                setting,
                harness,
                evaluatedAt,
                source,
                newNotes,
                newAdmitted);
    }
}
