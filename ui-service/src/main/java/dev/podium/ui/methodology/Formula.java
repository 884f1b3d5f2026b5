package dev.podium.ui.methodology;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A formula, written as one writes it on paper. In its notation `[a // b]` is a fraction, `x_b` has an index, `x^2` an
/// exponent, and a letter alone is a variable.
final class Formula extends Div {

    private static final String OVER = " // ";
    private static final Pattern PIECE =
            Pattern.compile("_(?<low>[\\p{L}\\d]+)|\\^(?<high>[−\\p{L}\\d]+)|(?<var>(?<!\\p{L})\\p{L}(?!\\p{L}))");

    Formula(String notation) {
        addClassName("formula");
        write(this, notation);
    }

    private static void write(HasComponents into, String notation) {
        int open = notation.indexOf('[');
        if (open < 0) {
            letters(into, notation);
            return;
        }
        int close = closing(notation, open);
        letters(into, notation.substring(0, open));
        fraction(into, notation.substring(open + 1, close));
        write(into, notation.substring(close + 1));
    }

    private static int closing(String notation, int open) {
        int depth = 0;
        for (int i = open; i < notation.length(); i++) {
            depth += notation.charAt(i) == '[' ? 1 : notation.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a fraction is not closed: " + notation);
    }

    private static void fraction(HasComponents into, String inside) {
        int middle = inside.indexOf(OVER);
        if (middle < 0) {
            throw new IllegalArgumentException("not a fraction: " + inside);
        }
        Span over = part("over");
        Span under = part("under");
        write(over, inside.substring(0, middle));
        write(under, inside.substring(middle + OVER.length()));
        Span divided = part("vh");
        divided.setText(" / ");
        Span fraction = part("fraction");
        fraction.add(over, divided, under);
        into.add(fraction);
    }

    private static void letters(HasComponents into, String notation) {
        Matcher piece = PIECE.matcher(notation);
        int done = 0;
        while (piece.find()) {
            plain(into, notation.substring(done, piece.start()));
            String low = piece.group("low");
            String high = piece.group("high");
            into.add(
                    low != null ? small("low", low) : high != null ? small("high", high) : small("var", piece.group()));
            done = piece.end();
        }
        plain(into, notation.substring(done));
    }

    private static void plain(HasComponents into, String text) {
        if (!text.isEmpty()) {
            into.add(new Span(text));
        }
    }

    private static Component small(String kind, String text) {
        Span span = part(kind);
        span.setText(text);
        return span;
    }

    private static Span part(String kind) {
        Span span = new Span();
        span.addClassName(kind);
        return span;
    }
}
