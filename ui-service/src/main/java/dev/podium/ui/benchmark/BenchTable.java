package dev.podium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.language.Texts;
import dev.podium.ui.picture.Drawing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Benchmarks as a table. Rows stay as long as the same benchmarks are shown in the same order.
@JsModule(Drawing.MODULE)
final class BenchTable extends Div {

    private final transient Texts words;
    private final NativeTable table = new NativeTable();
    private final Map<String, Row> rows = new HashMap<>();
    private final boolean categories;
    private List<String> order = List.of();

    /// An empty table.
    ///
    /// @param name for screen readers
    /// @param categories whether each row says its category
    BenchTable(Texts words, String name, boolean categories) {
        this.words = words;
        this.categories = categories;
        addClassNames("card", "wide-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", words.say("table.of", name));
        table.setCaptionText(words.say("table.of", name));
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        head(head, "column.benchmark", "name");
        head(head, "column.weight", "num");
        head(head, "column.models", "num");
        head(head, "column.leader", "leader");
        head(head, "column.spread", "picture");
        head(head, "column.difficulty", "num");
        head(head, "column.discrimination", "num");
        add(table);
    }

    private void head(NativeTableRow row, String key, String look) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        Span note = new Span(words.say(key + ".note"));
        note.addClassName("note");
        cell.add(new Span(words.say(key)), note);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(look);
    }

    void show(List<Line> lines) {
        List<String> ids = lines.stream().map(Line::id).toList();
        if (!ids.equals(order)) {
            table.getBody().removeAll();
            rows.clear();
            lines.forEach(line -> rows.put(line.id(), new Row(line)));
            order = ids;
        } else {
            lines.forEach(line -> Objects.requireNonNull(rows.get(line.id())).update(line));
        }
    }

    private final class Row {

        private final NativeTableRow row = table.getBody().addRow();
        private Line line;

        Row(Line line) {
            this.line = line;
            fill();
        }

        void update(Line next) {
            if (!next.equals(line)) {
                line = next;
                fill();
                row.getElement().flashClass("flash");
            }
        }

        private void fill() {
            row.removeAll();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.addClassName("name");
            name.add(new Anchor(line.address(), line.name()));
            line.marks().forEach(mark -> name.add(tag(mark)));
            if (categories) {
                Span category = new Span(line.category());
                category.addClassName("note");
                name.add(category);
            }
            cell(line.weight(), "num");
            cell(line.models(), "num");
            NativeTableCell leader = cell("", "leader");
            if (line.leader() != null) {
                Span score = new Span(line.leader().score());
                score.addClassName("score");
                leader.add(
                        score, new Anchor(line.leader().address(), line.leader().name()));
            }
            NativeTableCell spread = cell("", "picture");
            if (line.spread() != null) {
                spread.add(new Drawing(line.spread()));
            }
            cell(line.difficulty(), "num");
            cell(line.discrimination(), "num");
        }

        private Component tag(String mark) {
            Span tag = new Span(words.say("state." + mark));
            tag.addClassName("tag");
            tag.getElement().setAttribute("title", words.say("state." + mark + ".meaning"));
            return tag;
        }

        private NativeTableCell cell(String text, String look) {
            NativeTableCell cell = row.addDataCell();
            if (!text.isEmpty()) {
                cell.setText(text);
            }
            cell.addClassName(look);
            return cell;
        }
    }
}
