package dev.podium.ui.leaderboard;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How a reader likes the table: kept by the browser, not in the address, since it changes nothing that is said.
///
/// @param columns those that are shown where there is room for them
/// @param dense whether rows stand close
record Taste(Set<Column> columns, boolean dense) {

    /// A column that a reader can do without.
    enum Column {
        EVIDENCE,
        PARTS,
        PRICE,
        CONTEXT,
        SPEED,
        RELEASED,
        MOVED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String DENSE = "dense";

    /// All columns but the day of release, at ease.
    static final Taste USUAL = new Taste(EnumSet.complementOf(EnumSet.of(Column.RELEASED)), false);

    Taste {
        columns = columns.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(columns));
    }

    /// As the browser keeps it: `evidence.price.dense`.
    static Taste parse(String text) {
        Set<String> words = Set.of(Arrays.stream(text.split("\\.")).distinct().toArray(String[]::new));
        Set<Column> columns = Arrays.stream(Column.values())
                .filter(column -> words.contains(column.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
        return new Taste(columns, words.contains(DENSE));
    }

    String text() {
        String text = columns.stream().map(Column::word).collect(Collectors.joining("."));
        return dense ? text + "." + DENSE : text;
    }

    boolean shows(Column column) {
        return columns.contains(column);
    }
}
