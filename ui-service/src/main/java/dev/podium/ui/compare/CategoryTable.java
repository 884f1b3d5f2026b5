package dev.podium.ui.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.compare.Basis;
import dev.podium.compare.CategoryGap;
import dev.podium.compare.Comparison;
import dev.podium.compare.Gap;
import dev.podium.compare.Side;
import dev.podium.compare.Verdict;
import dev.podium.compare.fact.Kind;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.KeptTable;
import java.util.List;

/// The pair in each category: on which basis, by how much, how sure.
final class CategoryTable {

    private final Language language;
    private final Texts words;
    private final KeptTable<CategoryLine> table;
    private final NativeTableRow head;
    private final Div legend = new Div();
    private final Paragraph swings = new Paragraph();
    private final PageSection section;
    private List<Object> headed = List.of();

    CategoryTable(Language language) {
        this.language = language;
        words = language.texts("compare");
        table = new KeptTable<>(words.say("categories.caption"), CategoryLine::id, this::write);
        table.addClassName("by-category");
        head = table.getHead().addRow();
        Div scroll = new Div(table);
        scroll.addClassNames("card", "scroll-x");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.say("categories.caption"));
        legend.addClassName("small-print");
        legend.add(basis(Basis.MATCHED, words.say("basis.matched")), new Span(words.say("basis.matched.meaning")));
        legend.add(basis(Basis.BRIDGED, words.say("basis.bridged")), new Span(words.say("basis.bridged.meaning")));
        swings.addClassName("swings");
        section = new PageSection("by-category", words.say("categories"), scroll, legend, swings);
    }

    PageSection section() {
        return section;
    }

    void show(Brush brush) {
        View view = brush.view();
        Comparison pair = view.pair();
        section.say(counted(view));
        List<Object> next = List.of(pair.a().label(), pair.b().label(), CategoryLine.scale(view), brush.marks());
        if (!next.equals(headed)) {
            headed = next;
            head(brush);
            table.forget();
        }
        table.getStyle()
                .set("--pd-a", brush.mark(pair.a()).colour())
                .set("--pd-b", brush.mark(pair.b()).colour());
        table.show(CategoryLine.of(view, words), brush.news());
        swings.setText(String.join(" ", view.say(Kind.SWING)));
        swings.setVisible(!swings.getText().isEmpty());
    }

    /// `Six for Claude, two too close to call.`
    private String counted(View view) {
        Comparison pair = view.pair();
        long a = won(pair, pair.a());
        long b = won(pair, pair.b());
        long none = pair.categories().stream()
                .filter(c -> c.verdict() == Verdict.NONE)
                .count();
        long ties = pair.categories().size() - a - b - none;
        String bridged = pair.tally().shared() == 0 ? " " + words.say("categories.nothing-shared") : "";
        return words.say(
                        "categories.counted",
                        language.numbers().count(a),
                        view.shortName(pair.a()),
                        language.numbers().count(b),
                        view.shortName(pair.b()),
                        language.numbers().count(ties))
                + bridged;
    }

    static long won(Comparison pair, Side side) {
        return pair.categories().stream()
                .map(CategoryGap::gap)
                .filter(gap -> side.equals(pair.winner(gap)))
                .count();
    }

    private void head(Brush brush) {
        View view = brush.view();
        Side a = view.pair().a();
        Side b = view.pair().b();
        head.removeAll();
        KeptTable.columnHead(head, "name", new Span(words.say("category")), small(words.say("weight")));
        KeptTable.columnHead(head, "num a", brush.full(a), new Span(" " + view.shortName(a)));
        KeptTable.columnHead(head, "num b", brush.full(b), new Span(" " + view.shortName(b)));
        KeptTable.columnHead(head, "basis", new Span(words.say("basis")));
        Span left = new Span("← " + view.shortName(b));
        left.addClassName("towards-b");
        Span right = new Span(view.shortName(a) + " →");
        right.addClassName("towards-a");
        Div ways = new Div(left, right);
        ways.addClassName("ways");
        ways.getElement().setAttribute("aria-hidden", "true");
        Div ticks = CategoryLine.scale(view)
                .ticks(number -> number == 0 ? "0" : (number > 0 ? "+" : "−") + Math.round(Math.abs(number)));
        ticks.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(words.say("interval"));
        name.addClassName("vh");
        KeptTable.columnHead(head, "strip", name, ways, ticks);
        KeptTable.columnHead(head, "num difference", new Span(words.say("difference")));
        KeptTable.columnHead(head, "num p", new Span(words.say("p")));
        KeptTable.columnHead(head, "verdict", new Span(words.say("verdict")));
    }

    private void write(NativeTableRow row, CategoryLine line) {
        String estimate = line.basis() == Basis.BRIDGED ? " estimate" : "";
        KeptTable.rowHead(row, "name", new Span(line.name()), small(line.weight()));
        KeptTable.cell(row, "num a" + estimate, new Span(line.a()));
        KeptTable.cell(row, "num b" + estimate, new Span(line.b()));
        KeptTable.cell(row, "basis", basis(line.basis(), line.basisName()), small(line.evidence()));
        KeptTable.cell(row, "strip", picture(line));
        Span difference = new Span(line.difference());
        difference.addClassName("big");
        KeptTable.cell(row, "num difference", difference, small(line.interval()));
        KeptTable.cell(row, "num p", new Span(line.probability()));
        Span verdict = new Span(line.verdict());
        verdict.setClassName("won", line.ahead() >= 0);
        KeptTable.cell(row, "verdict", verdict);
    }

    private static Component picture(CategoryLine line) {
        Div strip = line.scale().strip();
        Gap gap = line.gap();
        if (gap != null) {
            Span band = line.scale().band(gap.low(), gap.high());
            Span dot = new Span();
            dot.addClassName("dot");
            dot.getStyle().set("left", line.scale().percent(gap.difference()));
            String whose = line.ahead() == 0 ? "for-a" : line.ahead() == 1 ? "for-b" : "for-none";
            strip.addClassName(whose);
            strip.setClassName("bridged", line.basis() == Basis.BRIDGED);
            strip.add(band, dot);
        }
        return strip;
    }

    private static Span basis(Basis basis, String name) {
        Span tag = new Span(name);
        tag.addClassNames("basis-tag", Words.key(basis));
        return tag;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("small");
        return small;
    }
}
