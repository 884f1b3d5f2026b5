package dev.podium.compare;

import dev.podium.board.Expectation;
import dev.podium.board.Spread;
import java.util.List;
import java.util.Objects;

/// The weighted mean of one model over some benchmarks of a category, `Σ w·s / Σ w`.
///
/// @param value 0 to 100
/// @param sd how far it may be off, in points
record Mean(double value, double sd) {

    /// Of measured scores: their errors have nothing to do with each other.
    static Mean measured(Card card, List<Integer> parts) {
        double weight = card.plan.weight(parts);
        double total = 0;
        double squares = 0;
        for (int i : parts) {
            double w = card.plan.part(i).weight();
            total += w * card.value(i);
            squares += w * w * card.error(i) * card.error(i);
        }
        return new Mean(total / weight, Spread.ofCategory(squares / (weight * weight), 0, 0).sd());
    }

    /// Of expectations, which err together.
    static Mean expected(Card card, List<Integer> parts) {
        double weight = card.plan.weight(parts);
        double total = 0;
        double squares = 0;
        double open = 0;
        for (int i : parts) {
            double w = card.plan.part(i).weight();
            Expectation expected = Objects.requireNonNull(card.expected(i));
            total += w * expected.value();
            squares += w * w * expected.sd() * expected.sd();
            open += w * expected.sd();
        }
        return new Mean(
                total / weight,
                Spread.ofCategory(0, squares / (weight * weight), open / weight).sd());
    }
}
