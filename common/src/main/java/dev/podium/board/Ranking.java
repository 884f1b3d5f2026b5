package dev.podium.board;

import dev.podium.board.Places.Contender;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// From category scores to places. The one rule: server, page, API, export and what-if all come here.
public final class Ranking {

    /// What differs by less is the same: a quarter of the weight is a quarter, however its parts were rounded.
    static final double ROUNDING = 1e-9;

    private static final Comparator<Row> ORDER = Comparator.comparingInt(Ranking::rankOrLast)
            .thenComparing(Comparator.<Row>comparingLong(row -> rounded(row.evidence()))
                    .reversed())
            .thenComparing(Row::model);

    private Ranking() {}

    /// Ranks rows whose category scores (value, spread, evidence) are set; overall scores and all places are made anew.
    ///
    /// With other weights of the categories this is what `standings` would have said under those weights, bit
    /// for bit, on any number of threads.
    public static Leaderboard rank(Leaderboard unranked, Methodology methodology) {
        Eligibility eligibility = Eligibility.of(methodology, unranked.bridge());
        List<Row> rows = unranked.rows().parallelStream()
                .map(row -> row.with(Overall.of(row, methodology), row.categories()))
                .toList();
        Map<String, Score> overall = Places.drawn(
                rows.stream()
                        .filter(eligibility::ranks)
                        .map(row -> new Contender(row.model(), Objects.requireNonNull(row.overall())))
                        .toList(),
                methodology.revision());
        Map<String, Map<String, Score>> categories = methodology.categories().parallelStream()
                .map(Category::id)
                .collect(Collectors.toMap(id -> id, id -> Places.of(contenders(rows, id, eligibility))));
        return new Leaderboard(
                unranked.lane(),
                rows.parallelStream()
                        .map(row -> placed(row, overall, categories))
                        .sorted(ORDER)
                        .toList(),
                unranked.bridge());
    }

    private static List<Contender> contenders(List<Row> rows, String category, Eligibility eligibility) {
        return rows.stream()
                .filter(row -> {
                    Score score = row.categories().get(category);
                    return score != null && eligibility.ranks(row, score);
                })
                .map(row -> new Contender(
                        row.model(), Objects.requireNonNull(row.categories().get(category))))
                .toList();
    }

    private static Row placed(Row row, Map<String, Score> overall, Map<String, Map<String, Score>> categories) {
        Map<String, Score> parts = new HashMap<>();
        row.categories()
                .forEach((id, score) -> parts.put(
                        id, categories.getOrDefault(id, Map.of()).getOrDefault(row.model(), score.unplaced())));
        return row.with(overall.getOrDefault(row.model(), row.overall()), parts);
    }

    static long rounded(double value) {
        return Math.round(value / ROUNDING);
    }

    private static int rankOrLast(Row row) {
        Score overall = row.overall();
        Integer rank = overall == null ? null : overall.rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }
}
