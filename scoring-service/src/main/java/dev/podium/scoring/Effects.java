package dev.podium.scoring;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.movement.Movements;
import dev.podium.movement.Moves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one event did: the difference of the boards before and after it, and why.
final class Effects {

    /// A reader looks at a few moves; an event can make hundreds.
    private static final int MOST_MOVES = 10;

    private Effects() {}

    /// The moves of the model that the event names, then the largest of the others that a reader can see.
    static List<RankMove> between(Board before, Board after, FeedEntry entry, @Nullable String named) {
        return Movements.between(before, after, List.of(entry)).stream()
                .filter(move ->
                        moved(move) && (Moves.visible(move) || move.model().equals(named)))
                .sorted(Comparator.<RankMove>comparingInt(move -> move.model().equals(named) ? 0 : 1)
                        .thenComparing(Moves.FARTHEST_FIRST))
                .limit(MOST_MOVES)
                .map(Effects::brief)
                .toList();
    }

    /// A price moves nothing.
    private static boolean moved(RankMove move) {
        return !Objects.equals(move.fromRank(), move.toRank()) || !Objects.equals(move.fromScore(), move.toScore());
    }

    /// One part for each cause: an event that explains a name can bring a model dozens of results.
    private static RankMove brief(RankMove move) {
        List<Part> parts = new ArrayList<>();
        for (Part part : Objects.requireNonNull(move.parts())) {
            Part last = parts.isEmpty() ? null : parts.getLast();
            if (last != null && last.cause() == part.cause()) {
                parts.set(parts.size() - 1, together(last, part));
            } else {
                parts.add(part.rivals().size() > MOST_MOVES ? together(part, part) : part);
            }
        }
        return move.with(parts);
    }

    private static Part together(Part first, Part second) {
        return new Part(
                first.cause(),
                null,
                first.fromRank(),
                second.toRank(),
                first.fromScore(),
                second.toScore(),
                List.of(),
                first.offsets());
    }
}
