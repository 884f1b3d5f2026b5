package dev.podium.board;

import dev.podium.result.MeasuredBy;
import org.jspecify.annotations.Nullable;

/// What counts for one model on one benchmark, made of its observations in one lane (methodology section 1).
///
/// @param score on the benchmark's own scale
/// @param normalised 0 to 100, higher better; `null` on an open scale, which is shown and never scored
/// @param stderr standard error on the benchmark's scale, where stated
/// @param observations number of results in the lane
/// @param lowest of those results
/// @param setting the setting that counts, where one is named
public record Cell(
        String benchmark,
        double score,
        @Nullable Double normalised,
        @Nullable Double stderr,
        int observations,
        double lowest,
        double highest,
        @Nullable String setting,
        MeasuredBy measuredBy) {}
