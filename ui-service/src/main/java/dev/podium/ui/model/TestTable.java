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
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.picture.Drawing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Every test with its results, the weighted ones first. A row opens to the single results, and to the test itself.
@JsModule(Drawing.MODULE)
final class TestTable extends Div {

    private static final int COLUMNS = 8;

    private final transient Texts words;
    private final transient Numbers numbers;
    private final transient ObservationTable inner;
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private final Map<String, Row> rows = new HashMap<>();
    private List<TestLine> lines = List.of();
    private List<String> order = List.of();
    private boolean all;

    TestTable(Texts words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        inner = new ObservationTable(words, numbers);
        addClassNames("card", "tests");
        table.setCaptionText(words.say("tests.caption"));
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        head(head, words.say("test"), "name");
        head(head, words.say("weight"), "num weight");
        head(head, words.say("tests.value"), "num");
        head(head, "", "strip").add(ticks());
        head(head, words.say("tests.results"), "num results");
        head(head, words.say("tests.spread"), "num spread");
        head(head, words.say("tests.setting"), "setting");
        head(head, words.say("tests.by"), "by");
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

    private Component ticks() {
        Span ticks = new Span(new Span("0"), new Span("25"), new Span("50"), new Span("75"), new Span("100"));
        ticks.addClassName("ticks");
        ticks.getElement().setAttribute("aria-label", words.say("tests.scale"));
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
        more.setText(words.say("tests.more", words.count("tests.more.tests", hidden)));
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
            cell(line.weight() > 0 ? numbers.weight(line.weight()) : Numbers.UNKNOWN, "num weight");
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
                cell.add(inner.of(line));
            }
        }

        /// What counts; where nothing does, what is expected.
        private void value() {
            TestLine.Expected expected = line.expected();
            String value = line.value();
            if (value != null || expected == null) {
                cell(Objects.requireNonNullElse(value, Numbers.UNKNOWN), "num value")
                        .add(unit(line.measured()));
            } else {
                NativeTableCell cell = cell("≈\u00a0" + expected.value(), "num value estimate");
                cell.add(unit(true));
                cell.getElement().setAttribute("title", expected.words());
            }
        }

        private Component unit(boolean shown) {
            Span unit = new Span(shown ? Numbers.unit(line.benchmark().unit()) : "");
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
