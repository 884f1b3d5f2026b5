package dev.podium.ui.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.format.Format;
import dev.podium.ui.picture.Drawing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Every test with its results, the weighted ones first. A row opens to the single results.
@JsModule(Drawing.MODULE)
final class TestTable extends Div {

    private static final int COLUMNS = 8;

    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private final Map<String, Row> rows = new HashMap<>();
    private List<TestLine> lines = List.of();
    private List<String> order = List.of();
    private boolean all;

    TestTable() {
        addClassNames("card", "tests");
        table.setCaptionText("Every test and its results");
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        head(head, "Test", "name");
        head(head, "Weight", "num weight");
        head(head, "Value", "num");
        head(head, "", "strip").add(ticks());
        head(head, "Results", "num results");
        head(head, "Spread", "num spread");
        head(head, "Setting or harness", "setting");
        head(head, "Measured by", "by");
        more.addClassName("more");
        more.addClickListener(click -> {
            all = true;
            draw();
        });
        add(table, more);
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String name, String looks) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassNames(looks.split(" "));
        return cell;
    }

    private static Component ticks() {
        Span ticks = new Span(new Span("0"), new Span("25"), new Span("50"), new Span("75"), new Span("100"));
        ticks.addClassName("ticks");
        ticks.getElement().setAttribute("aria-label", "Results on the test's scale, in per cent of it");
        return ticks;
    }

    void show(List<TestLine> newLines) {
        lines = newLines;
        draw();
    }

    private void draw() {
        List<TestLine> shown =
                lines.stream().filter(line -> all || line.weight() > 0).toList();
        List<String> ids = shown.stream().map(line -> line.benchmark().id()).toList();
        if (!ids.equals(order)) {
            table.getBody().removeAll();
            rows.clear();
            shown.forEach(line -> rows.put(line.benchmark().id(), new Row(line)));
            order = ids;
        } else {
            shown.forEach(line ->
                    Objects.requireNonNull(rows.get(line.benchmark().id())).update(line));
        }
        int hidden = lines.size() - shown.size();
        more.setVisible(hidden > 0);
        more.setText("Show " + Format.count(hidden, "test that carries", "tests that carry") + " no weight");
    }

    /// A test's row, and below it, once opened, its results.
    private final class Row {

        private final NativeTableRow row = table.getBody().addRow();
        private final NativeTableRow inside = table.getBody().addRow();
        private final Button toggle = new Button();
        private TestLine line;
        private boolean open;

        Row(TestLine line) {
            this.line = line;
            inside.addClassName("inside");
            inside.setVisible(false);
            toggle.addClassName("toggle");
            toggle.addClickListener(click -> {
                open = !open;
                fill();
            });
            fill();
        }

        void update(TestLine next) {
            if (!next.equals(line)) {
                line = next;
                fill();
                row.getElement().flashClass("flash");
            }
        }

        private void fill() {
            row.removeAll();
            row.setClassName("unmeasured", !line.measured());
            NativeTableHeaderCell name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.addClassName("name");
            name.add(line.observations().isEmpty() ? new Span(line.benchmark().name()) : toggle());
            cell(line.weight() > 0 ? Format.weight(line.weight()) : Format.UNKNOWN, "num weight");
            value();
            NativeTableCell strip = cell("", "strip");
            if (line.expected() != null) {
                strip.getElement().setAttribute("title", line.expected().words());
            }
            if (line.strip() != null) {
                strip.add(new Drawing(line.strip()));
            }
            cell(line.results(), "num results");
            cell(line.spread(), "num spread");
            cell(line.setting(), "setting");
            cell(line.measuredBy(), "by");
            inside.removeAll();
            inside.setVisible(open);
            if (open) {
                NativeTableCell cell = inside.addDataCell();
                cell.getElement().setAttribute("colspan", Integer.toString(COLUMNS));
                cell.add(ObservationTable.of(line));
            }
        }

        /// What counts; where nothing does, what is expected.
        private void value() {
            TestLine.Expected expected = line.expected();
            if (line.measured() || expected == null) {
                cell(line.value(), "num value").add(unit(line.measured()));
            } else {
                NativeTableCell cell = cell("≈\u00a0" + expected.value(), "num value estimate");
                cell.add(unit(true));
                cell.getElement().setAttribute("title", expected.words());
            }
        }

        private Component unit(boolean shown) {
            Span unit = new Span(shown ? Format.unit(line.benchmark().unit()) : "");
            unit.addClassName("unit");
            return unit;
        }

        private Button toggle() {
            toggle.setText(line.benchmark().name());
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
            return toggle;
        }

        private NativeTableCell cell(String text, String looks) {
            NativeTableCell cell = row.addDataCell();
            if (!text.isEmpty()) {
                cell.add(new Span(text));
            }
            cell.addClassNames(looks.split(" "));
            return cell;
        }
    }
}
