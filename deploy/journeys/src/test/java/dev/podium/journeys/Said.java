package dev.podium.journeys;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Figures of the read API as English pages write them.
final class Said {

    private static final char MINUS = '\u2212';

    private Said() {}

    /// A complaint for each part that the text does not contain.
    static List<String> missing(String what, String text, List<String> expected) {
        return expected.stream()
                .filter(part -> !text.contains(part))
                .map(part -> what + " lacks \"" + part + "\" in \"" + text + '"')
                .toList();
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    static String number(JsonNode value) {
        return rounded(value.asDouble());
    }

    static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('-', MINUS);
    }

    static String signed(JsonNode value) {
        String text = number(value);
        return text.charAt(0) == MINUS || text.equals("0.0") ? text : "+" + text;
    }

    static String plusMinus(JsonNode row) {
        return "±" + rounded((row.path("high").asDouble() - row.path("low").asDouble()) / 2);
    }

    static String evidence(JsonNode share) {
        return (long) Math.floor(share.asDouble() * 100 + 1e-9) + " %";
    }
}
