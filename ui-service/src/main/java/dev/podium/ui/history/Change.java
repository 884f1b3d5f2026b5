package dev.podium.ui.history;

import dev.podium.board.Close;
import dev.podium.board.Close.Place;
import dev.podium.result.Lane;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What became of one model between two closes.
///
/// @param before `null` where it had no score
/// @param after `null` where it has none any more
record Change(
        String model, @Nullable Place before, @Nullable Place after) {

    private static final double VISIBLE = 0.05;

    /// Those who came, went, or moved by what can be seen; who entered or left first, then the farthest.
    static List<Change> between(Close before, Close after, Lane lane) {
        Map<String, Place> old = places(before, lane);
        Map<String, Place> now = places(after, lane);
        Set<String> models = new TreeSet<>(old.keySet());
        models.addAll(now.keySet());
        return models.stream()
                .map(model -> new Change(model, old.get(model), now.get(model)))
                .filter(change -> change.fromRank() != null || change.toRank() != null)
                .filter(Change::visible)
                .sorted(Comparator.comparingInt((Change change) -> change.moved() == null ? 0 : 1)
                        .thenComparing(Comparator.comparingInt(Change::size).reversed())
                        .thenComparing(
                                Comparator.comparingDouble(Change::points).reversed())
                        .thenComparing(Change::model))
                .toList();
    }

    static Map<String, Place> places(Close close, Lane lane) {
        return lane == Lane.VERIFIED ? close.verified() : close.provisional();
    }

    @Nullable
    Integer fromRank() {
        return before == null ? null : before.rank();
    }

    @Nullable
    Integer toRank() {
        return after == null ? null : after.rank();
    }

    /// Places gained; `null` for one that entered or left.
    @Nullable
    Integer moved() {
        Integer from = fromRank();
        Integer to = toRank();
        return from == null || to == null ? null : Integer.valueOf(from - to);
    }

    /// Points gained; `null` where the score began or ended.
    @Nullable
    Double gained() {
        return before == null || after == null ? null : Double.valueOf(after.score() - before.score());
    }

    private boolean visible() {
        return !Objects.equals(fromRank(), toRank()) || points() >= VISIBLE;
    }

    private int size() {
        Integer moved = moved();
        return moved == null ? 0 : Math.abs(moved);
    }

    private double points() {
        Double gained = gained();
        return gained == null ? 0 : Math.abs(gained);
    }
}
