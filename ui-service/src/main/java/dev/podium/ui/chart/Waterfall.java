package dev.podium.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a score is made: what each category adds, and the sum.
///
/// @param sum the word for the score
/// @param total the score
/// @param low lower end of its 90 % interval; `null` where the rule gives none
public record Waterfall(
        String sum,
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
    /// @param tip all of it in words
    public record Step(
            String name,
            String weight,
            double measured,
            double estimated,
            @Nullable Double own,
            String tip) {}

    public Waterfall {
        steps = List.copyOf(steps);
    }

    @Override
    public String kind() {
        return "waterfall";
    }
}
