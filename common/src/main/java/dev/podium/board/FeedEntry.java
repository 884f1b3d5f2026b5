package dev.podium.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record of the log as a reader may see it, and what it did.
///
/// @param type of the event, such as `result.submitted.v1`; `unreadable` for a record that nobody can read
/// @param outcome `counted`, `pending-name`, `partial`, `duplicate`, `repeated`, `conflict`, `rejected`, `noted` or
/// `unreadable`
/// @param detail why, where there is something to say
/// @param result id of the submitted result that it is about; `null` if it is about none
/// @param score on the benchmark's own scale
/// @param effects ranks and scores it moved, the largest moves first; `null` where they were not worked out
public record FeedEntry(
        long offset,
        Instant at,
        String type,
        @Nullable String id,
        @Nullable String actor,
        @Nullable String organization,
        String outcome,
        @Nullable String detail,
        @Nullable String model,
        @Nullable String benchmark,
        @Nullable String result,
        @Nullable Double score,
        @Nullable List<RankMove> effects) {

    /// An entry about no result.
    public FeedEntry(
            long offset,
            Instant at,
            String type,
            @Nullable String id,
            @Nullable String actor,
            @Nullable String organization,
            String outcome,
            @Nullable String detail,
            @Nullable String model,
            @Nullable String benchmark,
            @Nullable Double score,
            @Nullable List<RankMove> effects) {
        this(offset, at, type, id, actor, organization, outcome, detail, model, benchmark, null, score, effects);
    }

    public FeedEntry withEffects(List<RankMove> moves) {
        return new FeedEntry(
                offset,
                at,
                type,
                id,
                actor,
                organization,
                outcome,
                detail,
                model,
                benchmark,
                result,
                score,
                List.copyOf(moves));
    }
}
