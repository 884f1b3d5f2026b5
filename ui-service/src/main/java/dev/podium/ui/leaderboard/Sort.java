package dev.podium.ui.leaderboard;

import java.util.Arrays;
import java.util.Optional;

/// In which order rows stand. Unknown values come last, whichever way it goes.
///
/// @param by the column
/// @param ascending the small first
record Sort(By by, boolean ascending) {

    static final Sort BY_RANK = new Sort(By.RANK, true);

    /// What rows can be ordered by.
    enum By {
        RANK("rank", true),
        NAME("name", true),
        EVIDENCE("evidence", false),
        PRICE("price", true),
        CONTEXT("context", false),
        SPEED("speed", false),
        RELEASED("released", false),
        MOVED("moved", false);

        private final String word;
        private final boolean naturally;

        By(String word, boolean naturally) {
            this.word = word;
            this.naturally = naturally;
        }

        /// As it stands in the address.
        String word() {
            return word;
        }

        static Optional<By> of(String word) {
            return Arrays.stream(values()).filter(by -> by.word.equals(word)).findFirst();
        }
    }

    /// As people expect this column first: cheap before dear, much before little.
    static Sort naturally(By by) {
        return new Sort(by, by.naturally);
    }

    /// `price`, and `-price` for the other way round.
    static Sort parse(String word) {
        boolean turned = word.startsWith("-");
        return By.of(turned ? word.substring(1) : word)
                .map(by -> new Sort(by, by.naturally != turned))
                .orElse(BY_RANK);
    }

    String word() {
        return ascending == by.naturally ? by.word : "-" + by.word;
    }
}
