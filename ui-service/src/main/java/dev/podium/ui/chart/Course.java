package dev.podium.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model's score, day by day.
///
/// @param score the word for it
public record Course(String score, List<Point> points) implements ChartData {

    /// One close.
    ///
    /// @param day ISO 8601
    /// @param score `null` when there was none
    public record Point(String day, @Nullable Double score) {}

    public Course {
        points = List.copyOf(points);
    }

    @Override
    public String kind() {
        return "course";
    }
}
