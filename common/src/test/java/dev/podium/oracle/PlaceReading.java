package dev.podium.oracle;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.oracle.ScoreReading.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hipparchus.special.Erf;

/// Section 6: who is ranked, and where.
final class PlaceReading {

    private final Methodology methodology;
    private final Map<String, Line> lines;
    private final Set<String> group;

    /// @param group ids of the models that may be ranked at all
    PlaceReading(Methodology methodology, Map<String, Line> lines, Set<String> group) {
        this.methodology = methodology;
        this.lines = lines;
        this.group = group;
    }

    void place() {
        Map<String, ScoreReading> ranked = new TreeMap<>();
        lines.forEach((model, line) -> {
            if (line.overall != null && eligible(model, line)) {
                ranked.put(model, line.overall);
            }
        });
        place(ranked);
        DrawReading.draw(ranked, methodology.revision());
        for (Category category : methodology.categories()) {
            Map<String, ScoreReading> inCategory = new TreeMap<>();
            lines.forEach((model, line) -> {
                ScoreReading score = line.categories.get(category.id());
                if (score != null && enough(score, methodology.minCategoryEvidence()) && group.contains(model)) {
                    inCategory.put(model, score);
                }
            });
            place(inCategory);
        }
    }

    private boolean eligible(String model, Line line) {
        int measured = 0;
        for (ScoreReading score : line.categories.values()) {
            measured += score.evidence > 0 ? 1 : 0;
        }
        return line.overall != null
                && enough(line.overall, methodology.minEvidence())
                && measured >= methodology.minCategories()
                && group.contains(model);
    }

    private static boolean enough(ScoreReading score, double least) {
        return score.evidence > 0 && score.evidence >= least - 1e-9;
    }

    /// Ids in the order in which a board lists them.
    List<String> order() {
        List<String> order = new ArrayList<>(lines.keySet());
        order.sort(Comparator.<String>comparingInt(model -> {
                    ScoreReading score = lines.get(model).overall;
                    return score == null || score.rank == null ? Integer.MAX_VALUE : score.rank;
                })
                .thenComparingLong(model -> {
                    ScoreReading score = lines.get(model).overall;
                    return score == null ? 0 : -billionths(score.evidence);
                })
                .thenComparing(Comparator.naturalOrder()));
        return order;
    }

    private static void place(Map<String, ScoreReading> scores) {
        for (ScoreReading score : scores.values()) {
            int above = 0;
            for (ScoreReading other : scores.values()) {
                above += billionths(other.value) > billionths(score.value) ? 1 : 0;
            }
            score.rank = above + 1;
        }
        List<ScoreReading> down = new ArrayList<>(scores.values());
        down.sort(Comparator.<ScoreReading>comparingLong(score -> -billionths(score.value))
                .thenComparingLong(score -> -billionths(score.evidence)));
        int tier = 0;
        ScoreReading leader = null;
        for (ScoreReading score : down) {
            if (score.spread()) {
                if (leader == null || above(leader, score) >= 0.95) {
                    leader = score;
                    tier++;
                }
                score.tier = tier;
            }
        }
    }

    private static double above(ScoreReading a, ScoreReading b) {
        double sd = Math.sqrt(a.variance + b.variance);
        return 0.5 * (1 + Erf.erf((a.value - b.value) / sd / Math.sqrt(2)));
    }

    static long billionths(double value) {
        return Math.round(value / 1e-9);
    }
}
