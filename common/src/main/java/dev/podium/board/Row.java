package dev.podium.board;

import dev.podium.catalog.Methodology;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One model in one lane.
///
/// @param overall `null` when nothing was measured
/// @param categories by category id, in order of id; by measured numbers alone those with something measured, completed
///     all of which anything is known, or none if nothing was measured anywhere
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

    /// Number of a methodology's categories in which something was measured.
    public int measuredCategories(Methodology methodology) {
        return (int) methodology.categories().stream()
                .map(category -> categories.get(category.id()))
                .filter(score -> score != null && score.evidence() > 0)
                .count();
    }

    /// The same model with these category scores, and no place yet.
    public Row scored(Map<String, Score> newCategories) {
        return new Row(model, null, newCategories, cells);
    }

    Row with(@Nullable Score newOverall, Map<String, Score> newCategories) {
        return new Row(model, newOverall, newCategories, cells);
    }
}
