package dev.podium.compare;

import dev.podium.board.Ability;
import dev.podium.board.Bridge;
import dev.podium.board.Probability;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Two models side by side, on one plan.
final class Pair {

    final Plan plan;
    final Card a;
    final Card b;

    /// Whether measured cells tie both together, so that the bridge may speak of both.
    final boolean tied;

    /// What the overall difference rests on.
    final Basis basis;

    /// Of the overall: nothing to sum where the basis is [Basis#NO_CLAIM].
    final Completed left;

    final Completed right;
    private final boolean[] used;

    Pair(Card a, Card b, Bridge bridge) {
        plan = a.plan;
        this.a = a;
        this.b = b;
        tied = a.scored() > 0
                && b.scored() > 0
                && tied(bridge.abilities().get(a.model.id()), bridge.abilities().get(b.model.id()));
        boolean estimates = !bridge.abilities().isEmpty();
        used = which(tied ? this::known : i -> !estimates && shared(i));
        left = new Completed(a, used);
        right = new Completed(b, used);
        basis = !left.any() ? Basis.NO_CLAIM : tied || allShared() ? Basis.COMPLETED : Basis.MATCHED;
    }

    private static boolean tied(@Nullable Ability a, @Nullable Ability b) {
        return a != null && b != null && a.group() >= 0 && a.group() == b.group();
    }

    /// Whether both have taken a benchmark.
    boolean shared(int i) {
        return a.measured(i) && b.measured(i);
    }

    private boolean known(int i) {
        return a.known(i) && b.known(i);
    }

    /// Whether a benchmark enters the overall difference.
    boolean uses(int i) {
        return used[i];
    }

    /// See [Card#usualError].
    double usualError(int i) {
        return a.usualError(i);
    }

    Gap overall() {
        return new Gap(
                left.value() - right.value(),
                Probability.sum(left.spread().sd(), right.spread().sd()));
    }

    /// What a category adds to the overall difference, before its weight.
    Gap overall(int category) {
        return new Gap(
                left.value(category) - right.value(category),
                Probability.sum(
                        left.spread(category).sd(), right.spread(category).sd()));
    }

    private boolean allShared() {
        for (int i = 0; i < plan.size(); i++) {
            if (!shared(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean[] which(IntPredicate chosen) {
        boolean[] flags = new boolean[plan.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = chosen.test(i);
        }
        return flags;
    }
}
