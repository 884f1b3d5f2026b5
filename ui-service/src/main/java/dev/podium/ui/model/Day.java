package dev.podium.ui.model;

import dev.podium.board.Close;
import dev.podium.board.History;
import dev.podium.result.Lane;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a model stood at a daily close.
///
/// @param rank `null` while unranked
/// @param score `null` while there was none
record Day(Close close, @Nullable Integer rank, @Nullable Double score) {

    /// From the first close with a score on, up to the shown board.
    static List<Day> of(String model, Scene scene, History history) {
        List<Day> days = new ArrayList<>();
        for (Close close : history.closes()) {
            Close.Place place = (scene.lane() == Lane.VERIFIED ? close.verified() : close.provisional()).get(model);
            boolean then = close.offset() <= scene.board().version().offset();
            if (then && (place != null || !days.isEmpty())) {
                days.add(new Day(
                        close,
                        place == null ? null : place.rank(),
                        place == null ? null : Double.valueOf(place.score())));
            }
        }
        return List.copyOf(days);
    }
}
