package dev.podium.ingestion.starter;

import java.util.List;
import java.util.Locale;

/// Figures as a page of the docs shows them.
final class Figures {

    private final StringBuilder text = new StringBuilder();

    static String number(double value, int digits) {
        String plain = String.format(Locale.ROOT, "%." + digits + "f", value);
        return plain.replace('-', '−');
    }

    static String percent(double share) {
        return number(100 * share, 1) + " %";
    }

    Figures paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    /// Aligned as the words of `form` say: `l` to the left, `r` to the right.
    Figures head(String form, String... names) {
        row(List.of(names));
        return row(form.chars().mapToObj(c -> c == 'r' ? "--:" : "---").toList());
    }

    Figures row(String... cells) {
        return row(List.of(cells));
    }

    private Figures row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    Figures end() {
        text.append('\n');
        return this;
    }

    Figures formulas(String lines) {
        text.append("```\n").append(lines.strip()).append("\n```\n\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
