package dev.podium.ui.history;

import dev.podium.board.Close;
import dev.podium.board.Close.Place;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The closes of a board as a period looks at them.
///
/// @param closes up to the shown moment, oldest first
/// @param tracks of the chosen models
/// @param from `null` while there are no two closes to compare
/// @param to `null` while there are no two closes to compare
record Story(
        List<Close> closes,
        List<Track> tracks,
        @Nullable Close from,
        @Nullable Close to,
        List<Change> changes) {

    private static final int USUAL = 8;

    /// One model's ranks.
    ///
    /// @param points where it changed, and at the last close
    record Track(String id, String name, List<Point> points) {}

    /// A rank from one close on.
    ///
    /// @param rank `null` while unranked
    record Point(Close close, @Nullable Integer rank) {}

    static Story of(Period period, Scene scene, List<Close> all) {
        List<Close> closes = all.stream()
                .filter(close -> close.offset() <= scene.board().version().offset())
                .toList();
        Close to = period.later(closes).orElse(null);
        Close from = to == null ? null : period.earlier(closes, to).orElse(null);
        return new Story(
                closes,
                models(period, scene).stream()
                        .map(model -> new Track(model.id(), model.name(), points(model.id(), closes, scene)))
                        .toList(),
                from,
                to,
                from == null || to == null ? List.of() : Change.between(from, to, scene.lane()));
    }

    private static List<Model> models(Period period, Scene scene) {
        List<String> ids = period.models().isEmpty()
                ? scene.board().lane(scene.lane()).ranked().stream()
                        .map(Row::model)
                        .limit(USUAL)
                        .toList()
                : period.models();
        return ids.stream().map(scene.index()::model).filter(Objects::nonNull).toList();
    }

    private static List<Point> points(String model, List<Close> closes, Scene scene) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < closes.size(); i++) {
            Place place = Change.places(closes.get(i), scene.lane()).get(model);
            Integer rank = place == null ? null : place.rank();
            boolean known = !points.isEmpty();
            boolean changed = known && !Objects.equals(points.getLast().rank(), rank);
            if ((!known && rank != null) || changed || (known && i == closes.size() - 1)) {
                points.add(new Point(closes.get(i), rank));
            }
        }
        return points;
    }
}
