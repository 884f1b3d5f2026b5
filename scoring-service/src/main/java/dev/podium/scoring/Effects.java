package dev.podium.scoring;

import dev.podium.board.Leaderboard;
import dev.podium.board.RankMove;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.result.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one event did: the difference of the lanes before and after it.
final class Effects {

    /// A reader looks at a few moves; an event can make hundreds.
    private static final int MOST_MOVES = 10;

    /// A model that enters or leaves the ranking has moved farther than any that stays in it.
    private static final int WHOLE_WAY = 1_000_000;

    private Effects() {}

    /// Both lanes at one moment.
    record Lanes(Leaderboard provisional, Leaderboard verified) {}

    /// The moves of the model that the event names, then the largest of the others.
    static List<RankMove> between(Lanes before, Lanes after, @Nullable String named) {
        List<RankMove> moves = new ArrayList<>();
        moves(Lane.PROVISIONAL, before.provisional(), after.provisional(), moves);
        moves(Lane.VERIFIED, before.verified(), after.verified(), moves);
        moves.sort(Comparator.<RankMove>comparingInt(move -> move.model().equals(named) ? 0 : 1)
                .thenComparing(Comparator.comparingInt(Effects::places).reversed())
                .thenComparing(Comparator.comparingDouble(Effects::points).reversed())
                .thenComparing(RankMove::lane)
                .thenComparing(RankMove::model));
        return List.copyOf(moves.subList(0, Math.min(MOST_MOVES, moves.size())));
    }

    private static void moves(Lane lane, Leaderboard before, Leaderboard after, List<RankMove> moves) {
        Map<String, Row> old = new HashMap<>();
        before.rows().forEach(row -> old.put(row.model(), row));
        for (Row row : after.rows()) {
            Row then = old.remove(row.model());
            add(lane, row.model(), then == null ? null : then.overall(), row.overall(), moves);
        }
        old.forEach((model, row) -> add(lane, model, row.overall(), null, moves));
    }

    private static void add(
            Lane lane, String model, @Nullable Score before, @Nullable Score after, List<RankMove> moves) {
        RankMove move = new RankMove(
                lane,
                model,
                before == null ? null : before.rank(),
                after == null ? null : after.rank(),
                before == null ? null : before.value(),
                after == null ? null : after.value());
        if (!Objects.equals(move.fromRank(), move.toRank()) || !Objects.equals(move.fromScore(), move.toScore())) {
            moves.add(move);
        }
    }

    private static int places(RankMove move) {
        Integer from = move.fromRank();
        Integer to = move.toRank();
        if (from == null || to == null) {
            return Objects.equals(from, to) ? 0 : WHOLE_WAY;
        }
        return Math.abs(from - to);
    }

    private static double points(RankMove move) {
        double from = move.fromScore() == null ? 0 : move.fromScore();
        double to = move.toScore() == null ? 0 : move.toScore();
        return Math.abs(from - to);
    }
}
