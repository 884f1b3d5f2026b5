package dev.podium.board;

import dev.podium.result.Harness;
import dev.podium.result.MeasuredBy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One submitted result as the board shows it, counted or not, with where it came from.
///
/// @param model id
/// @param benchmark id
/// @param state `counted`, `withdrawn`, `retracted`, `rejected`, `partial` or `duplicate`
/// @param offset of the event that brought it
/// @param admitted whether a moderator vouches for its source, so that a third party's enters the verified lane
public record Observation(
        String id,
        String model,
        String benchmark,
        double score,
        @Nullable Double stderr,
        @Nullable Long sampleSize,
        @Nullable String setting,
        @Nullable Harness harness,
        MeasuredBy measuredBy,
        boolean verified,
        boolean disputed,
        @Nullable Instant evaluatedAt,
        @Nullable String source,
        @Nullable String collection,
        String organization,
        long offset,
        String state,
        boolean admitted,
        @Nullable String notes) {

    /// Whether it is part of the evidence.
    public boolean counts() {
        return state.equals("counted");
    }
}
