package dev.podium.ui.leaderboard;

import dev.podium.board.Probability;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.result.Lane;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.Objects;

/// The page's answer in one sentence, and what it rests on. It never claims more than the rule in force can know.
///
/// @param sentence who leads
/// @param note the rule, and what to mind about it
/// @param ranked models that have a rank here
record Headline(String sentence, String note, long ranked) {

    static Headline of(Sight sight) {
        return sight.shared(Headline.class, "", () -> make(sight));
    }

    private static Headline make(Sight sight) {
        List<Row> leaders = sight.leaderboard().rows().stream()
                .filter(sight::ranked)
                .sorted(Order.of(sight.by(Sort.BY_RANK)))
                .limit(3)
                .toList();
        long ranked = sight.leaderboard().rows().stream().filter(sight::ranked).count();
        return new Headline(sentence(sight, leaders), note(sight, leaders), ranked);
    }

    private static String sentence(Sight sight, List<Row> leaders) {
        Texts words = sight.words();
        String where = where(sight);
        List<String> first = leaders.stream()
                .filter(row -> sight.rank(row) == 1)
                .map(row -> sight.model(row).name())
                .toList();
        return switch (first.size()) {
            case 0 -> words.say("headline.nobody", where);
            case 1 -> leader(sight, leaders, where);
            case 2 -> words.say("headline.two", first.getFirst(), first.getLast(), where);
            default -> words.say("headline.three", first.get(0), first.get(1), first.get(2), where);
        };
    }

    /// By how much and how surely, so that a hair's breadth is not taken for a mile.
    private static String leader(Sight sight, List<Row> leaders, String where) {
        Texts words = sight.words();
        String name = sight.model(leaders.getFirst()).name();
        if (leaders.size() < 2) {
            return words.say("headline.alone", name, where);
        }
        Score first = score(sight, leaders.get(0));
        Score second = score(sight, leaders.get(1));
        String rival = sight.model(leaders.get(1)).name();
        String lead = sight.numbers().score(first.value() - second.value());
        Double above = Probability.above(first, second);
        if (above == null || above >= Probability.AHEAD) {
            return words.say("headline.ahead", name, where, lead, rival);
        }
        return above >= Probability.LEANING
                ? words.say(
                        "headline.probably",
                        name,
                        where,
                        lead,
                        rival,
                        sight.numbers().percent(above))
                : words.say("headline.close", name, rival, where);
    }

    private static String where(Sight sight) {
        Texts words = sight.words();
        Category category = sight.category();
        String lane = sight.scene().lane() == Lane.VERIFIED ? words.say("where.verified") : "";
        if (category == null) {
            return sight.reweighted() ? words.say("where.weights") + lane : lane;
        }
        return words.say("where.category", category.name()) + lane;
    }

    private static String note(Sight sight, List<Row> leaders) {
        Methodology methodology = sight.methodology();
        Texts words = sight.words();
        if (methodology.categories().isEmpty()) {
            return words.say("note.nothing");
        }
        if (leaders.isEmpty()) {
            return words.say("note.needs", needs(sight));
        }
        return switch (methodology.rule()) {
            case AVAILABLE -> words.say("note.available");
            case COMPLETED -> words.say("note.completed");
        };
    }

    /// What a rank takes here, in words.
    static String needs(Sight sight) {
        Methodology methodology = sight.methodology();
        return sight.category() == null
                ? sight.words()
                        .say(
                                "needs.overall",
                                sight.numbers().percent(methodology.minEvidence()),
                                sight.words().count("categories", methodology.minCategories()))
                : sight.words().say("needs.category", sight.numbers().percent(methodology.minCategoryEvidence()));
    }

    private static Score score(Sight sight, Row row) {
        return Objects.requireNonNull(sight.score(row), "a ranked row has a score");
    }
}
