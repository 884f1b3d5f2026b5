package dev.podium.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Many numbers on one scale, a dot each, heaped where they are alike.
///
/// @param unit behind a number, may be empty
/// @param floor what a guesser gets; `null` where nobody knows
public record Dots(
        List<Dot> dots,
        double min,
        double max,
        String unit,
        @Nullable Double floor) implements ChartData {

    /// One number.
    ///
    /// @param id what a pick answers
    /// @param place height in the heap, from 0
    public record Dot(String id, String name, String value, double at, int place) {}

    public Dots {
        dots = List.copyOf(dots);
    }

    @Override
    public String kind() {
        return "dots";
    }
}
