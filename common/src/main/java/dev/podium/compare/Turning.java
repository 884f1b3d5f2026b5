package dev.podium.compare;

import dev.podium.board.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for the changes that turn the overall answer (methodology section 7).
final class Turning {

    /// What differs by less is the same.
    private static final double ROUNDING = 1e-9;

    private static final double MOST = 100;

    private final Pair pair;
    private final Plan plan;
    private final double difference;
    private final Card leader;
    private final Card trailing;

    private Turning(Pair pair) {
        this.pair = pair;
        plan = pair.plan;
        difference = pair.overall().difference();
        leader = difference > 0 ? pair.a : pair.b;
        trailing = difference > 0 ? pair.b : pair.a;
    }

    /// @param a the first model's most telling missing result
    /// @param b the second one's
    static Flips of(Pair pair, Tellings.@Nullable Found a, Tellings.@Nullable Found b) {
        if (pair.basis == Basis.NO_CLAIM || Math.abs(pair.overall().difference()) <= ROUNDING) {
            return Flips.NONE;
        }
        Turning turning = new Turning(pair);
        Tellings.Found telling = turning.trailing == pair.a ? a : b;
        return new Flips(
                turning.weights(),
                turning.missing(),
                turning.dropped(),
                telling == null ? null : turning.reach(telling.number()));
    }

    private List<Flip.Weight> weights() {
        List<Flip.Weight> flips = new ArrayList<>();
        for (int c = 0; c < plan.categories.size(); c++) {
            Flip.Weight flip = pair.left.any(c) ? weight(c) : null;
            if (flip != null) {
                flips.add(flip);
            }
        }
        flips.sort(Comparator.<Flip.Weight>comparingDouble(flip -> Math.abs(flip.to() - flip.from()))
                .thenComparing(flip -> flip.category().id()));
        return flips;
    }

    /// At share x of category k the difference has the sign of `x·d_k + (1 − x)·R`, R being the mean of the others.
    /// It turns somewhere if it has turned at one of the ends, since at today's share it has not.
    private Flip.@Nullable Weight weight(int k) {
        double from = plan.categoryShare(k);
        double own = pair.overall(k).difference();
        double rest = from < 1 ? rest(k) : 0;
        if (!(turned(own) || turned(rest)) || from == 1) {
            return null;
        }
        double exact = rest / (rest - own);
        double to = turned(own) ? Math.floor(exact * Flip.STEPS) : Math.ceil(exact * Flip.STEPS);
        while (!turned(mixed(to / Flip.STEPS, own, rest))) {
            to += turned(own) ? 1 : -1;
        }
        return new Flip.Weight(plan.categories.get(k), from, to / Flip.STEPS, exact, trailing.model.id());
    }

    private double rest(int k) {
        double sum = 0;
        for (int c = 0; c < plan.categories.size(); c++) {
            if (c != k && pair.left.any(c)) {
                sum += plan.categoryShare(c) * pair.overall(c).difference();
            }
        }
        return sum / (1 - plan.categoryShare(k));
    }

    private static double mixed(double share, double own, double rest) {
        return share * own + (1 - share) * rest;
    }

    private boolean turned(double changed) {
        return difference > 0 ? changed < -ROUNDING : changed > ROUNDING;
    }

    private List<Flip.Missing> missing() {
        List<Flip.Missing> flips = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            if (pair.uses(i) && !trailing.measured(i) && turns(i, trailing, MOST)) {
                flips.add(new Flip.Missing(
                        trailing.model.id(),
                        plan.part(i).benchmark(),
                        trailing.value(i),
                        lowest(i),
                        pair.usualError(i),
                        trailing.model.id()));
            }
        }
        flips.sort(Comparator.<Flip.Missing>comparingDouble(flip -> flip.needed() - flip.expected())
                .thenComparing(flip -> flip.benchmark().id()));
        return flips;
    }

    /// The lowest tenth of a point that turns it.
    private double lowest(int i) {
        double tenths = Math.floor(needed(i) * 10);
        while (tenths < 10 * MOST && !turns(i, trailing, tenths / 10)) {
            tenths++;
        }
        return Math.min(MOST, tenths / 10);
    }

    /// The score that makes both equal.
    private double needed(int i) {
        return trailing.value(i) + Math.abs(difference) / pair.left.share(i);
    }

    /// Whether another score of one of them would turn it.
    private boolean turns(int i, Card card, double score) {
        double moved = pair.left.share(i) * (score - card.value(i));
        return turned(card == pair.a ? difference + moved : difference - moved);
    }

    private List<Flip.Dropped> dropped() {
        List<Flip.Dropped> flips = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            for (Card card : List.of(leader, trailing)) {
                Expectation expected = card.expected(i);
                boolean there = pair.uses(i) && card.measured(i) && card.scored() > 1;
                if (there && expected != null && turns(i, card, expected.value())) {
                    flips.add(new Flip.Dropped(
                            card.model.id(),
                            plan.part(i).benchmark(),
                            card.value(i),
                            expected.value(),
                            plan.share(i),
                            trailing.model.id()));
                }
            }
        }
        flips.sort(Comparator.comparingDouble(Flip.Dropped::share)
                .thenComparing(flip -> flip.benchmark().id())
                .thenComparing(Flip.Dropped::model));
        return flips;
    }

    private Flips.Reach reach(int i) {
        return new Flips.Reach(
                trailing.model.id(),
                plan.part(i).benchmark(),
                trailing.value(i),
                needed(i),
                pair.left.share(i) * (MOST - trailing.value(i)));
    }
}
