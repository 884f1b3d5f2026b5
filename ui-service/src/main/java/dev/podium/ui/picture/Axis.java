package dev.podium.ui.picture;

/// Where a number lies in a picture. Numbers beyond the ends are drawn at the end.
///
/// @param from the number at the left end
/// @param to the number at the right end
/// @param width of the whole picture
/// @param inset free space at both ends
public record Axis(double from, double to, int width, double inset) {

    public Axis {
        if (!(from < to)) {
            throw new IllegalArgumentException("an axis must go upwards, not from " + from + " to " + to);
        }
    }

    double at(double number) {
        double share = (Math.clamp(number, from, to) - from) / (to - from);
        return inset + share * (width - 2 * inset);
    }
}
