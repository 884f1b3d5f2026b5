package dev.podium.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/// A small table of words and numbers, with headings that belong to their columns and rows.
public final class PlainTable extends NativeTable {

    private final List<Column> columns;

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

    /// A table without rows.
    ///
    /// @param caption for screen readers; the heading above says it to the eye
    public PlainTable(String caption, Column... columns) {
        this.columns = List.of(columns);
        addClassName("plain");
        setCaptionText(caption);
        getCaption().addClassName("vh");
        NativeTableRow head = getHead().addRow();
        for (Column column : this.columns) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.name());
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("num", column.number());
        }
    }

    /// Adds a row of texts and components, as many as there are columns; the first heads the row.
    public NativeTableRow row(Object... cells) {
        NativeTableRow row = getBody().addRow();
        fill(row, cells);
        return row;
    }

    /// Puts other cells into a row.
    public void fill(NativeTableRow row, Object... cells) {
        row.removeAll();
        for (int i = 0; i < cells.length; i++) {
            Component content = cells[i] instanceof Component component ? component : new Span(cells[i].toString());
            if (i == 0) {
                NativeTableHeaderCell cell = row.addHeaderCell();
                cell.getElement().setAttribute("scope", "row");
                cell.add(content);
            } else {
                row.addDataCell().add(content);
            }
            row.getAllCells()
                    .get(i)
                    .getElement()
                    .getClassList()
                    .set("num", columns.get(i).number());
        }
    }
}
