package dev.podium.ui.feed;

import dev.podium.board.Board;
import dev.podium.board.RankMove;
import dev.podium.board.Row;
import dev.podium.result.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What moved between two boards.
public final class Moves {

    private static final double VISIBLE = 0.05;

    private Moves() {}

    /// Models whose rank changed, or whose score changed by what one decimal shows; the best of the new ranks first.
    public static List<RankMove> between(Board before, Board after, Lane lane) {
        Map<String, Row> old = new HashMap<>();
        before.lane(lane).rows().forEach(row -> old.put(row.model(), row));
        List<RankMove> moves = new ArrayList<>();
        for (Row row : after.lane(lane).rows()) {
            RankMove move = move(lane, old.get(row.model()), row);
            if (!Objects.equals(move.fromRank(), move.toRank()) || visible(move.fromScore(), move.toScore())) {
                moves.add(move);
            }
        }
        moves.sort(Comparator.comparing(RankMove::toRank, Comparator.nullsLast(Comparator.naturalOrder())));
        return moves;
    }

    private static RankMove move(Lane lane, @Nullable Row before, Row after) {
        return new RankMove(lane, after.model(), rank(before), rank(after), score(before), score(after));
    }

    private static boolean visible(@Nullable Double from, @Nullable Double to) {
        if (from == null || to == null) {
            return !Objects.equals(from, to);
        }
        return Math.abs(from - to) >= VISIBLE;
    }

    private static @Nullable Integer rank(@Nullable Row row) {
        return row == null || row.overall() == null ? null : row.overall().rank();
    }

    private static @Nullable Double score(@Nullable Row row) {
        return row == null || row.overall() == null
                ? null
                : Double.valueOf(row.overall().value());
    }
}
