package dev.podium.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model's rank, day by day.
///
/// @param rank the word for it
public record Ranks(String rank, List<Point> points) implements ChartData {

    /// One close.
    ///
    /// @param day ISO 8601
    /// @param rank `null` when it was not ranked
    public record Point(String day, @Nullable Integer rank) {}

    public Ranks {
        points = List.copyOf(points);
    }

    @Override
    public String kind() {
        return "ranks";
    }
}
