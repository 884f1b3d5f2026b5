package dev.podium.ui.feed;

import dev.podium.board.Eligibility;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a model lacks for a rank: the same for page and API, which says it in English.
public sealed interface Shortfall {

    /// No methodology has been published, so nobody is ranked.
    record NoMethodology() implements Shortfall {}

    /// Nothing that counts was measured.
    record NothingMeasured() implements Shortfall {}

    /// Nothing of the category was measured.
    record NothingInCategory() implements Shortfall {}

    /// Too little of the weight was measured; shares of 0 to 1.
    record Weight(double measured, double needed) implements Shortfall {}

    /// Too little of the category's weight was measured; shares of 0 to 1.
    record CategoryWeight(double measured, double needed) implements Shortfall {}

    /// Too few categories were measured.
    record Categories(int measured, int needed) implements Shortfall {}

    /// No result ties the model to those with a rank.
    record Untied() implements Shortfall {}

    /// What the model lacks for an overall rank.
    static List<Shortfall> overall(Row row, Leaderboard lane, Methodology methodology) {
        if (methodology.categories().isEmpty()) {
            return List.of(new NoMethodology());
        }
        if (row.overall() == null) {
            return List.of(new NothingMeasured());
        }
        Eligibility eligibility = Eligibility.of(methodology, lane.bridge());
        int measured = row.measuredCategories(methodology);
        List<Shortfall> lacks = new ArrayList<>();
        if (!eligibility.enough(row)) {
            lacks.add(new Weight(row.evidence(), methodology.minEvidence()));
        }
        if (measured < methodology.minCategories()) {
            lacks.add(new Categories(measured, methodology.minCategories()));
        }
        if (!eligibility.tied(row.model())) {
            lacks.add(new Untied());
        }
        return lacks;
    }

    /// What the model lacks for a rank in a category.
    static List<Shortfall> in(Category category, Row row, Leaderboard lane, Methodology methodology) {
        Score score = row.categories().get(category.id());
        if (score == null || score.evidence() <= 0) {
            return List.of(new NothingInCategory());
        }
        return Eligibility.of(methodology, lane.bridge()).enough(score)
                ? List.of(new Untied())
                : List.of(new CategoryWeight(score.evidence(), methodology.minCategoryEvidence()));
    }

    /// All of it in English.
    static String english(List<Shortfall> lacks) {
        return lacks.stream().map(Shortfall::english).collect(Collectors.joining("; "));
    }

    private static String english(Shortfall lack) {
        return switch (lack) {
            case NoMethodology() -> "no methodology has been published";
            case NothingMeasured() -> "nothing that counts was measured";
            case NothingInCategory() -> "nothing of this category was measured";
            case Weight(double measured, double needed) ->
                "measured " + percent(measured) + " of the weight, " + percent(needed) + " needed";
            case CategoryWeight(double measured, double needed) ->
                "measured " + percent(measured) + " of the category's weight, " + percent(needed) + " needed";
            case Categories(int measured, int needed) ->
                "measured in " + measured + (measured == 1 ? " category, " : " categories, ") + needed + " needed";
            case Untied() -> "no result ties it to the ranked models";
        };
    }

    /// Rounded down, so that what falls short never reads as enough.
    private static String percent(double share) {
        return (int) Math.floor(100 * share + 1e-9) + " %";
    }
}
