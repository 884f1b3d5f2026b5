package dev.podium.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chart shows, as plain numbers and words. How it looks is the browser's business.
public sealed interface ChartData {

    /// Name of the drawing in `podium-chart.js`.
    String kind();

    /// How a score is made: what each category adds, and the sum.
    ///
    /// @param total the score
    /// @param low lower end of its 90 % interval; `null` where the rule gives none
    record Waterfall(
            List<Step> steps,
            double total,
            @Nullable Double low,
            @Nullable Double high) implements ChartData {

        /// What one category adds.
        ///
        /// @param weight in words
        /// @param measured points that rest on measurements
        /// @param estimated points that rest on estimates
        /// @param own the category's own score; `null` where it has none
        public record Step(
                String name,
                String weight,
                double measured,
                double estimated,
                @Nullable Double own) {}

        public Waterfall {
            steps = List.copyOf(steps);
        }

        @Override
        public String kind() {
            return "waterfall";
        }
    }

    /// A model's rank, day by day.
    record Ranks(List<Point> points) implements ChartData {

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
}
