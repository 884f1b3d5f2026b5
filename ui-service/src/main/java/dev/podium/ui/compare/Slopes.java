package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Score;
import dev.podium.compare.Side;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.mark.Sign;
import dev.podium.ui.picture.Drawing;
import dev.podium.ui.picture.Picture;
import dev.podium.ui.picture.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two lines from one way of counting to another. It says nothing that the text beside it does not say.
final class Slopes extends Div {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 230;
    private static final int INSET = 26;

    /// What a number and the name below it take, in pixels.
    private static final int LABEL = 44;

    /// What stands below the left and the right end.
    record Ends(String from, String to) {}

    /// A line, and how far its right end may be off.
    private record Slope(
            Side side, double from, double to, @Nullable Score score) {

        double low() {
            Double low = score == null ? null : score.low();
            return low == null ? to : low;
        }

        double high() {
            Double high = score == null ? null : score.high();
            return high == null ? to : high;
        }
    }

    Slopes() {
        addClassName("slopes");
        getElement().setAttribute("aria-hidden", "true");
    }

    void show(Brush brush, ChangeFact.Naive naive, Ends ends, Numbers numbers) {
        View view = brush.view();
        Side a = view.pair().a();
        Side b = view.pair().b();
        List<Slope> lines = List.of(
                new Slope(a, naive.averageA(), naive.scoreA(), view.score(a)),
                new Slope(b, naive.averageB(), naive.scoreB(), view.score(b)));
        double low = lines.stream()
                .mapToDouble(line -> Math.min(line.from(), line.low()))
                .min()
                .orElse(0);
        double high = lines.stream()
                .mapToDouble(line -> Math.max(line.from(), line.high()))
                .max()
                .orElse(100);
        double span = Math.max(4, high - low);
        removeAll();
        Div plot = new Div(new Drawing(new Picture(
                WIDTH,
                HEIGHT,
                List.of(
                        Shape.line("slope-end", 1, 0, 1, HEIGHT),
                        Shape.line("slope-end", WIDTH - 1, 0, WIDTH - 1, HEIGHT)))));
        plot.addClassName("slope-plot");
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (Slope line : lines) {
            int y1 = y(line.from(), high, span);
            int y2 = y(line.to(), high, span);
            left.add(y1);
            right.add(y2);
            plot.add(
                    stroke(brush, line, y1, y2, high, span),
                    mark(brush.full(line.side()), 0, y1),
                    mark(brush.sign(line.side()), WIDTH, y2));
        }
        add(
                labels("slope-left", lines, apart(left), brush, numbers, true),
                plot,
                labels("slope-right", lines, apart(right), brush, numbers, false),
                end("slope-from", ends.from()),
                end("slope-to", ends.to()));
    }

    private static int y(double number, double high, double span) {
        return (int) Math.round(INSET + (high - number) / span * (HEIGHT - 2 * INSET));
    }

    private static Drawing stroke(Brush brush, Slope line, int y1, int y2, double high, double span) {
        List<String> shapes = new ArrayList<>();
        if (line.high() > line.low()) {
            shapes.add(Shape.line(
                    "slope-band", WIDTH - 1, y(line.high(), high, span), WIDTH - 1, y(line.low(), high, span)));
        }
        shapes.add(Shape.line("slope-line", 1, y1, WIDTH - 1, y2));
        Drawing drawing = new Drawing(new Picture(WIDTH, HEIGHT, shapes));
        drawing.getElement().getStyle().set("color", brush.mark(line.side()).colour());
        return drawing;
    }

    private static Sign mark(Sign sign, int x, int y) {
        sign.getStyle().set("left", x + "px").set("top", y + "px");
        return sign;
    }

    private static Div labels(
            String looks, List<Slope> lines, List<Integer> places, Brush brush, Numbers numbers, boolean from) {
        Div labels = new Div();
        labels.addClassName(looks);
        for (int i = 0; i < lines.size(); i++) {
            Slope line = lines.get(i);
            Span number = new Span(numbers.score(from ? line.from() : line.to()));
            number.addClassName("slope-number");
            number.getStyle().set("color", brush.mark(line.side()).colour());
            Span name = new Span(brush.view().shortName(line.side()));
            name.addClassName("small");
            Div label = new Div(number, name);
            label.getStyle().set("top", places.get(i) + "px");
            labels.add(label);
        }
        return labels;
    }

    /// Two places so far apart that what stands there does not overlap.
    private static List<Integer> apart(List<Integer> places) {
        int first = places.getFirst();
        int second = places.getLast();
        int lacking = LABEL - Math.abs(first - second);
        if (lacking <= 0) {
            return places;
        }
        int way = first <= second ? 1 : -1;
        return List.of(first - way * lacking / 2, second + way * (lacking - lacking / 2));
    }

    private static Span end(String looks, String text) {
        Span end = new Span(text);
        end.addClassName(looks);
        return end;
    }
}
