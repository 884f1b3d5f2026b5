package dev.podium.ui.picture;

import java.util.Locale;

/// Paths of the few forms that our pictures are made of. Numbers are rounded to a tenth, which no eye can tell.
final class Path {

    private Path() {}

    static String line(double x1, double y1, double x2, double y2) {
        return "M" + n(x1) + " " + n(y1) + "L" + n(x2) + " " + n(y2);
    }

    /// A box with round corners.
    static String box(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        String arc = "a" + n(r) + " " + n(r) + " 0 0 1 ";
        return "M" + n(x + r) + " " + n(y) + "h" + n(width - 2 * r) + arc + n(r) + " " + n(r) + "v" + n(height - 2 * r)
                + arc + n(-r) + " " + n(r) + "h" + n(2 * r - width) + arc + n(-r) + " " + n(-r) + "v"
                + n(2 * r - height) + arc + n(r) + " " + n(-r) + "z";
    }

    static String circle(double x, double y, double radius) {
        String half = "a" + n(radius) + " " + n(radius) + " 0 1 0 ";
        return "M" + n(x - radius) + " " + n(y) + half + n(2 * radius) + " 0" + half + n(-2 * radius) + " 0";
    }

    private static String n(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
