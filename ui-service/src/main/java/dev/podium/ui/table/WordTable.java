package dev.podium.ui.table;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// A small table of words and numbers that keeps its rows: a drawing's twin.
public final class WordTable extends Div {

    private final List<Column> columns;
    private final KeptTable<Line> table;

    /// A column.
    ///
    /// @param number whether its cells stand on the right
    public record Column(String name, boolean number) {

        public static Column words(String name) {
            return new Column(name, false);
        }

        public static Column numbers(String name) {
            return new Column(name, true);
        }
    }

    private record Line(String key, List<String> cells) {}

    /// A table without rows.
    ///
    /// @param caption for screen readers
    public WordTable(String caption, Column... columns) {
        this.columns = List.of(columns);
        addClassName("scroll");
        table = new KeptTable<>(caption, Line::key, this::write);
        table.addClassName("plain");
        NativeTableRow head = table.getHead().addRow();
        this.columns.forEach(column -> KeptTable.columnHead(head, look(column), new Span(column.name())));
        add(table);
    }

    /// Shows lines of as many words as there are columns; the first of a line heads it, and no two are alike.
    public void show(List<List<String>> lines) {
        table.show(lines.stream().map(line -> new Line(line.getFirst(), line)).toList(), false);
    }

    private void write(NativeTableRow row, Line line) {
        KeptTable.rowHead(row, look(columns.getFirst()), new Span(line.cells().getFirst()));
        for (int i = 1; i < columns.size(); i++) {
            KeptTable.cell(row, look(columns.get(i)), new Span(line.cells().get(i)));
        }
    }

    private static String look(Column column) {
        return column.number() ? "num" : "word";
    }
}
