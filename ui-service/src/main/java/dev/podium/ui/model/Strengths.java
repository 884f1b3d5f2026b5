package dev.podium.ui.model;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.podium.compare.Departure;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.picture.Drawing;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.KeptTable;
import java.util.List;

/// Where the model stands above and below what its ability leads to expect, category by category, and the tests that
/// stick out.
final class Strengths {

    private final Routes routes;
    private final Standing standing;
    private final KeptTable<Standing.Line> table;
    private final Div card;
    private final Div lists = new Div();
    private final PageSection section;
    private List<Standing.Tests> listed = List.of();

    Strengths(Texts words, Numbers numbers, Routes routes) {
        this.routes = routes;
        standing = new Standing(words, numbers);
        table = new KeptTable<>(words.say("strengths.caption"), Standing.Line::id, this::write);
        table.addClassName("departures");
        NativeTableRow head = table.getHead().addRow();
        KeptTable.columnHead(head, "name", new Span(words.say("category")));
        KeptTable.columnHead(head, "num optional", new Span(words.say("strengths.tests")));
        KeptTable.columnHead(head, "num optional", new Span(words.say("strengths.expected")));
        KeptTable.columnHead(head, "num optional", new Span(words.say("strengths.reached")));
        KeptTable.columnHead(head, "num", new Span(words.say("strengths.difference")));
        KeptTable.columnHead(head, "picture", new Span(words.say("strengths.picture")));
        KeptTable.columnHead(head, "word", new Span(words.say("strengths.verdict")));
        card = TableCard.of(table, words.say("strengths.caption"));
        lists.addClassName("sticking-out");
        section = new PageSection("strengths", words.say("strengths"), card, lists);
    }

    PageSection section() {
        return section;
    }

    void show(Portrait portrait) {
        section.say(standing.sentence(portrait));
        List<Standing.Line> lines = standing.lines(portrait);
        card.setVisible(!lines.isEmpty());
        table.show(lines, true);
        List<Standing.Tests> next = standing.tests(portrait, routes);
        lists.setVisible(!next.isEmpty());
        if (!next.equals(listed)) {
            listed = next;
            lists.removeAll();
            next.forEach(tests -> lists.add(list(tests)));
        }
    }

    private static Div list(Standing.Tests tests) {
        UnorderedList list = new UnorderedList();
        tests.lines()
                .forEach(line ->
                        list.add(new ListItem(new Anchor(line.address(), line.name()), new Span(line.sentence()))));
        return new Div(new H3(tests.title()), list);
    }

    private void write(NativeTableRow row, Standing.Line line) {
        KeptTable.rowHead(row, "name", new Span(line.name()));
        KeptTable.cell(row, "num optional", new Span(line.tests()));
        KeptTable.cell(row, "num optional", new Span(line.expected()));
        KeptTable.cell(row, "num optional", new Span(line.reached()));
        KeptTable.cell(row, "num strong", new Span(line.difference()));
        KeptTable.cell(row, "picture", new Drawing(line.picture())).getElement().setAttribute("title", line.interval());
        KeptTable.cell(row, "word " + line.look(), new Span(line.verdict()));
    }

    /// Whether a departure is beyond what chance does one time in ten.
    static boolean unusual(Departure departure) {
        return departure.gap().low() > 0 || departure.gap().high() < 0;
    }
}
