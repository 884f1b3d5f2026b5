package dev.podium.ui.model;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.ui.chart.Waterfall;
import dev.podium.ui.format.Format;
import dev.podium.ui.format.PlainTable;
import dev.podium.ui.format.PlainTable.Column;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// How the overall score is made of the categories.
///
/// @param measured points of the own score that rest on measurements; the others are estimates
/// @param share of the score's weight that this category has, 0 to 1: its own weight where gaps are filled in, else
///     times what was measured of it
record Contribution(Category category, double own, double measured, double evidence, double share) {

    /// Points that it adds.
    double points() {
        return own * share;
    }

    /// What each category that has a score adds; their points sum to the overall score.
    static List<Contribution> of(Portrait portrait, Row row) {
        Methodology methodology = portrait.board().methodology();
        double weights = 0;
        for (Category category : methodology.categories()) {
            Score score = row.categories().get(category.id());
            weights += score == null ? 0 : weight(category, score, methodology);
        }
        List<Contribution> parts = new ArrayList<>();
        for (Category category : methodology.categories()) {
            Score score = row.categories().get(category.id());
            if (score != null) {
                double share = weight(category, score, methodology) / weights;
                double measured = completed(methodology) ? measured(portrait, category) : score.value();
                parts.add(new Contribution(category, score.value(), measured, score.evidence(), share));
            }
        }
        return parts;
    }

    private static double weight(Category category, Score score, Methodology methodology) {
        return completed(methodology) ? category.weight() : category.weight() * score.evidence();
    }

    private static boolean completed(Methodology methodology) {
        return methodology.rule() == Rule.COMPLETED;
    }

    private static double measured(Portrait portrait, Category category) {
        Bridge bridge = portrait.board().lane(portrait.lane()).bridge();
        double points = 0;
        double weights = 0;
        for (Category.Weight weight : category.benchmarks()) {
            if (bridge.curves().containsKey(weight.benchmark())) {
                Cell cell = portrait.cells().get(weight.benchmark());
                Double score = cell == null ? null : cell.normalised();
                points += score == null ? 0 : weight.weight() * score;
                weights += weight.weight();
            }
        }
        return weights > 0 ? points / weights : 0;
    }

    /// The same as a chart, with the categories in which nothing was measured.
    static Waterfall waterfall(Portrait portrait, List<Contribution> parts) {
        Score overall = Objects.requireNonNull(portrait.overall(), "only a score has a waterfall");
        List<Waterfall.Step> steps = portrait.board().methodology().categories().stream()
                .map(category -> parts.stream()
                        .filter(part -> part.category().equals(category))
                        .findFirst()
                        .map(part -> new Waterfall.Step(
                                category.name(),
                                Format.weight(category.weight()),
                                part.measured() * part.share(),
                                part.points() - part.measured() * part.share(),
                                part.own()))
                        .orElseGet(() ->
                                new Waterfall.Step(category.name(), Format.weight(category.weight()), 0, 0, null)))
                .toList();
        return new Waterfall(steps, overall.value(), overall.low(), overall.high());
    }

    static PlainTable table(Portrait portrait, List<Contribution> parts) {
        PlainTable table = new PlainTable(
                "How the overall score is made",
                Column.words("Category"),
                Column.numbers("Weight"),
                Column.numbers("Measured"),
                Column.numbers("Counts as"),
                Column.numbers("Score"),
                Column.numbers("Adds"));
        for (Category category : portrait.board().methodology().categories()) {
            parts.stream()
                    .filter(part -> part.category().equals(category))
                    .findFirst()
                    .ifPresentOrElse(
                            part -> table.row(
                                    category.name(),
                                    Format.weight(category.weight()),
                                    Format.evidence(part.evidence()),
                                    Format.weight(part.share()),
                                    Format.score(part.own()),
                                    Format.signed(part.points())),
                            () -> table.row(
                                    category.name(),
                                    Format.weight(category.weight()),
                                    Format.percent(0),
                                    Format.weight(0),
                                    Format.UNKNOWN,
                                    Format.UNKNOWN));
        }
        return table;
    }

    static String sentence(Portrait portrait, List<Contribution> parts) {
        Contribution most = parts.stream()
                .max(Comparator.comparingDouble(Contribution::points))
                .orElseThrow();
        int left = portrait.board().methodology().categories().size() - parts.size();
        int guessed = (int) parts.stream().filter(part -> part.evidence() <= 0).count();
        String rest = left + guessed == 0
                ? "every category is measured at least in part"
                : guessed == 0
                        ? Format.count(left, "category is", "categories are") + " not measured at all and left out"
                        : Format.count(guessed, "category is", "categories are")
                                + " not measured at all, and estimated whole";
        return most.category().name() + " adds the most, " + Format.score(most.points()) + " points; " + rest + ".";
    }
}
