package dev.podium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.picture.Drawing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who scored what on a benchmark, the best first.
@JsModule(Drawing.MODULE)
final class ResultTable extends Div {

    private final transient Texts words;
    private final NativeTable table = new NativeTable();
    private List<Result> shown = List.of();

    ResultTable(Texts words) {
        this.words = words;
        addClassNames("card", "wide-table", "results");
        String name = words.say("results.table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
        table.setCaptionText(name);
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        head(head, "results.model", "name");
        head(head, "results.score", "num");
        head(head, "results.interval", "num");
        head(head, "results.spread", "picture");
        head(head, "results.results", "num");
        head(head, "results.by", "by");
        head(head, "results.source", "source");
        head(head, "results.day", "day");
        add(table);
    }

    private void head(NativeTableRow row, String key, String look) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(words.say(key));
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(look);
    }

    /// Keeps the rows that stay as they are.
    void show(List<Result> results) {
        List<NativeTableRow> rows = table.getBody().getRows();
        for (int i = rows.size() - 1; i >= results.size(); i--) {
            table.getBody().removeRow(i);
        }
        for (int i = 0; i < results.size(); i++) {
            boolean there = i < shown.size();
            if (!there || !shown.get(i).equals(results.get(i))) {
                fill(there ? rows.get(i) : table.getBody().addRow(), results.get(i));
            }
        }
        shown = List.copyOf(results);
    }

    private void fill(NativeTableRow row, Result result) {
        row.removeAll();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.addClassName("name");
        name.add(new Anchor(result.address(), result.name()));
        if (result.verified()) {
            Span tag = new Span(words.say("results.verified"));
            tag.addClassName("tag");
            tag.getElement().setAttribute("title", words.say("results.verified.meaning"));
            name.add(tag);
        }
        cell(row, result.score(), "num", "score");
        cell(row, result.interval(), "num");
        NativeTableCell picture = cell(row, "", "picture");
        if (result.spread() != null) {
            picture.add(new Drawing(result.spread()));
        }
        cell(row, result.results(), "num");
        cell(row, words.say(result.by()), "by");
        cell(row, "", "source").add(source(result.source(), result.link()));
        cell(row, result.day(), "day");
    }

    private static Component source(@Nullable String source, @Nullable String link) {
        String text = Objects.requireNonNullElse(source, Numbers.UNKNOWN);
        if (link == null) {
            return new Span(text);
        }
        Anchor anchor = new Anchor(link, text, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener nofollow");
        return anchor;
    }

    private static NativeTableCell cell(NativeTableRow row, String text, String... looks) {
        NativeTableCell cell = row.addDataCell();
        if (!text.isEmpty()) {
            cell.setText(text);
        }
        cell.addClassNames(looks);
        return cell;
    }
}
