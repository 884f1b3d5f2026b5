package dev.podium.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// A table that keeps its rows: only one whose line has changed is written again.
///
/// @param <L> a line; equal ones look the same
public final class KeptTable<L extends Record> extends NativeTable {

    private final Function<L, String> key;
    private final BiConsumer<NativeTableRow, L> write;
    private final Map<String, NativeTableRow> rows = new HashMap<>();
    private Map<String, L> shown = Map.of();
    private List<String> order = List.of();

    /// A table without rows.
    ///
    /// @param caption for screen readers; the heading above says it to the eye
    public KeptTable(String caption, Function<L, String> key, BiConsumer<NativeTableRow, L> write) {
        this.key = key;
        this.write = write;
        setCaptionText(caption);
        getCaption().addClassName("vh");
    }

    /// Shows these lines.
    ///
    /// @param news whether what differs is to flash
    public void show(List<L> lines, boolean news) {
        List<String> keys = lines.stream().map(key).toList();
        if (!keys.equals(order)) {
            getBody().removeAll();
            rows.clear();
            shown = Map.of();
            order = keys;
        }
        Map<String, L> next = new HashMap<>();
        for (L line : lines) {
            String id = key.apply(line);
            L before = shown.get(id);
            next.put(id, line);
            if (!line.equals(before)) {
                NativeTableRow row = rows.computeIfAbsent(id, fresh -> getBody().addRow());
                row.removeAll();
                write.accept(row, line);
                if (before != null && news) {
                    row.getElement().flashClass("flash");
                }
            }
        }
        shown = next;
    }

    /// Writes every row anew at the next occasion: its columns mean something else now.
    public void forget() {
        order = List.of("");
    }

    public static NativeTableHeaderCell columnHead(NativeTableRow row, String looks, Component... content) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        return dressed(cell, looks, content);
    }

    public static NativeTableHeaderCell rowHead(NativeTableRow row, String looks, Component... content) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        return dressed(cell, looks, content);
    }

    public static NativeTableCell cell(NativeTableRow row, String looks, Component... content) {
        return dressed(row.addDataCell(), looks, content);
    }

    private static <C extends HtmlContainer> C dressed(C cell, String looks, Component... content) {
        cell.addClassNames(looks.split(" "));
        cell.add(content);
        return cell;
    }
}
