package dev.podium.ui.chart;

import java.util.List;

/// A few sizes, each as a bar from 0.
///
/// @param unit behind a size
public record Bars(List<Bar> bars, String unit) implements ChartData {

    /// One size.
    ///
    /// @param ours whether it is drawn in the accent
    public record Bar(String name, double size, boolean ours) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public String kind() {
        return "bars";
    }
}
