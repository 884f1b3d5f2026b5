package dev.podium.compare;

import dev.podium.board.Spread;

/// A model's scores completed by the bridge (methodology section 5), on those benchmarks of which something is known
/// of everybody compared. The same sums in the same order as on the board.
final class Completed {

    private final Card card;
    private final Plan plan;
    private final double[] weights;
    private final double[] values;
    private final double[] measured;
    private final double[] unmeasured;
    private final double[] open;
    private final double known;

    /// @param used which of the plan's benchmarks to sum
    Completed(Card card, boolean[] used) {
        this.card = card;
        plan = card.plan;
        int n = plan.categories.size();
        weights = new double[n];
        values = new double[n];
        measured = new double[n];
        unmeasured = new double[n];
        open = new double[n];
        for (int i = 0; i < plan.size(); i++) {
            if (used[i]) {
                add(plan.part(i), card.value(i), card.error(i), card.measured(i));
            }
        }
        double sum = 0;
        for (int c = 0; c < n; c++) {
            if (weights[c] > 0) {
                sum += plan.categories.get(c).weight();
                values[c] = Math.clamp(values[c] / weights[c], 0.0, 100.0);
                measured[c] /= weights[c] * weights[c];
                unmeasured[c] /= weights[c] * weights[c];
                open[c] /= weights[c];
            }
        }
        known = sum;
    }

    private void add(Plan.Part part, double value, double error, boolean wasMeasured) {
        int c = part.category();
        double weighed = part.weight() * part.weight() * error * error;
        weights[c] += part.weight();
        values[c] += part.weight() * value;
        if (wasMeasured) {
            measured[c] += weighed;
        } else {
            unmeasured[c] += weighed;
            open[c] += part.weight() * error;
        }
    }

    /// Whether there is anything to sum.
    boolean any() {
        return known > 0;
    }

    /// Whether there is anything to sum in a category.
    boolean any(int category) {
        return weights[category] > 0;
    }

    double value(int category) {
        return values[category];
    }

    Spread spread(int category) {
        return Spread.ofCategory(measured[category], unmeasured[category], open[category]);
    }

    /// The overall score.
    double value() {
        double total = 0;
        for (int c = 0; c < weights.length; c++) {
            if (any(c)) {
                total += plan.categories.get(c).weight() * values[c];
            }
        }
        return Math.clamp(total / known, 0.0, 100.0);
    }

    Spread spread() {
        return whole(-1, new Spread(0, 0));
    }

    /// How far the overall score may be off if an unmeasured benchmark were measured.
    ///
    /// @param error standard error of the new result, in points
    Spread spreadIfMeasured(int i, double error) {
        Plan.Part part = plan.part(i);
        int c = part.category();
        double weight = part.weight() / weights[c];
        double was = weight * card.error(i);
        double left = Math.max(0, unmeasured[c] - was * was);
        return whole(
                c,
                Spread.ofCategory(
                        measured[c] + weight * weight * error * error,
                        left,
                        left > 0 ? Math.max(0, open[c] - was) : 0));
    }

    /// What one point on a benchmark does to the overall score.
    double share(int i) {
        Plan.Part part = plan.part(i);
        return plan.categories.get(part.category()).weight() / known * part.weight() / weights[part.category()];
    }

    /// The overall spread, one category's replaced.
    private Spread whole(int replaced, Spread replacement) {
        double variance = 0;
        double alone = 0;
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            if (any(c)) {
                double weight = plan.categories.get(c).weight();
                Spread spread = c == replaced ? replacement : spread(c);
                variance += weight * weight * spread.sd() * spread.sd();
                alone += weight * weight * spread.open() * spread.open();
                sum += weight * spread.open();
            }
        }
        return Spread.ofWhole(variance / (known * known), alone / (known * known), sum / known);
    }
}
