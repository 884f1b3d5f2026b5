package dev.podium.ui.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.wire.Json;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows of one kind, written as CSV or as a line of JSON each.
final class Table {

    private Table() {}

    static byte[] ndjson(List<?> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object row : rows) {
            out.writeBytes(Json.canonical().writeValueAsBytes(row));
            out.write('\n');
        }
        return out.toByteArray();
    }

    /// RFC 4180, with a header. What is unknown is an empty cell.
    static <T extends Record> byte[] csv(List<T> rows, Class<T> type) {
        List<Column> columns = Column.of(type, rows);
        StringBuilder csv = new StringBuilder();
        line(csv, columns.stream().map(Column::name).toList());
        for (T row : rows) {
            line(csv, columns.stream().map(column -> cell(column.value(row))).toList());
        }
        return csv.toString().getBytes(UTF_8);
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(Table::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> plain(number);
            case Number number -> number.toString();
            case Enum<?> constant -> Json.kebab(constant);
            case List<?> list -> harmless(list.stream().map(String::valueOf).collect(Collectors.joining(" | ")));
            default -> harmless(value.toString());
        };
    }

    private static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return (exact.scale() <= 0 || exact.signum() == 0 ? exact : exact.stripTrailingZeros()).toPlainString();
    }

    /// A cell that a spreadsheet would take for a formula gets a leading apostrophe.
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
