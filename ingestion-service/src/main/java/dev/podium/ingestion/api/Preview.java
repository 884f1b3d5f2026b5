package dev.podium.ingestion.api;

import dev.podium.board.Board;
import dev.podium.board.RankMove;
import dev.podium.catalog.Model;
import dev.podium.ingestion.ShadowRun;
import dev.podium.movement.Moves;
import dev.podium.result.Lane;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a draft would do to the ranks of a board, in both lanes.
///
/// @param version of the board that was looked at
/// @param methodology revision in force there
/// @param revision that the draft would get
record Preview(
        String board, long version, String asOf, int methodology, int revision, Changes provisional, Changes verified) {

    /// By the new rank, else by the old.
    private static final Comparator<Change> BY_PLACE = Comparator.comparing(
                    Change::toRank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Change::fromRank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Change::model);

    /// Every change of rank in a lane.
    record Changes(List<Change> moved, List<Change> becomeRanked, List<Change> becomeUnranked) {

        private static Changes of(Lane lane, ShadowRun.Outcome outcome) {
            Map<String, String> names = new HashMap<>();
            for (Model model : outcome.then().models()) {
                names.put(model.id(), model.name());
            }
            List<Change> changes = Moves.between(
                            outcome.now().lane(lane), outcome.then().lane(lane))
                    .stream()
                    .map(move -> Change.of(move, names.getOrDefault(move.model(), move.model())))
                    .filter(change -> !Objects.equals(change.fromRank, change.toRank))
                    .sorted(BY_PLACE)
                    .toList();
            return new Changes(
                    those(changes, change -> change.fromRank != null && change.toRank != null),
                    those(changes, change -> change.fromRank == null),
                    those(changes, change -> change.toRank == null));
        }

        private static List<Change> those(List<Change> changes, Predicate<Change> kind) {
            return changes.stream().filter(kind).toList();
        }
    }

    /// One model's change.
    ///
    /// @param fromScore on 0 to 100; `null` where there is none
    record Change(
            String model,
            String name,
            @Nullable Integer fromRank,
            @Nullable Integer toRank,
            @Nullable Double fromScore,
            @Nullable Double toScore) {

        private static Change of(RankMove move, String name) {
            return new Change(move.model(), name, move.fromRank(), move.toRank(), move.fromScore(), move.toScore());
        }
    }

    static Preview of(ShadowRun.Outcome outcome) {
        Board now = outcome.now();
        return new Preview(
                now.id(),
                now.version().offset(),
                now.version().asOf().toString(),
                now.methodology().revision(),
                outcome.then().methodology().revision(),
                Changes.of(Lane.PROVISIONAL, outcome),
                Changes.of(Lane.VERIFIED, outcome));
    }
}
