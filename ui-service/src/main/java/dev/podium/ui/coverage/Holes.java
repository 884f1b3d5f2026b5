package dev.podium.ui.coverage;

import dev.podium.board.Row;
import dev.podium.compare.Comparison;
import dev.podium.compare.Comparisons;
import dev.podium.compare.Telling;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The missing results that would tell the most: between neighbours at the top of the board, or between two models of
/// a reader's choice.
///
/// @param ofPair whether they are those of a chosen pair
/// @param holes the most telling first
record Holes(boolean ofPair, List<Hole> holes) {

    private static final int TOP = 11;
    private static final int OF_PAIR = 12;

    /// A missing result.
    ///
    /// @param above id of the model that stands higher
    /// @param below id of the next one
    record Hole(String above, String below, Telling telling) {}

    Holes {
        holes = List.copyOf(holes);
    }

    static Holes of(View view, Scene scene) {
        String one = view.one();
        String other = view.other();
        return one != null && other != null && !one.equals(other) && known(one, scene) && known(other, scene)
                ? between(one, other, scene)
                : scene.index().once(Holes.class, scene.lane(), () -> make(scene));
    }

    private static boolean known(String id, Scene scene) {
        return scene.index().model(id) != null;
    }

    private static Holes between(String one, String other, Scene scene) {
        return new Holes(
                true,
                scene
                        .index()
                        .comparisons(scene.lane())
                        .missing(one, other, scene.board().methodology())
                        .stream()
                        .limit(OF_PAIR)
                        .map(telling -> new Hole(one, other, telling))
                        .toList());
    }

    private static Holes make(Scene scene) {
        Comparisons comparisons = scene.index().comparisons(scene.lane());
        List<String> top = Group.models(scene).stream()
                .filter(Row::ranked)
                .limit(TOP)
                .map(Row::model)
                .toList();
        List<Hole> holes = new ArrayList<>();
        for (int i = 1; i < top.size(); i++) {
            Comparison pair = comparisons.of(
                    List.of(top.get(i - 1), top.get(i)), scene.board().methodology());
            Telling telling = pair.mostTelling();
            if (telling != null) {
                holes.add(new Hole(top.get(i - 1), top.get(i), telling));
            }
        }
        holes.sort(Comparator.comparingDouble(hole -> -hole.telling().narrows()));
        return new Holes(false, holes);
    }
}
