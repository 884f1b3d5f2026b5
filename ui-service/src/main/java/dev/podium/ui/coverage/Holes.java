package dev.podium.ui.coverage;

import dev.podium.board.Row;
import dev.podium.compare.Comparison;
import dev.podium.compare.Comparisons;
import dev.podium.compare.Telling;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The missing results that would tell the most between neighbours at the top of the board.
///
/// @param holes the most telling first
record Holes(List<Hole> holes) {

    private static final int TOP = 11;

    /// A missing result.
    ///
    /// @param above id of the model that stands higher
    /// @param below id of the next one
    record Hole(String above, String below, Telling telling) {}

    Holes {
        holes = List.copyOf(holes);
    }

    /// Worked out once for all readers of a board.
    static Holes of(Scene scene) {
        return scene.index().once(Holes.class, scene.lane(), () -> make(scene));
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
        return new Holes(holes);
    }
}
