package dev.podium.ui.coverage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.coverage.HeatMap.Head;
import dev.podium.ui.coverage.HeatMap.Line;
import dev.podium.ui.coverage.HeatMap.Spot;
import java.util.List;

/// The map as a table: each cell prints its number, its colour only repeats it.
final class HeatTable extends Div {

    private final NativeTable table = new NativeTable();
    private List<Head> columns = List.of();
    private List<Line> lines = List.of();

    HeatTable(String name) {
        addClassNames("card", "heat");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
        table.setCaptionText(name);
        table.getCaption().addClassName("vh");
        add(table);
    }

    /// Keeps the rows that stay as they are.
    void show(HeatMap map, String corner) {
        if (!map.columns().equals(columns)) {
            columns = map.columns();
            lines = List.of();
            table.getBody().removeAll();
            table.getHead().removeAll();
            NativeTableRow head = table.getHead().addRow();
            NativeTableHeaderCell first = head.addHeaderCell();
            first.setText(corner);
            first.getElement().setAttribute("scope", "col");
            columns.forEach(column -> head(head, column, "col"));
        }
        List<NativeTableRow> rows = table.getBody().getRows();
        for (int i = rows.size() - 1; i >= map.lines().size(); i--) {
            table.getBody().removeRow(i);
        }
        for (int i = 0; i < map.lines().size(); i++) {
            boolean there = i < lines.size();
            if (!there || !lines.get(i).equals(map.lines().get(i))) {
                fill(there ? rows.get(i) : table.getBody().addRow(), map.lines().get(i));
            }
        }
        lines = map.lines();
    }

    private static void head(NativeTableRow row, Head head, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        Span note = new Span(head.note());
        note.addClassName("note");
        cell.add(new Anchor(head.address(), head.name()), note);
    }

    private static void fill(NativeTableRow row, Line line) {
        row.removeAll();
        head(row, line.head(), "row");
        for (Spot spot : line.spots()) {
            NativeTableCell cell = row.addDataCell();
            cell.setText(spot.text());
            cell.getElement().setAttribute("title", spot.more());
            if (spot.heat() != null) {
                cell.addClassName("hot");
                cell.getStyle().set("--heat", Math.round(spot.heat() * 100) + "%");
            } else {
                cell.addClassName(spot.estimated() ? "estimate" : "hole");
            }
        }
    }
}
