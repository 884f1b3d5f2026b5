package dev.podium.ingestion.starter;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One line of a [Sheet] by column name. Blank cells are absent.
record Line(Map<String, String> cells) {

    /// A cell that is never blank.
    ///
    /// @throws IllegalStateException if it is
    String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException("no " + column + " in " + cells);
        }
        return cell;
    }

    @Nullable
    String find(String column) {
        return cells.get(column);
    }

    double number(String column) {
        return Double.parseDouble(text(column));
    }

    @Nullable
    Double findNumber(String column) {
        String cell = find(column);
        return cell == null ? null : Double.valueOf(cell);
    }

    @Nullable
    Long findCount(String column) {
        String cell = find(column);
        return cell == null ? null : Long.valueOf(cell);
    }

    @Nullable
    Boolean findFlag(String column) {
        String cell = find(column);
        return cell == null ? null : Boolean.valueOf(cell.equals("yes"));
    }

    Line with(String column, String cell) {
        Map<String, String> more = new HashMap<>(cells);
        more.put(column, cell);
        return new Line(more);
    }

    /// Replaces a key by the named columns of the line that it stands for.
    Line spelledOut(String column, Map<String, Line> meanings) {
        Map<String, String> more = new HashMap<>(cells);
        String key = more.remove(column);
        if (key != null) {
            Line meaning = meanings.get(key);
            if (meaning == null) {
                throw new IllegalStateException("nothing is known of " + column + " " + key);
            }
            meaning.cells().forEach((name, cell) -> {
                if (!name.equals("key")) {
                    more.put(column + '.' + name, cell);
                }
            });
        }
        return new Line(more);
    }

    /// What the line says, whatever the order of columns, and whichever blank ones are added later.
    String content() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(cells)
                .forEach((name, cell) ->
                        text.append(name).append('\t').append(cell).append('\n'));
        return text.toString();
    }
}
