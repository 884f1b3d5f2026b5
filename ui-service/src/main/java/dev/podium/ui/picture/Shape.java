package dev.podium.ui.picture;

/// The few forms that our pictures are made of, each as one short text: the name of its look in the style sheet, its
/// form as SVG calls it, then its numbers. Rows of a table carry several of them and are sent whenever they change. So
/// numbers are
/// rounded to half a pixel: what nobody can see is not sent.
public final class Shape {

    private Shape() {}

    /// A stroke from one point to another.
    public static String line(String look, double x1, double y1, double x2, double y2) {
        return look + " line" + numbers(x1, y1, x2, y2);
    }

    /// A box with round corners.
    public static String box(String look, double x, double y, double width, double height, double radius) {
        return look + " rect" + numbers(x, y, width, height, radius);
    }

    /// Drawn around its middle.
    public static String circle(String look, double x, double y, double radius) {
        return look + " circle" + numbers(x, y, radius);
    }

    /// A closed form of straight edges.
    ///
    /// @param points x and y in turn
    public static String polygon(String look, double... points) {
        return look + " polygon" + numbers(points);
    }

    private static String numbers(double... all) {
        StringBuilder text = new StringBuilder();
        for (double number : all) {
            long halves = Math.round(2 * number);
            text.append(' ').append(halves % 2 == 0 ? Long.toString(halves / 2) : Double.toString(halves / 2.0));
        }
        return text.toString();
    }
}
