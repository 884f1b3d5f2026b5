package dev.podium.compare;

import dev.podium.board.Probability;
import dev.podium.board.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The difference in each category, on the strongest basis that there is (methodology section 7).
final class Categories {

    private final Pair pair;
    private final Plan plan;

    private Categories(Pair pair) {
        this.pair = pair;
        plan = pair.plan;
    }

    /// In the methodology's order.
    static List<CategoryGap> of(Pair pair) {
        Categories categories = new Categories(pair);
        List<CategoryGap> gaps = new ArrayList<>();
        for (int c = 0; c < pair.plan.categories.size(); c++) {
            gaps.add(categories.gap(c));
        }
        return gaps;
    }

    private CategoryGap gap(int c) {
        List<Integer> all = plan.of(c);
        List<Integer> shared = those(all, pair::shared);
        if (!shared.isEmpty()) {
            return gap(c, Basis.MATCHED, Mean.of(pair.a, shared), Mean.of(pair.b, shared), wide(all, shared));
        }
        return bridged(all)
                ? gap(c, Basis.BRIDGED, completed(pair.left, c), completed(pair.right, c), null)
                : gap(c, Basis.NO_CLAIM, null, null, null);
    }

    /// Whether the bridge ties both models to everything in the category of which anything is known.
    private boolean bridged(List<Integer> all) {
        List<Integer> used = those(all, pair::uses);
        return pair.tied && !used.isEmpty() && used.stream().allMatch(i -> pair.a.tied(i) && pair.b.tied(i));
    }

    private static Mean completed(Completed scores, int c) {
        return new Mean(scores.value(c), scores.spread(c).sd());
    }

    private CategoryGap gap(int c, Basis basis, @Nullable Mean a, @Nullable Mean b, @Nullable Double beyond) {
        List<Integer> all = plan.of(c);
        Gap gap = a == null || b == null ? null : new Gap(a.value() - b.value(), Probability.sum(a.sd(), b.sd()));
        return new CategoryGap(
                plan.categories.get(c),
                plan.categoryShare(c),
                basis,
                a == null ? null : Double.valueOf(a.value()),
                b == null ? null : Double.valueOf(b.value()),
                gap,
                gap == null || beyond == null ? null : new Gap(gap.difference(), Probability.sum(gap.sd(), beyond)),
                pair.left.any(c) ? pair.overall(c) : null,
                ids(those(all, pair::shared)),
                ids(those(all, i -> pair.a.measured(i) && !pair.b.measured(i))),
                ids(those(all, i -> pair.b.measured(i) && !pair.a.measured(i))),
                ids(those(all, i -> !pair.a.measured(i) && !pair.b.measured(i))));
    }

    /// What the tests that are not shared may do to the difference: the spread of their share of the category, for
    /// both.
    private @Nullable Double wide(List<Integer> all, List<Integer> shared) {
        List<Integer> unshared = those(all, i -> !pair.shared(i));
        if (!pair.tied && !unshared.isEmpty()) {
            return null;
        }
        List<Integer> known = those(unshared, pair::uses);
        double weight = plan.weight(shared) + plan.weight(known);
        return Probability.sum(spread(pair.a, known, weight), spread(pair.b, known, weight));
    }

    private double spread(Card card, List<Integer> parts, double weight) {
        double measured = 0;
        double unmeasured = 0;
        double open = 0;
        for (int i : parts) {
            double off = plan.part(i).weight() / weight * card.error(i);
            if (card.measured(i)) {
                measured += off * off;
            } else {
                unmeasured += off * off;
                open += off;
            }
        }
        return Spread.ofCategory(measured, unmeasured, open).sd();
    }

    private static List<Integer> those(List<Integer> parts, IntPredicate chosen) {
        return parts.stream().filter(i -> chosen.test(i)).toList();
    }

    private List<String> ids(List<Integer> parts) {
        return parts.stream().map(i -> plan.part(i).id()).toList();
    }
}
