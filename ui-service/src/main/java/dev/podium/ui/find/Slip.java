package dev.podium.ui.find;

/// One slip of the finger: a letter too many, one too few, another one, or two in the wrong order.
final class Slip {

    private Slip() {}

    /// Whether one word becomes the other by one slip, or is the same.
    static boolean between(String one, String other) {
        if (one.length() < other.length()) {
            return between(other, one);
        }
        int same = 0;
        while (same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String rest = one.substring(same);
        String otherRest = other.substring(same);
        return switch (one.length() - other.length()) {
            case 0 -> rest.isEmpty() || tail(rest, 1).equals(tail(otherRest, 1)) || swapped(rest, otherRest);
            case 1 -> tail(rest, 1).equals(otherRest);
            default -> false;
        };
    }

    private static boolean swapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && tail(one, 2).equals(tail(other, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(from);
    }
}
