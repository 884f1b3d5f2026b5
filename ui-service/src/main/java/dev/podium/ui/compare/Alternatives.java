package dev.podium.ui.compare;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import dev.podium.compare.Comparison;
import dev.podium.compare.Gap;
import dev.podium.compare.Side;
import dev.podium.compare.Verdict;
import dev.podium.ui.compare.Alternative.Over;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks for models that could stand in the place of one that is compared. Whether one is not clearly worse is what
/// the comparison of the two says, so that whoever follows the link reads the same.
final class Alternatives {

    /// So many of the nearest are compared for each thing that a model can have over another; those further away are
    /// no neighbours.
    private static final int COMPARED = 8;

    private record Near(Model model, double distance) {}

    private final View view;
    private final Side side;
    private final Map<String, Comparison> compared = new HashMap<>();

    private Alternatives(View view, Side side) {
        this.view = view;
        this.side = side;
    }

    /// The nearest ranked model for each thing to have over the side, every one once.
    static List<Alternative> to(Side side, View view) {
        Score score = side.score();
        return score == null ? List.of() : new Alternatives(view, side).found(score.value());
    }

    private List<Alternative> found(double score) {
        List<Near> near = near(score);
        List<Alternative> found = new ArrayList<>();
        for (Over over : Over.values()) {
            Model model = nearest(near, over);
            if (model != null && found.stream().noneMatch(other -> other.model().equals(model))) {
                Gap gap = compared(model).overall().gap();
                if (gap != null) {
                    found.add(new Alternative(model, all(model), gap));
                }
            }
        }
        return found;
    }

    private List<Near> near(double score) {
        List<Near> near = new ArrayList<>();
        for (Row row : view.scene().board().lane(view.scene().lane()).ranked()) {
            Score other = row.overall();
            Model model = view.scene().index().model(row.model());
            if (other != null && model != null && !view.asked().models().contains(row.model())) {
                near.add(new Near(model, Math.abs(other.value() - score)));
            }
        }
        near.sort(Comparator.comparingDouble(Near::distance)
                .thenComparing(one -> one.model().id()));
        return near;
    }

    private @Nullable Model nearest(List<Near> near, Over over) {
        return near.stream()
                .map(Near::model)
                .filter(model -> over.holds(model, side.model()))
                .limit(COMPARED)
                .filter(model -> notWorse(compared(model)))
                .findFirst()
                .orElse(null);
    }

    private static boolean notWorse(Comparison one) {
        Gap gap = one.overall().gap();
        return gap != null && (gap.verdict() != Verdict.AHEAD || gap.difference() > 0);
    }

    private Comparison compared(Model model) {
        return compared.computeIfAbsent(
                model.id(),
                id -> view.scene()
                        .index()
                        .comparisons(view.scene().lane())
                        .of(List.of(id, side.model().id()), view.methodology()));
    }

    private Set<Over> all(Model model) {
        Set<Over> all = EnumSet.noneOf(Over.class);
        for (Over over : Over.values()) {
            if (over.holds(model, side.model())) {
                all.add(over);
            }
        }
        return all;
    }
}
