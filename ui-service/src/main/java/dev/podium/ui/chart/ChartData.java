package dev.podium.ui.chart;

/// What a chart shows, as plain numbers and words. How it looks is the browser's business.
public sealed interface ChartData permits Bars, Bumps, Calibration, Course, Dots, Dumbbells, Ranks, Scatter, Waterfall {

    /// Name of the drawing: `charts/<kind>.js`.
    String kind();
}
