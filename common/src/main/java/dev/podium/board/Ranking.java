package dev.podium.board;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From category scores to places. The one rule: server, page, API, export and what-if all come here.
public final class Ranking {

    /// What differs by less is the same: a quarter of the weight is a quarter, however its parts were rounded.
    private static final double ROUNDING = 1e-9;

    private static final Comparator<Row> ORDER = Comparator.comparingInt(Ranking::rankOrLast)
            .thenComparing(Comparator.<Row>comparingLong(row -> rounded(row.evidence()))
                    .reversed())
            .thenComparing(Row::model);

    private Ranking() {}

    /// Ranks rows whose category scores (value and evidence) are set; overall scores and all ranks are made anew.
    public static Leaderboard rank(Leaderboard unranked, Methodology methodology) {
        List<Row> rows = unranked.rows().stream()
                .map(row -> row.with(overall(row, methodology), row.categories()))
                .toList();
        Map<Long, Integer> overall =
                places(rows.stream().filter(row -> eligible(row, methodology)).map(Row::overall));
        Map<String, Map<Long, Integer>> categories = new HashMap<>();
        for (Category category : methodology.categories()) {
            categories.put(
                    category.id(),
                    places(rows.stream()
                            .map(row -> row.categories().get(category.id()))
                            .filter(score -> score != null && enough(score, methodology))));
        }
        return new Leaderboard(
                unranked.lane(),
                rows.stream()
                        .map(row -> placed(row, overall, categories, methodology))
                        .sorted(ORDER)
                        .toList(),
                unranked.bridge());
    }

    /// `Σ w·s / Σ w` over what is measured: the `available` rule of methodology section 0.
    private static @Nullable Score overall(Row row, Methodology methodology) {
        double total = 0;
        double measured = 0;
        double weights = 0;
        for (Category category : methodology.categories()) {
            weights += category.weight();
            Score score = row.categories().get(category.id());
            if (score != null) {
                double weight = category.weight() * score.evidence();
                total += weight * score.value();
                measured += weight;
            }
        }
        return measured > 0 ? Score.plain(total / measured, measured / weights) : null;
    }

    private static boolean eligible(Row row, Methodology methodology) {
        long measured = methodology.categories().stream()
                .filter(category -> row.categories().containsKey(category.id()))
                .count();
        return row.overall() != null
                && row.evidence() >= methodology.minEvidence() - ROUNDING
                && measured >= methodology.minCategories();
    }

    private static boolean enough(Score category, Methodology methodology) {
        return category.evidence() >= methodology.minCategoryEvidence() - ROUNDING;
    }

    /// Competition ranks ("1, 2, 2, 4") by score: one more than the number of higher ones.
    private static Map<Long, Integer> places(Stream<@Nullable Score> scores) {
        long[] ascending = scores.filter(Objects::nonNull)
                .mapToLong(score -> rounded(Objects.requireNonNull(score).value()))
                .sorted()
                .toArray();
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < ascending.length; i++) {
            // Of equal ones the last stays, which is the best place.
            places.put(ascending[i], ascending.length - i);
        }
        return places;
    }

    private static Row placed(
            Row row, Map<Long, Integer> overall, Map<String, Map<Long, Integer>> categories, Methodology methodology) {
        Score whole = row.overall();
        Map<String, Score> parts = new HashMap<>();
        row.categories().forEach((id, score) -> {
            Map<Long, Integer> places = enough(score, methodology) ? categories.getOrDefault(id, Map.of()) : Map.of();
            parts.put(id, score.withRank(places.get(rounded(score.value()))));
        });
        return row.with(
                whole == null
                        ? null
                        : whole.withRank(eligible(row, methodology) ? overall.get(rounded(whole.value())) : null),
                parts);
    }

    private static long rounded(double value) {
        return Math.round(value / ROUNDING);
    }

    private static int rankOrLast(Row row) {
        Score overall = row.overall();
        Integer rank = overall == null ? null : overall.rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }
}
