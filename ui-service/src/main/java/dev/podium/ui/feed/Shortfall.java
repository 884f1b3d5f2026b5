package dev.podium.ui.feed;

import dev.podium.board.Eligibility;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.ArrayList;
import java.util.List;

/// What a model lacks for a rank, in words that page and API share.
public final class Shortfall {

    private static final double ROUNDING = 1e-9;
    private static final String UNTIED = "no result ties it to the ranked models";

    private Shortfall() {}

    /// What the model lacks for an overall rank.
    public static String overall(Row row, Leaderboard lane, Methodology methodology) {
        Eligibility eligibility = Eligibility.of(methodology, lane.bridge());
        if (methodology.categories().isEmpty()) {
            return "no methodology has been published";
        }
        if (row.overall() == null) {
            return "nothing that counts was measured";
        }
        int measured = row.measuredCategories(methodology);
        List<String> lacks = new ArrayList<>();
        if (!eligibility.enough(row)) {
            lacks.add("measured " + percent(row.evidence()) + " of the weight, " + percent(methodology.minEvidence())
                    + " needed");
        }
        if (measured < methodology.minCategories()) {
            lacks.add("measured in " + measured + (measured == 1 ? " category, " : " categories, ")
                    + methodology.minCategories() + " needed");
        }
        if (!eligibility.tied(row.model())) {
            lacks.add(UNTIED);
        }
        return String.join("; ", lacks);
    }

    /// What the model lacks for a rank in a category.
    public static String in(Category category, Row row, Leaderboard lane, Methodology methodology) {
        Score score = row.categories().get(category.id());
        if (score == null || score.evidence() <= 0) {
            return "nothing of this category was measured";
        }
        return Eligibility.of(methodology, lane.bridge()).enough(score)
                ? UNTIED
                : "measured " + percent(score.evidence()) + " of the category's weight, "
                        + percent(methodology.minCategoryEvidence()) + " needed";
    }

    /// Rounded down, so that what falls short never reads as enough.
    private static String percent(double share) {
        return (int) Math.floor(100 * share + ROUNDING) + " %";
    }
}
