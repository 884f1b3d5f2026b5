package dev.podium.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often intervals held what they were to hold, beside how often they should have.
///
/// @param nominal per cent that they should hold
/// @param ours word for what is measured of us
/// @param other word for what is measured of the other method
/// @param should word for the nominal
public record Calibration(double nominal, List<Line> lines, String ours, String other, String should)
        implements ChartData {

    /// One kind of results, in per cent.
    public record Line(
            String name, double measured, @Nullable Double other) {}

    public Calibration {
        lines = List.copyOf(lines);
    }

    @Override
    public String kind() {
        return "calibration";
    }
}
