package dev.podium.movement;

import dev.podium.board.Cause;
import dev.podium.board.Cell;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A cell that is not as it was, and why.
///
/// @param before `null` where nothing was measured before
/// @param after `null` where nothing is measured any more
/// @param offsets of the events that changed it, ascending
record CellChange(
        String model,
        String benchmark,
        @Nullable Cell before,
        @Nullable Cell after,
        Cause cause,
        List<Long> offsets) {

    static List<Long> sorted(Collection<Long> offsets) {
        return List.copyOf(new TreeSet<>(offsets));
    }

    /// Whether results or words on them changed it, and no rule or description.
    boolean own() {
        return cause == Cause.EVIDENCE || cause == Cause.CORRECTION;
    }
}
