package dev.podium.compare;

import dev.podium.board.Expectation;
import dev.podium.board.Probability;
import org.jspecify.annotations.Nullable;

/// For each of two models the missing result that would narrow the interval of the overall difference the most.
final class Tellings {

    /// @param number of the benchmark in the plan
    record Found(int number, Telling telling) {}

    private final Pair pair;
    private final double before;

    private Tellings(Pair pair) {
        this.pair = pair;
        before = pair.overall().halfWidth();
    }

    /// Of one of the pair's models; `null` if none would narrow it.
    static @Nullable Found of(Card card, Pair pair) {
        return pair.basis == Basis.NO_CLAIM ? null : new Tellings(pair).best(card);
    }

    /// The more telling one; of equal ones that of the lower benchmark id, then model id.
    static @Nullable Telling more(@Nullable Found a, @Nullable Found b) {
        if (a == null || b == null) {
            return a != null ? a.telling() : b != null ? b.telling() : null;
        }
        return before(a.telling(), b.telling()) ? a.telling() : b.telling();
    }

    private static boolean before(Telling a, Telling b) {
        if (a.after() != b.after()) {
            return a.after() < b.after();
        }
        int order = a.benchmark().id().compareTo(b.benchmark().id());
        return order != 0 ? order < 0 : a.model().compareTo(b.model()) < 0;
    }

    private @Nullable Found best(Card card) {
        Found best = null;
        for (int i = 0; i < pair.plan.size(); i++) {
            Expectation expected = card.expected(i);
            if (pair.uses(i) && !card.measured(i) && expected != null) {
                Telling telling = telling(i, card, expected);
                boolean more = best == null || before(telling, best.telling());
                best = telling.narrows() > 0 && more ? new Found(i, telling) : best;
            }
        }
        return best;
    }

    private Telling telling(int i, Card card, Expectation expected) {
        double error = pair.usualError(i);
        Completed changed = card == pair.a ? pair.left : pair.right;
        Completed other = card == pair.a ? pair.right : pair.left;
        double sd = Probability.sum(
                changed.spreadIfMeasured(i, error).sd(), other.spread().sd());
        return new Telling(
                card.model.id(), pair.plan.part(i).benchmark(), expected, error, before, new Gap(0, sd).halfWidth());
    }
}
