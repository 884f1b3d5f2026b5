package dev.podium.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Scores over something else that is known of each model, and the line of those that nothing beats.
///
/// @param cheap whether less is better along the axis, and its steps grow by factors
/// @param axis what it is, in words
/// @param unit what stands at its numbers
/// @param dots the best score first
public record Scatter(boolean cheap, String axis, String unit, List<Dot> dots) implements ChartData {

    /// One model.
    ///
    /// @param says what else is known of it, in words, a line each
    /// @param low lower end of the 90 % interval of `y`; `null` where the rule gives none
    /// @param front whether it is on the line
    /// @param kept whether it keeps what the reader asks for
    /// @param mark slot of its mark; `null` for none
    /// @param shape of its mark; `null` for none
    public record Dot(
            String id,
            String name,
            List<String> says,
            double x,
            double y,
            @Nullable Double low,
            @Nullable Double high,
            boolean front,
            boolean kept,
            @Nullable Integer mark,
            @Nullable String shape) {

        public Dot {
            says = List.copyOf(says);
        }
    }

    public Scatter {
        dots = List.copyOf(dots);
    }

    @Override
    public String kind() {
        return "scatter";
    }
}
