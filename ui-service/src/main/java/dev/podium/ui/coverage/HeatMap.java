package dev.podium.ui.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The part of the map that is shown, in words.
///
/// @param left number of models that found no room
record HeatMap(List<Head> columns, List<Line> lines, int left) {

    /// What heads a column or a row.
    ///
    /// @param note below the name
    /// @param address where it leads
    record Head(String name, String note, String address) {}

    /// A row.
    record Line(Head head, List<Spot> spots) {

        Line {
            spots = List.copyOf(spots);
        }
    }

    /// A cell.
    ///
    /// @param text what is printed
    /// @param heat 0 to 1; `null` where nothing was measured
    /// @param estimated whether it is an estimate
    /// @param more said in the tooltip
    record Spot(String text, @Nullable Double heat, boolean estimated, String more) {}

    HeatMap {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
