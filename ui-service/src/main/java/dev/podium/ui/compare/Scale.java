package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/// A strip of numbers on which intervals lie. Everything in it is placed in per cent, so that it may be as wide as
/// there is room. It says nothing that the text beside it does not say.
///
/// @param from the number at the left end
/// @param to the number at the right end
/// @param step between two lines, in the same unit
record Scale(double from, double to, double step) {

    /// The smallest one that holds all these, with ends on full tens.
    static Scale holding(List<Double> numbers) {
        double low = 10 * Math.floor(numbers.stream().mapToDouble(n -> n).min().orElse(0) / 10);
        double high = 10 * Math.ceil(numbers.stream().mapToDouble(n -> n).max().orElse(100) / 10);
        double end = high > low ? high : low + 10;
        return new Scale(low, end, end - low > 80 ? 25 : end - low > 30 ? 20 : 10);
    }

    /// An empty strip with its lines; the one at 0 is stronger if it lies between the ends.
    Div strip() {
        Div strip = new Div();
        strip.addClassName("strip-scale");
        for (double line = first(); line <= to; line += step) {
            Span tick = new Span();
            tick.addClassName(line == 0 && from < 0 ? "zero" : "line");
            tick.getStyle().set("left", percent(line));
            strip.add(tick);
        }
        return strip;
    }

    /// What stands at the lines.
    Div ticks(DoubleFunction<String> words) {
        Div ticks = new Div();
        ticks.addClassName("strip-ticks");
        for (double line = first(); line <= to; line += step) {
            Span tick = new Span(words.apply(line));
            tick.getStyle().set("left", percent(line));
            ticks.add(tick);
        }
        return ticks;
    }

    /// An interval and the number in it.
    Span band(double low, double high) {
        Span band = new Span();
        band.addClassName("band");
        band.getStyle().set("left", percent(low)).set("right", percent(from + to - high));
        return band;
    }

    String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (Math.clamp(number, from, to) - from) / (to - from));
    }

    private double first() {
        return step * Math.ceil(from / step);
    }
}
