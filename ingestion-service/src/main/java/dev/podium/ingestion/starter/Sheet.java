package dev.podium.ingestion.starter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One table of the starter data: tab-separated, comments begin with `#`, the first other line names the columns.
record Sheet(List<Line> lines) {

    /// The table of this name among the resources.
    static Sheet named(String name) {
        String path = "/starter/" + name + ".tsv";
        try (InputStream in = Sheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the starter data have no " + path);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Sheet read(BufferedReader in) {
        List<String> text = in.lines().filter(line -> !line.startsWith("#")).toList();
        String[] columns = text.getFirst().split("\t");
        List<Line> lines = new ArrayList<>(text.size());
        for (String row : text.subList(1, text.size())) {
            lines.add(line(columns, row.split("\t")));
        }
        return new Sheet(lines);
    }

    private static Line line(String[] columns, String[] row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.length; i++) {
            if (!row[i].isEmpty()) {
                cells.put(columns[i], row[i]);
            }
        }
        return new Line(cells);
    }

    /// The lines by the value of a column that identifies them.
    Map<String, Line> by(String column) {
        return lines.stream().collect(Collectors.toMap(line -> line.text(column), Function.identity()));
    }
}
