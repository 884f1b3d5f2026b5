package dev.podium.ui.leaderboard;

import dev.podium.board.Probability;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.result.Lane;
import dev.podium.ui.format.Format;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The page's answer in one sentence, and what it rests on. It never claims more than the rule in force can know.
///
/// @param sentence who leads
/// @param note the rule, and what to mind about it
record Headline(String sentence, String note) {

    static Headline of(Sight sight) {
        List<Row> leaders = sight.leaderboard().rows().stream()
                .filter(sight::ranked)
                .sorted(Order.of(sight.with(sight.selection().withSort(Sort.BY_RANK))))
                .limit(3)
                .toList();
        return new Headline(sentence(sight, leaders), note(sight, leaders));
    }

    private static String sentence(Sight sight, List<Row> leaders) {
        String where = where(sight);
        if (leaders.isEmpty()) {
            return "Nobody is ranked" + where + " yet.";
        }
        List<Row> first = leaders.stream().filter(row -> sight.rank(row) == 1).toList();
        List<String> names = first.stream().map(row -> sight.model(row).name()).toList();
        return switch (names.size()) {
            case 1 -> names.getFirst() + leads(sight, leaders, where) + ".";
            case 2 -> names.getFirst() + " and " + names.getLast() + " share the lead" + where + ".";
            default -> names.get(0) + ", " + names.get(1) + " and " + names.get(2) + " share the lead" + where + ".";
        };
    }

    /// By how much and how surely, so that a hair's breadth is not taken for a mile.
    private static String leads(Sight sight, List<Row> leaders, String where) {
        if (leaders.size() < 2) {
            return " leads" + where;
        }
        Score first = score(sight, leaders.get(0));
        Score second = score(sight, leaders.get(1));
        String rival = sight.model(leaders.get(1)).name();
        String lead = Format.score(first.value() - second.value());
        Double above = Probability.above(first, second);
        if (above == null || above >= Probability.AHEAD) {
            return " leads" + where + ", " + lead + " ahead of " + rival;
        }
        return above >= Probability.LEANING
                ? " probably leads" + where + ": " + lead + " above " + rival + ", " + Format.percent(above) + " sure"
                : " and " + rival + " are too close to call for the lead" + where;
    }

    private static String where(Sight sight) {
        Category category = sight.category();
        String lane = sight.selection().lane() == Lane.VERIFIED ? " on verified results" : "";
        return category == null ? lane : " in " + category.name().toLowerCase(Locale.ENGLISH) + lane;
    }

    private static String note(Sight sight, List<Row> leaders) {
        Methodology methodology = sight.board().methodology();
        if (methodology.categories().isEmpty()) {
            return "This board has no methodology yet, so nothing is weighed and nobody is ranked.";
        }
        if (leaders.isEmpty()) {
            return "A rank needs " + needs(sight) + ".";
        }
        return switch (methodology.rule()) {
            case AVAILABLE ->
                "Plain average of what was measured: a gap may be chance, and a model that was never given the hard tests"
                        + " looks better than it is. Mind the evidence.";
            case COMPLETED ->
                "Tests that a model never took are filled in with what the others lead one to expect; nobody in a tier is"
                        + " surely below its leader.";
        };
    }

    /// What a rank takes here, in words.
    static String needs(Sight sight) {
        Methodology methodology = sight.board().methodology();
        return sight.category() == null
                ? Format.percent(methodology.minEvidence()) + " of the weight measured, in "
                        + Format.count(methodology.minCategories(), "category", "categories")
                : Format.percent(methodology.minCategoryEvidence()) + " of the category measured";
    }

    private static Score score(Sight sight, Row row) {
        return Objects.requireNonNull(sight.score(row), "a ranked row has a score");
    }
}
