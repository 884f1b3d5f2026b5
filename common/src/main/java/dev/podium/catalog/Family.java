package dev.podium.catalog;

import java.util.Objects;
import java.util.regex.Pattern;

/// Which models are versions and sizes of one another, as far as their names tell: `gpt-5-4-mini` and `gpt-5-mini` are,
/// `gpt-5-4` is not.
public final class Family {

    private static final Pattern SEPARATOR = Pattern.compile("[-_.]");

    /// Versions, dates and sizes: `4`, `v2`, `70b`, `8x7b`, `a17b`, `1b7`.
    private static final Pattern NUMBER = Pattern.compile("v?\\d+|\\d+(x\\d+)?[bmkt]|a\\d+[bm]|\\d*b\\d+");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Family() {}

    /// The maker and the model's id without its numbers, such as `OpenAI gpt-mini`. Made for every model, so that a
    /// catalogue needs no column for it.
    public static String of(Model model) {
        return Objects.requireNonNullElse(model.organization(), "?") + ' ' + stem(model.id());
    }

    private static String stem(String id) {
        StringBuilder stem = new StringBuilder();
        for (String word : SEPARATOR.split(id, -1)) {
            String letters =
                    NUMBER.matcher(word).matches() ? "" : DIGITS.matcher(word).replaceAll("");
            if (!letters.isEmpty()) {
                stem.append(stem.isEmpty() ? "" : "-").append(letters);
            }
        }
        return stem.toString();
    }
}
