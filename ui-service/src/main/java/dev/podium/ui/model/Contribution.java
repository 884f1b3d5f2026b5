package dev.podium.ui.model;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import java.util.ArrayList;
import java.util.List;

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
        Methodology methodology = portrait.methodology();
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
        Bridge bridge = portrait.scene().board().lane(portrait.scene().lane()).bridge();
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
}
