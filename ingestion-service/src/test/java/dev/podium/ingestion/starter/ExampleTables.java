package dev.podium.ingestion.starter;

import static dev.podium.ingestion.starter.Figures.number;
import static dev.podium.ingestion.starter.Figures.percent;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.Leaderboard;
import dev.podium.board.Probability;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.board.Spread;
import dev.podium.catalog.Category;
import java.util.Objects;

/// The tables of the worked example: all weighted cells of two models, their categories, their overall scores.
record ExampleTables(Board board, String one, String other) {

    void cells(Figures figures) {
        figures.paragraph("**All weighted cells**, in per cent; estimates in parentheses, both with their sd:");
        figures.head("llrrr", "category", "test", "weight", one, other);
        for (Category category : board.methodology().categories()) {
            for (Category.Weight weight : category.benchmarks()) {
                figures.row(
                        category.id(),
                        weight.benchmark(),
                        number(weight.weight(), 2),
                        cell(one, weight.benchmark()),
                        cell(other, weight.benchmark()));
            }
        }
        figures.end();
    }

    private String cell(String model, String benchmark) {
        return Example.find(row(model), benchmark).map(this::measured).orElseGet(() -> expected(model, benchmark));
    }

    private String measured(Cell cell) {
        double error =
                Example.benchmark(board, cell.benchmark()).normaliseDistance(Objects.requireNonNull(cell.stderr()));
        return number(Objects.requireNonNull(cell.normalised()), 2) + " ± " + number(error, 2);
    }

    private String expected(String model, String benchmark) {
        Expectation expected =
                Objects.requireNonNull(board.provisional().bridge().expect(model, benchmark));
        return "(" + number(expected.value(), 2) + " ± " + number(expected.sd(), 2) + ")";
    }

    void categories(Figures figures) {
        figures.paragraph("**Categories**, with sd, evidence and *open*:");
        figures.head("lrrrrrrr", "category", "weight", one, "evidence", "open", other, "evidence", "open");
        for (Category category : board.methodology().categories()) {
            Score mine = Objects.requireNonNull(row(one).categories().get(category.id()));
            Score theirs = Objects.requireNonNull(row(other).categories().get(category.id()));
            figures.row(
                    category.id(),
                    number(category.weight(), 2),
                    score(mine),
                    percent(mine.evidence()),
                    number(spread(mine).open(), 2),
                    score(theirs),
                    percent(theirs.evidence()),
                    number(spread(theirs).open(), 2));
        }
        figures.end();
    }

    void overall(Figures figures, Leaderboard available) {
        figures.paragraph("**Overall**, and what the rule `available` says of the same evidence:");
        figures.head("lrrrrrrr", "", "score", "sd", "90 % interval", "evidence", "rank", "tier", "`available`");
        for (String model : new String[] {one, other}) {
            Score score = overall(model);
            figures.row(
                    model,
                    number(score.value(), 2),
                    number(spread(score).sd(), 2),
                    number(Objects.requireNonNull(score.low()), 1) + " to "
                            + number(Objects.requireNonNull(score.high()), 1),
                    percent(score.evidence()),
                    score.rank() + ", " + score.rankLow() + "–" + score.rankHigh(),
                    String.valueOf(score.tier()),
                    number(
                            Objects.requireNonNull(Example.row(available, model).overall())
                                    .value(),
                            1));
        }
        Score a = overall(one);
        Score b = overall(other);
        double above = Objects.requireNonNull(Probability.above(a, b));
        figures.end().formulas("""
                difference = %s ± %s      P(%s above %s) = %s""".formatted(
                        number(a.value() - b.value(), 2),
                        number(Probability.sum(spread(a).sd(), spread(b).sd()), 2),
                        one,
                        other,
                        above > 0.9999 ? "more than 0.9999" : number(above, 4)));
    }

    private Row row(String model) {
        return Example.row(board.provisional(), model);
    }

    private Score overall(String model) {
        return Objects.requireNonNull(row(model).overall());
    }

    private static String score(Score score) {
        return number(score.value(), 2) + " ± " + number(spread(score).sd(), 2);
    }

    private static Spread spread(Score score) {
        return Objects.requireNonNull(score.spread());
    }
}
