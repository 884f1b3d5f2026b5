package dev.podium.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ranks of several models, close by close.
///
/// @param rank the word for it
public record Bumps(String rank, List<Line> lines) implements ChartData {

    /// One model.
    ///
    /// @param mark slot of its mark
    /// @param shape of its mark
    /// @param points where its rank changed, and the last
    public record Line(String id, String name, int mark, String shape, List<Stand> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /// A rank from a day on.
    ///
    /// @param day ISO 8601
    /// @param rank `null` while unranked
    public record Stand(String day, @Nullable Integer rank) {}

    public Bumps {
        lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
        return "bumps";
    }
}
