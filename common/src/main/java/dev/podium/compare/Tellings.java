package dev.podium.compare;

import dev.podium.board.Expectation;
import dev.podium.board.Probability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The missing results of two models that would narrow the interval of their overall difference.
final class Tellings {

    /// The most telling first; of equal ones that of the lower benchmark id, then model id.
    private static final Comparator<Telling> ORDER = Comparator.comparingDouble(Telling::after)
            .thenComparing(telling -> telling.benchmark().id())
            .thenComparing(Telling::model);

    /// @param number of the benchmark in the plan
    record Found(int number, Telling telling) {}

    private final Pair pair;
    private final double before;

    private Tellings(Pair pair) {
        this.pair = pair;
        before = pair.overall().halfWidth();
    }

    /// Of both models of the pair, the most telling first: all that would narrow it.
    static List<Telling> all(Pair pair) {
        return Stream.of(pair.a, pair.b)
                .flatMap(card -> found(card, pair).stream())
                .map(Found::telling)
                .sorted(ORDER)
                .toList();
    }

    /// The most telling of one of the pair's models; `null` if none would narrow it.
    static @Nullable Found most(Card card, Pair pair) {
        return found(card, pair).stream()
                .min(Comparator.comparing(Found::telling, ORDER))
                .orElse(null);
    }

    static @Nullable Telling more(@Nullable Found a, @Nullable Found b) {
        return Stream.of(Optional.ofNullable(a), Optional.ofNullable(b))
                .flatMap(Optional::stream)
                .map(Found::telling)
                .min(ORDER)
                .orElse(null);
    }

    private static List<Found> found(Card card, Pair pair) {
        if (pair.basis == Basis.NO_CLAIM) {
            return List.of();
        }
        Tellings tellings = new Tellings(pair);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < pair.plan.size(); i++) {
            Expectation expected = card.expected(i);
            if (pair.uses(i) && !card.measured(i) && expected != null) {
                Telling telling = tellings.telling(i, card, expected);
                if (telling.narrows() > 0) {
                    found.add(new Found(i, telling));
                }
            }
        }
        return found;
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
