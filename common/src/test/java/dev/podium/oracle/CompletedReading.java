package dev.podium.oracle;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.oracle.ExpectationReading.Expected;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Section 5: cells where they were measured, expectations where they were not.
final class CompletedReading {

    private final Statements statements;
    private final FitReading fit;
    private final ExpectationReading expectations;

    CompletedReading(Statements statements, FitReading fit) {
        this.statements = statements;
        this.fit = fit;
        this.expectations = new ExpectationReading(fit);
    }

    ScoreReading.Line line(String model, Map<String, CellReading> cells) {
        ScoreReading.Line line = new ScoreReading.Line();
        if (fit.of(model).n > 0) {
            for (Category category : statements.methodology.categories()) {
                ScoreReading score = category(model, category, cells);
                if (score != null) {
                    line.categories.put(category.id(), score);
                }
            }
            line.overall = overall(line.categories);
        }
        return line;
    }

    private @Nullable ScoreReading category(String model, Category category, Map<String, CellReading> cells) {
        Map<String, Double> known = new TreeMap<>();
        double unknown = 0;
        double weights = 0;
        for (Category.Weight weight : category.benchmarks()) {
            Benchmark benchmark = statements.benchmarks.get(weight.benchmark());
            if (fit.curves.containsKey(weight.benchmark())) {
                known.merge(weight.benchmark(), weight.weight(), Double::sum);
                weights += weight.weight();
            } else if (benchmark != null && scored(benchmark)) {
                unknown += weight.weight();
            }
        }
        double value = 0;
        double evidence = 0;
        double measured = 0;
        double alone = 0;
        double open = 0;
        for (var entry : known.entrySet()) {
            double share = entry.getValue() / weights;
            CellReading cell = cells.get(entry.getKey());
            if (cell == null) {
                Expected expected = expectations.expect(model, entry.getKey());
                value += share * expected.value();
                alone += share * share * expected.sd() * expected.sd();
                open += share * expected.sd();
            } else {
                value += share * cell.normalised;
                measured += share * share * cell.normalisedError * cell.normalisedError;
                evidence += entry.getValue();
            }
        }
        return known.isEmpty()
                ? null
                : score(value, evidence / (weights + unknown), measured + alone, 0.25, open, alone);
    }

    private static boolean scored(Benchmark b) {
        boolean natural = !b.unit().name().equals("ELO") && !b.unit().name().equals("MINUTES");
        return !b.retired() && (natural || b.anchors() != null);
    }

    private @Nullable ScoreReading overall(Map<String, ScoreReading> scores) {
        double weights = 0;
        double known = 0;
        for (Category category : statements.methodology.categories()) {
            weights += category.weight();
            known += scores.containsKey(category.id()) ? category.weight() : 0;
        }
        double value = 0;
        double evidence = 0;
        double variance = 0;
        double alone = 0;
        double open = 0;
        for (Category category : statements.methodology.categories()) {
            ScoreReading score = scores.get(category.id());
            if (score != null) {
                double share = category.weight() / known;
                value += share * score.value;
                evidence += category.weight() * score.evidence / weights;
                variance += share * share * score.variance;
                alone += share * share * score.open * score.open;
                open += share * score.open;
            }
        }
        return known == 0 ? null : score(value, evidence, variance, 0.05, open, alone);
    }

    private static ScoreReading score(
            double value, double evidence, double variance, double correlation, double open, double alone) {
        ScoreReading score = new ScoreReading(FitSteps.clamp(value, 0, 100), FitSteps.clamp(evidence, 0, 1));
        score.variance = variance + correlation * Math.max(0, open * open - alone);
        score.open = open;
        return score;
    }
}
