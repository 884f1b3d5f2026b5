package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.podium.catalog.Model;
import dev.podium.compare.Side;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.KeptTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is known of everybody beside the scores.
final class FactsTable {

    private final Texts words;
    private final Numbers numbers;
    private final KeptTable<Line> table;
    private final NativeTableRow head;
    private final PageSection section;
    private List<Object> headed = List.of();

    private record Line(String name, List<String> values) {}

    FactsTable(Language language) {
        words = language.texts("compare");
        numbers = language.numbers();
        table = new KeptTable<>(words.say("facts.caption"), Line::name, FactsTable::write);
        table.addClassNames("plain", "side-facts");
        head = table.getHead().addRow();
        Div scroll = new Div(table);
        scroll.addClassNames("card", "scroll-x");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.say("facts.caption"));
        section = new PageSection("facts", words.say("facts"), scroll);
    }

    PageSection section() {
        return section;
    }

    void show(Brush brush) {
        View view = brush.view();
        List<Object> next = List.of(view.sides().stream().map(Side::label).toList(), brush.marks());
        if (!next.equals(headed)) {
            headed = next;
            head.removeAll();
            KeptTable.columnHead(head, "name", new Span(words.say("fact")));
            view.sides()
                    .forEach(side ->
                            KeptTable.columnHead(head, "side", brush.full(side), new Span(" " + view.shortName(side))));
            table.forget();
        }
        table.show(lines(view), brush.news());
    }

    private List<Line> lines(View view) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(view, "fact.maker", model -> Objects.requireNonNullElse(model.organization(), unknown())));
        lines.add(line(view, "fact.price", model -> numbers.prices(model.price())));
        lines.add(line(
                view,
                "fact.speed",
                model -> model.outputTokensPerSecond() == null
                        ? unknown()
                        : words.say("unit.speed", numbers.speed(model.outputTokensPerSecond()))));
        lines.add(line(
                view,
                "fact.first-token",
                model -> model.ttftSeconds() == null
                        ? unknown()
                        : words.say("unit.seconds", numbers.score(model.ttftSeconds()))));
        lines.add(line(view, "fact.context", model -> numbers.tokens(model.contextTokens())));
        lines.add(line(view, "fact.open", model -> yes(model.openWeights())));
        lines.add(line(view, "fact.reasoning", model -> yes(model.reasoning())));
        lines.add(line(view, "fact.licence", model -> Objects.requireNonNullElse(model.license(), unknown())));
        lines.add(line(view, "fact.released", model -> numbers.day(model.releaseDate())));
        return lines;
    }

    private Line line(View view, String key, Function<Model, String> value) {
        return new Line(words.say(key), values(view, value));
    }

    private static List<String> values(View view, Function<Model, String> value) {
        return view.sides().stream().map(Side::model).map(value).toList();
    }

    private static String unknown() {
        return Numbers.UNKNOWN;
    }

    private String yes(@Nullable Boolean is) {
        return is == null ? unknown() : words.say(is ? "yes" : "no");
    }

    private static void write(NativeTableRow row, Line line) {
        KeptTable.rowHead(row, "name", new Span(line.name()));
        line.values().forEach(value -> KeptTable.cell(row, "side", new Span(value)));
    }
}
