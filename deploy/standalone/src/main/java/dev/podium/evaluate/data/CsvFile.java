package dev.podium.evaluate.data;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table in comma-separated values (RFC 4180): quotes where a cell holds commas, the first line names the columns.
final class CsvFile {

    private final Path file;
    private final String text;
    private int at;
    private int line = 1;

    private CsvFile(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /// The lines of a file that has at least these columns.
    ///
    /// @throws BadData naming file, line and what is wrong there
    static List<CsvLine> read(Path file, String... required) {
        return new CsvFile(file, text(file)).lines(required);
    }

    private static String text(Path file) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new BadData("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw new BadData(file + " is not UTF-8.", e);
        } catch (IOException e) {
            throw new BadData("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private List<CsvLine> lines(String... required) {
        List<String> columns = at < text.length() ? row() : List.of();
        for (String column : required) {
            if (!columns.contains(column)) {
                throw new BadData(file + " has no column " + column + ".");
            }
        }
        List<CsvLine> lines = new ArrayList<>();
        while (at < text.length()) {
            int number = line;
            List<String> row = row();
            if (!row.equals(List.of(""))) {
                lines.add(line(number, columns, row));
            }
        }
        return lines;
    }

    private CsvLine line(int number, List<String> columns, List<String> row) {
        if (row.size() != columns.size()) {
            throw new BadData(
                    "%s, line %d: %d cells, but %d columns.".formatted(file, number, row.size(), columns.size()));
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                cells.put(columns.get(i), row.get(i).strip());
            }
        }
        return new CsvLine(file, number, cells);
    }

    /// One row, and the end of its line.
    private List<String> row() {
        List<String> row = new ArrayList<>();
        do {
            row.add(text.startsWith("\"", at) ? quoted() : plain());
        } while (skip(","));
        if (at < text.length() && !skip("\r\n") && !skip("\n")) {
            throw new BadData("%s, line %d: more text after a closing quote.".formatted(file, line));
        }
        line++;
        return row;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /// Two quotes in a quoted cell are one.
    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (skip("\"\"")) {
                cell.append('"');
            } else if (skip("\"")) {
                return cell.toString();
            } else {
                line += text.charAt(at) == '\n' ? 1 : 0;
                cell.append(text.charAt(at++));
            }
        }
        throw new BadData("%s, line %d: a quote is never closed.".formatted(file, opened));
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }
}
