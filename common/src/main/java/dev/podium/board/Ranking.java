package dev.podium.board;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// From category scores to places. The one rule: server, page, API, export and what-if all come here.
public final class Ranking {

    private static final double ROUNDING = 1e-9;

    private Ranking() {}

    /// Ranks rows whose category scores (value and evidence) are set; overall scores and all ranks are made anew.
    public static Leaderboard rank(Leaderboard unranked, Methodology methodology) {
        Map<String, Map<String, Integer>> places = new HashMap<>();
        for (Category category : methodology.categories()) {
            places.put(
                    category.id(),
                    places(
                            unranked.rows(),
                            row -> row.categories().get(category.id()),
                            score -> score.evidence() >= methodology.minCategoryEvidence() - ROUNDING));
        }
        List<Row> rows = unranked.rows().stream()
                .map(row -> row.with(overall(row, methodology), placed(row, places)))
                .toList();
        Map<String, Integer> overallPlaces =
                places(rows.stream().filter(row -> eligible(row, methodology)).toList(), Row::overall, score -> true);
        List<Row> ranked = new ArrayList<>();
        for (Row row : rows) {
            Score overall = row.overall();
            Score placed = overall == null ? null : overall.withRank(overallPlaces.get(row.model()));
            ranked.add(row.with(placed, row.categories()));
        }
        ranked.sort(ORDER);
        return new Leaderboard(unranked.lane(), ranked);
    }

    private static final Comparator<Row> ORDER = Comparator.<Row>comparingInt(
                    row -> row.overall() == null || row.overall().rank() == null
                            ? Integer.MAX_VALUE
                            : row.overall().rank())
            .thenComparing(Comparator.comparingDouble(Row::evidence).reversed())
            .thenComparing(Row::model);

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

    private static Map<String, Score> placed(Row row, Map<String, Map<String, Integer>> places) {
        Map<String, Score> scores = new HashMap<>();
        row.categories()
                .forEach((id, score) -> scores.put(
                        id, score.withRank(places.getOrDefault(id, Map.of()).get(row.model()))));
        return scores;
    }

    /// Competition ranks ("1, 2, 2, 4") by score, of the rows whose score is good enough.
    private static Map<String, Integer> places(
            List<Row> rows, Function<Row, @Nullable Score> score, Function<Score, Boolean> eligible) {
        record Scored(String model, double value) {}
        List<Scored> order = rows.stream()
                .map(row -> {
                    Score s = score.apply(row);
                    return s == null || !eligible.apply(s) ? null : new Scored(row.model(), s.value());
                })
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Scored::value).reversed().thenComparing(Scored::model))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        int place = 1;
        for (int i = 0; i < order.size(); i++) {
            if (i == 0 || order.get(i).value() != order.get(i - 1).value()) {
                place = i + 1;
            }
            places.put(order.get(i).model(), place);
        }
        return places;
    }
}
