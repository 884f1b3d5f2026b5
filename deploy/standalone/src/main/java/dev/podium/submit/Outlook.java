package dev.podium.submit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the server says would come of a file.
///
/// @param upload `null` only where a stranger answers
/// @param movesNote why there are no moves; `null` where there are
record Outlook(
        @Nullable Upload upload,
        @Nullable Moves moves,
        @Nullable String movesNote) {

    record Moves(Lane provisional, Lane verified) {}

    record Lane(List<Change> moved, List<Change> becomeRanked, List<Change> becomeUnranked) {

        Stream<Change> all() {
            return Stream.of(becomeRanked, moved, becomeUnranked).flatMap(List::stream);
        }
    }

    /// One model's change. A rank that is `null` is none.
    record Change(
            String model,
            String name,
            @Nullable Integer fromRank,
            @Nullable Integer toRank,
            @Nullable Double fromScore,
            @Nullable Double toScore) {

        boolean isDrop() {
            return fromRank != null && (toRank == null || toRank > fromRank);
        }

        String told() {
            return name + " from rank " + fromRank + " to " + (toRank == null ? "none" : toRank);
        }
    }

    /// Whether something would count, and nobody can say what it moves.
    boolean isUncertain() {
        return moves == null && (upload == null || upload.counts().fresh() > 0);
    }

    /// Those whose results are in the file.
    Set<String> models() {
        return upload == null
                ? Set.of()
                : upload.rows()
                        .filter(row -> row.state().equals("new") && row.model().id() != null)
                        .map(row -> String.valueOf(row.model().id()))
                        .collect(Collectors.toSet());
    }

    /// Its own models that would stand lower, in the lane that counts everything.
    List<Change> drops() {
        Set<String> own = models();
        return moves == null
                ? List.of()
                : moves.provisional()
                        .all()
                        .filter(change -> own.contains(change.model()) && change.isDrop())
                        .toList();
    }
}
