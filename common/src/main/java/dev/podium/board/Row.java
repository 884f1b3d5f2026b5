package dev.podium.board;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One model in one lane.
///
/// @param overall `null` when nothing weighted was measured
/// @param categories by category id, in order of id; only those with something measured
/// @param cells measured benchmarks, weighted or not, in order of id
public record Row(String model, @Nullable Score overall, Map<String, Score> categories, List<Cell> cells) {

    public Row {
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
        cells = List.copyOf(cells);
    }

    public boolean ranked() {
        return overall != null && overall.ranked();
    }

    /// Share of the whole weight that was measured, 0 to 1.
    public double evidence() {
        return overall == null ? 0 : overall.evidence();
    }

    Row with(@Nullable Score newOverall, Map<String, Score> newCategories) {
        return new Row(model, newOverall, newCategories, cells);
    }
}
