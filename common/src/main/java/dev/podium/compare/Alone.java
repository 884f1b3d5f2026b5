package dev.podium.compare;

import dev.podium.board.Expectation;
import dev.podium.board.Spread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One model by itself: where it departs from what its ability leads to expect, and which results it lacks.
///
/// A departure is `Σ w·(s − p) / Σ w` over measured weighted benchmarks, `p = σ(αC + c)` (methodology section 4: the
/// curve without the terms that are added to it). Its variance is that of the expectation, the benchmark's own noise
/// included; within a category the errors correlate as those of unmeasured cells do. So it says how unusual a
/// departure is, and an estimate never makes one.
///
/// @param categories with something measured, in the methodology's order
/// @param tests measured ones, the most telling departure first
/// @param missing results that would narrow the interval of the overall score (methodology section 5), the most
///     telling first
public record Alone(List<Departure> categories, List<Departure> tests, List<Telling> missing) {

    public Alone {
        categories = List.copyOf(categories);
        tests = List.copyOf(tests);
        missing = List.copyOf(missing);
    }

    static Alone of(Card card) {
        List<Departure> categories = new ArrayList<>();
        List<Departure> tests = new ArrayList<>();
        for (int c = 0; c < card.plan.categories.size(); c++) {
            Sum category = new Sum();
            for (int i : card.plan.of(c)) {
                Expectation expected = card.byAbility(i);
                if (card.measured(i) && expected != null && expected.tied()) {
                    Sum test = new Sum();
                    test.add(1, card.value(i), expected);
                    tests.add(test.departure(card.plan.part(i).id()));
                    category.add(card.plan.part(i).weight(), card.value(i), expected);
                }
            }
            if (category.tests > 0) {
                categories.add(category.departure(card.plan.categories.get(c).id()));
            }
        }
        tests.sort(Comparator.<Departure>comparingDouble(test -> -test.gap().telling())
                .thenComparing(Departure::id));
        return new Alone(categories, tests, missing(card));
    }

    private static List<Telling> missing(Card card) {
        List<Telling> missing = new ArrayList<>();
        Completed completed = card.completed();
        if (card.scored() > 0 && completed.any()) {
            double before = new Gap(0, completed.spread().sd()).halfWidth();
            for (int i = 0; i < card.plan.size(); i++) {
                Expectation expected = card.expected(i);
                if (!card.measured(i) && expected != null) {
                    double error = card.usualError(i);
                    double after =
                            new Gap(0, completed.spreadIfMeasured(i, error).sd()).halfWidth();
                    missing.add(new Telling(
                            card.model.id(), card.plan.part(i).benchmark(), expected, error, before, after));
                }
            }
        }
        missing.removeIf(telling -> telling.narrows() <= 0);
        missing.sort(Comparator.comparingDouble(Telling::after)
                .thenComparing(telling -> telling.benchmark().id()));
        return missing;
    }

    /// Measured and expected of one or more benchmarks, under way.
    private static final class Sum {

        private int tests;
        private double weights;
        private double reached;
        private double expected;
        private double squares;
        private double errors;

        void add(double weight, double measured, Expectation expectation) {
            tests++;
            weights += weight;
            reached += weight * measured;
            expected += weight * expectation.value();
            squares += weight * weight * expectation.sd() * expectation.sd();
            errors += weight * expectation.sd();
        }

        Departure departure(String id) {
            double sd = Spread.ofCategory(0, squares / (weights * weights), errors / weights)
                    .sd();
            return new Departure(
                    id, tests, reached / weights, expected / weights, new Gap((reached - expected) / weights, sd));
        }
    }
}
