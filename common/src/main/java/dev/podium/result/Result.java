package dev.podium.result;

import dev.podium.catalog.Bounds;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One published number: a model's score on a benchmark, as it was submitted.
///
/// @param model id or any name of the model, as the submitter wrote it
/// @param benchmark id or any name of the benchmark, as the submitter wrote it
/// @param score on the benchmark's own scale
/// @param stderr standard error on the same scale
/// @param sampleSize number of items behind the score
/// @param setting effort, thinking budget, shots: `high`, `thinking-32k`, `5-shot`
/// @param partial why the run behind it is no whole one (limited, cancelled): it is kept, and never counts
public record Result(
        String model,
        String benchmark,
        double score,
        @Nullable Double stderr,
        @Nullable Long sampleSize,
        @Nullable String setting,
        @Nullable Harness harness,
        @Nullable Instant evaluatedAt,
        Source source,
        @Nullable String notes,
        @Nullable String partial) {

    public Result {
        Bounds.require("standard error", stderr, 0, 1e12);
        Bounds.requireCount("sample size", sampleSize);
        // Of the two zeros the positive one, so that equal scores are equal bytes.
        score += 0.0;
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("a score must be a finite number, not " + score);
        }
    }

    /// A result of a whole run.
    public Result(
            String model,
            String benchmark,
            double score,
            @Nullable Double stderr,
            @Nullable Long sampleSize,
            @Nullable String setting,
            @Nullable Harness harness,
            @Nullable Instant evaluatedAt,
            Source source,
            @Nullable String notes) {
        this(model, benchmark, score, stderr, sampleSize, setting, harness, evaluatedAt, source, notes, null);
    }
}
