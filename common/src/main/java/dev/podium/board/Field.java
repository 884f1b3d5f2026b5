package dev.podium.board;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The overall scores of a lane and their ranks, without intervals: what a movement compares, and many times cheaper
/// than [Ranking], whose ranks these are.
public final class Field {

    private final Map<String, Score> scores;
    private final long[] ranked;

    private Field(Map<String, Score> scores) {
        this.scores = scores;
        ranked = scores.values().stream()
                .filter(Score::ranked)
                .mapToLong(score -> Ranking.rounded(score.value()))
                .sorted()
                .toArray();
    }

    /// As it stands on a board.
    public static Field of(Leaderboard lane) {
        Map<String, Score> scores = new HashMap<>();
        for (Row row : lane.rows()) {
            Score overall = row.overall();
            if (overall != null) {
                scores.put(row.model(), overall);
            }
        }
        return new Field(scores);
    }

    /// As it would stand with these cells under this scoring.
    public static Field of(Collection<Row> rows, Scoring scoring) {
        return new Field(Map.of()).with(rows, scoring);
    }

    /// The same with these models' scores made anew, and everybody's ranks.
    public Field with(Collection<Row> rows, Scoring scoring) {
        Map<String, Score> unplaced = new HashMap<>(scores);
        for (Row row : rows) {
            Row scored = scoring.score(row);
            Score overall = scored.overall();
            unplaced.remove(row.model());
            if (overall != null) {
                unplaced.put(row.model(), scoring.eligibility().ranks(scored) ? overall.ranked(1, null) : overall);
            }
        }
        Field marked = new Field(unplaced);
        Map<String, Score> placed = new HashMap<>(unplaced);
        placed.replaceAll(
                (model, score) -> score.ranked() ? score.ranked(1 + above(marked.ranked, score), null) : score);
        return new Field(placed);
    }

    /// A model's overall score with its rank; `null` where there is none.
    public @Nullable Score score(String model) {
        return scores.get(model);
    }

    /// The overall score of a model with these cells, with the rank it would have among the others as they stand here.
    public @Nullable Score among(Row row, Scoring scoring) {
        Row scored = scoring.score(row);
        Score overall = scored.overall();
        if (overall == null || !scoring.eligibility().ranks(scored)) {
            return overall;
        }
        Score own = scores.get(row.model());
        boolean ownAbove = own != null && own.ranked() && higher(own, overall);
        return overall.ranked(1 + above(ranked, overall) - (ownAbove ? 1 : 0), null);
    }

    /// Whether a model stands ranked above a score.
    public boolean above(String model, Score score) {
        Score other = scores.get(model);
        return other != null && other.ranked() && higher(other, score);
    }

    private static boolean higher(Score above, Score below) {
        return Ranking.rounded(above.value()) > Ranking.rounded(below.value());
    }

    /// How many of these are higher.
    private static int above(long[] ascending, Score score) {
        int place = Arrays.binarySearch(ascending, Ranking.rounded(score.value()) + 1);
        return ascending.length - (place < 0 ? -place - 1 : first(ascending, place));
    }

    /// The first of equal ones.
    private static int first(long[] ascending, int place) {
        int first = place;
        while (first > 0 && ascending[first - 1] == ascending[place]) {
            first--;
        }
        return first;
    }
}
