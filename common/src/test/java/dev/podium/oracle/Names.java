package dev.podium.oracle;

import dev.podium.catalog.Model;
import java.util.ArrayList;
import java.util.List;

/// Section 4: how models are grouped by name and by date.
final class Names {

    private Names() {}

    /// The maker and the id without numbers.
    static String family(Model model) {
        List<String> words = new ArrayList<>();
        for (String word : model.id().replace('_', '-').replace('.', '-').split("-", -1)) {
            String letters = isNumber(word) ? "" : word.replaceAll("[0-9]", "");
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        return (model.organization() == null ? "?" : model.organization()) + ' ' + String.join("-", words);
    }

    /// A version, a date or a size.
    private static boolean isNumber(String word) {
        String shape = word.replaceAll("[0-9]+", "0");
        return List.of("0", "v0", "0b", "0m", "0k", "0t", "0x0b", "0x0m", "0x0k", "0x0t", "a0b", "a0m", "b0", "0b0")
                .contains(shape);
    }

    static String year(Model model) {
        return model.releaseDate() == null
                ? "undated"
                : "" + model.releaseDate().getYear();
    }
}
