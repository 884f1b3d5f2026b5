package dev.podium.compare;

import dev.podium.board.Spread;
import java.util.List;

/// A weighted mean of one model over some benchmarks of a category, `Σ w·s / Σ w`.
///
/// @param value 0 to 100
/// @param sd how far it may be off, in points
record Mean(double value, double sd) {

    /// Of measured scores: their errors have nothing to do with each other.
    static Mean of(Card card, List<Integer> measured) {
        double weight = card.plan.weight(measured);
        double total = 0;
        double squares = 0;
        for (int i : measured) {
            double w = card.plan.part(i).weight();
            total += w * card.value(i);
            squares += w * w * card.error(i) * card.error(i);
        }
        return new Mean(
                total / weight,
                Spread.ofCategory(squares / (weight * weight), 0, 0).sd());
    }
}
