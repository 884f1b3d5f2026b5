package dev.podium.ui.picture;

import dev.podium.board.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pictures that stand in tables. What is measured is drawn full, what mostly is not is drawn hollow.
public final class Pictures {

    /// Most dots of a confidence.
    public static final int DOTS = 4;

    private static final double MARK = 2.5;

    /// Width of one bar of a distribution, with the gap behind it.
    private static final int STEP = 5;

    private Pictures() {}

    /// A score on its axis: its interval and a mark where there is one, else a bar from the axis' beginning.
    public static Picture score(Score score, Axis axis) {
        int height = 14;
        double at = axis.at(score.value());
        boolean mostlyMeasured = score.evidence() >= 0.5;
        List<String> shapes = new ArrayList<>();
        shapes.add(Shape.line("axis", 0, 7, axis.width(), 7));
        Double low = score.low();
        Double high = score.high();
        if (low != null && high != null) {
            double from = axis.at(low);
            shapes.add(
                    Shape.box(mostlyMeasured ? "band" : "hollow", from, 3.5, Math.max(4, axis.at(high) - from), 7, 3));
            shapes.add(Shape.box("mark", at - 1, 1, 2, 12, 1));
        } else {
            double length = Math.max(3, at);
            shapes.add(
                    mostlyMeasured
                            ? Shape.box("bar", 0, 4.5, length, 5, 2.5)
                            : Shape.box("hollow", 0.5, 4.5, length - 1, 5, 2.5));
        }
        return new Picture(axis.width(), height, shapes);
    }

    /// The interval of a rank and the rank in it; `null` where the rule gives no interval.
    public static @Nullable Picture rank(Score score, Axis axis) {
        Integer low = score.rankLow();
        Integer high = score.rankHigh();
        Integer rank = score.rank();
        if (low == null || high == null || rank == null) {
            return null;
        }
        double place = axis.at(1) - axis.at(0);
        double from = axis.at(low - 1);
        return new Picture(
                axis.width(),
                50,
                List.of(
                        Shape.box("band", from, 18, axis.at(high) - from, 14, 4),
                        Shape.box("mark", axis.at(rank - 1) + (place - MARK) / 2, 16, MARK, 18, 1.25)));
    }

    /// A difference with its interval, on both sides of 0.
    public static Picture difference(double low, double at, double high, Axis axis) {
        double from = axis.at(low);
        double zero = axis.at(0);
        return new Picture(
                axis.width(),
                22,
                List.of(
                        Shape.line("axis", 0, 11, axis.width(), 11),
                        Shape.line("zero", zero, 2, zero, 20),
                        Shape.box("band", from, 7, Math.max(4, axis.at(high) - from), 8, 3),
                        Shape.box("mark", axis.at(at) - 1.25, 4, 2.5, 14, 1.25)));
    }

    /// How much of the weight was measured: one to four dots.
    public static Picture dots(int confidence) {
        List<String> shapes = new ArrayList<>();
        for (int i = 0; i < DOTS; i++) {
            boolean full = i < confidence;
            shapes.add(Shape.circle(full ? "dot" : "dot-off", 3.5 + 9 * i, 3.5, full ? 3 : 2.5));
        }
        return new Picture(34, 7, shapes);
    }

    /// Published results on one scale: a ring each, their spread, and a bar at the value that counts; behind them,
    /// hollow, what is expected.
    ///
    /// @param expected the two ends of an interval, or none
    public static Picture spread(List<Double> expected, List<Double> results, @Nullable Double counts, Axis axis) {
        int middle = 20;
        List<String> shapes = new ArrayList<>();
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = axis.at(axis.from() + quarter * (axis.to() - axis.from()) / 4);
            shapes.add(Shape.line("axis", x, 0, x, 2 * middle));
        }
        if (!expected.isEmpty()) {
            double from = axis.at(expected.getFirst());
            shapes.add(Shape.box("hollow", from, 14, Math.max(4, axis.at(expected.getLast()) - from), 12, 4));
        }
        if (!results.isEmpty()) {
            double low = axis.at(results.stream().mapToDouble(r -> r).min().orElseThrow());
            double high = axis.at(results.stream().mapToDouble(r -> r).max().orElseThrow());
            if (high - low > 1) {
                shapes.add(Shape.line("span", low, middle, high, middle));
            }
            results.forEach(r -> shapes.add(Shape.circle("ring", axis.at(r), middle, 3.6)));
        }
        if (counts != null) {
            shapes.add(Shape.box("mark", axis.at(counts) - 1.5, 9, 3, 22, 1.5));
        }
        return new Picture(axis.width(), 2 * middle, shapes);
    }

    /// How many numbers lie where on an axis: a bar for each stretch of it, the fullest as high as the picture.
    public static Picture distribution(double[] numbers, Axis axis) {
        int[] bins = new int[axis.width() / STEP];
        for (double number : numbers) {
            bins[Math.clamp((long) (axis.at(number) / STEP), 0, bins.length - 1)]++;
        }
        return bars(bins);
    }

    /// How many there were step by step: a bar for each, the highest as high as the picture.
    public static Picture rhythm(List<Long> counts) {
        return bars(counts.stream()
                .mapToInt(count -> (int) Math.min(count, Integer.MAX_VALUE))
                .toArray());
    }

    private static Picture bars(int[] bins) {
        int height = 26;
        int width = bins.length * STEP;
        int most = Math.max(1, Arrays.stream(bins).max().orElse(1));
        List<String> shapes = new ArrayList<>();
        shapes.add(Shape.line("axis", 0, height - 0.5, width, height - 0.5));
        for (int i = 0; i < bins.length; i++) {
            if (bins[i] > 0) {
                double high = Math.max(2, (height - 2.0) * bins[i] / most);
                shapes.add(Shape.box("bar", i * STEP + 0.5, height - 1 - high, STEP - 1, high, 1));
            }
        }
        return new Picture(width, height, shapes);
    }
}
