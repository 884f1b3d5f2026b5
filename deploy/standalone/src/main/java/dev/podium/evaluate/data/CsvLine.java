package dev.podium.evaluate.data;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One line of a [CsvFile] by column name. Blank cells are absent.
record CsvLine(Path file, int line, Map<String, String> cells) {

    @Nullable
    String find(String column) {
        return cells.get(column);
    }

    String text(String column) {
        String cell = find(column);
        if (cell == null) {
            throw bad(column + " is blank");
        }
        return cell;
    }

    double number(String column) {
        Double number = findNumber(column);
        if (number == null) {
            throw bad(column + " is blank");
        }
        return number;
    }

    @Nullable
    Double findNumber(String column) {
        Double number = find(column, Double::valueOf, "a number");
        if (number != null && !Double.isFinite(number)) {
            throw bad(column + " is " + find(column) + ", which is not a finite number");
        }
        return number;
    }

    /// A whole number; `120.0` is one too.
    @Nullable
    Long findCount(String column) {
        Double number = findNumber(column);
        return number == null ? null : Math.round(number);
    }

    boolean flag(String column) {
        Boolean flag = findFlag(column);
        if (flag == null) {
            throw bad(column + " is blank");
        }
        return flag;
    }

    @Nullable
    Boolean findFlag(String column) {
        return find(
                column,
                cell -> switch (cell) {
                    case "true", "True", "TRUE", "1", "yes" -> true;
                    case "false", "False", "FALSE", "0", "no" -> false;
                    default -> throw new IllegalArgumentException(cell);
                },
                "true or false");
    }

    /// The cell as something else.
    ///
    /// @throws BadData if the cell is no such thing
    <T> @Nullable T find(String column, Function<String, T> reading, String what) {
        String cell = find(column);
        try {
            return cell == null ? null : reading.apply(cell);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad("%s is \"%s\", which is not %s".formatted(column, cell, what));
        }
    }

    BadData bad(String what) {
        return new BadData("%s, line %d: %s.".formatted(file, line, what));
    }
}
