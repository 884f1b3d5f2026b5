package dev.podium.ui.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/// A row with one number and six texts.
public final class TableSample {

    private TableSample() {}

    public record Line(double n, String a, String b, String c, String d, String e, String f) {}

    /// The row as CSV, without its header.
    public static String csv(double n, String a, String b, String c, String d, String e, String f) {
        String table = new String(Table.csv(List.of(new Line(n, a, b, c, d, e, f)), Line.class), UTF_8);
        return table.substring(table.indexOf("\r\n") + 2, table.length() - 2);
    }
}
