package dev.podium.movement;

import dev.podium.board.Cause;
import dev.podium.board.Leaderboard;
import dev.podium.board.RankMove;
import dev.podium.board.Row;
import dev.podium.board.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Changes of place and score between two boards' standings, without their causes.
public final class Moves {

    /// A model that enters or leaves the ranking has moved farther than any that stays in it.
    private static final int WHOLE_WAY = 1_000_000;

    /// The farthest first: by places, then by points, then by lane and model.
    public static final Comparator<RankMove> FARTHEST_FIRST = Comparator.comparingInt(Moves::places)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Moves::points).reversed())
            .thenComparing(RankMove::lane)
            .thenComparing(RankMove::model);

    /// A reader sees one decimal.
    private static final double VISIBLE = 0.05;

    private Moves() {}

    /// Whether a reader can see it: another rank, more than half a tenth of a point, or another price.
    public static boolean visible(RankMove move) {
        Double from = move.fromScore();
        Double to = move.toScore();
        boolean points = (from == null || to == null) ? !Objects.equals(from, to) : Math.abs(from - to) > VISIBLE;
        boolean price = move.parts() != null && move.parts().stream().anyMatch(part -> part.cause() == Cause.PRICE);
        return points || price || !Objects.equals(move.fromRank(), move.toRank());
    }

    /// Every model whose rank or overall score differs, in order of id.
    public static List<RankMove> between(Leaderboard before, Leaderboard after) {
        Map<String, Row> old = new TreeMap<>();
        Map<String, Row> now = new TreeMap<>();
        before.rows().forEach(row -> old.put(row.model(), row));
        after.rows().forEach(row -> now.put(row.model(), row));
        Map<String, Row> all = new TreeMap<>(old);
        all.putAll(now);
        List<RankMove> moves = new ArrayList<>();
        for (String model : all.keySet()) {
            RankMove move = move(after, model, overall(old.get(model)), overall(now.get(model)));
            if (!Objects.equals(move.fromRank(), move.toRank()) || !Objects.equals(move.fromScore(), move.toScore())) {
                moves.add(move);
            }
        }
        return moves;
    }

    private static RankMove move(Leaderboard lane, String model, @Nullable Score before, @Nullable Score after) {
        return new RankMove(
                lane.lane(),
                model,
                before == null ? null : before.rank(),
                after == null ? null : after.rank(),
                before == null ? null : before.value(),
                after == null ? null : after.value());
    }

    private static @Nullable Score overall(@Nullable Row row) {
        return row == null ? null : row.overall();
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
