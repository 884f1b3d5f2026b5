package dev.podium.ui.compare;

import dev.podium.compare.Side;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.mark.Sign;
import java.util.List;

/// How to draw a view for one reader.
///
/// @param marks of the sides, in their order
/// @param news whether the board has changed, and not what the reader asked for: what differs then flashes
record Brush(View view, List<Mark> marks, boolean news) {

    Brush {
        marks = List.copyOf(marks);
    }

    Mark mark(Side side) {
        return marks.get(view.place(side));
    }

    /// Sign of a side, hollow where most of its score is estimated.
    Sign sign(Side side) {
        return new Sign(mark(side), side.evidence() < 0.5);
    }

    Sign full(Side side) {
        return new Sign(mark(side), false);
    }
}
