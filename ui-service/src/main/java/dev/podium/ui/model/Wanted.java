package dev.podium.ui.model;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Expectation;
import dev.podium.catalog.Benchmark;
import dev.podium.compare.Telling;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardIndex.Weighted;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.KeptTable;
import java.util.List;
import java.util.stream.Collectors;

/// The weighted tests that the model has not taken, those that would tell the most about its score first.
final class Wanted {

    private static final int SHOWN = 8;

    private record Line(
            String id,
            String name,
            String address,
            String category,
            String weight,
            String expected,
            String range,
            String after,
            String narrows) {}

    private final Texts words;
    private final Numbers numbers;
    private final Routes routes;
    private final KeptTable<Line> table;
    private final Div card;
    private final Paragraph others = new Paragraph();
    private final PageSection section;

    Wanted(Texts words, Numbers numbers, Routes routes) {
        this.words = words;
        this.numbers = numbers;
        this.routes = routes;
        table = new KeptTable<>(words.say("wanted.caption"), Line::id, Wanted::write);
        NativeTableRow head = table.getHead().addRow();
        KeptTable.columnHead(head, "name", new Span(words.say("test")));
        KeptTable.columnHead(head, "word optional", new Span(words.say("category")));
        KeptTable.columnHead(head, "num optional", new Span(words.say("weight")));
        KeptTable.columnHead(head, "num", new Span(words.say("wanted.expected")));
        KeptTable.columnHead(head, "num optional", new Span(words.say("interval")));
        KeptTable.columnHead(head, "num optional", new Span(words.say("wanted.after")));
        KeptTable.columnHead(head, "num", new Span(words.say("wanted.narrows")));
        card = TableCard.of(table, words.say("wanted.caption"));
        others.addClassName("small-print");
        section = new PageSection("missing", words.say("wanted"), card, others);
    }

    PageSection section() {
        return section;
    }

    void show(Portrait portrait) {
        List<Telling> telling = portrait.alone().missing();
        List<TestLine> missing = portrait.tests().stream()
                .filter(test -> test.weight() > 0 && !test.measured())
                .toList();
        section.say(sentence(telling, missing, portrait));
        card.setVisible(!telling.isEmpty());
        table.show(telling.stream().limit(SHOWN).map(one -> line(one, portrait)).toList(), true);
        List<String> told =
                telling.stream().limit(SHOWN).map(one -> one.benchmark().id()).toList();
        String rest = missing.stream()
                .map(TestLine::benchmark)
                .filter(benchmark -> !told.contains(benchmark.id()))
                .map(Benchmark::name)
                .collect(Collectors.joining(", "));
        others.setVisible(!rest.isEmpty());
        others.setText(words.say(told.isEmpty() ? "wanted.untold" : "wanted.others", rest));
    }

    private String sentence(List<Telling> telling, List<TestLine> missing, Portrait portrait) {
        if (missing.isEmpty()) {
            return words.say("wanted.none");
        }
        String count = words.count("wanted.tests", missing.size());
        if (telling.isEmpty()) {
            return words.say(portrait.completed() ? "wanted.unknown" : "wanted.available", count);
        }
        Telling most = telling.getFirst();
        return words.say(
                "wanted.sentence",
                count,
                most.benchmark().name(),
                numbers.score(most.before()),
                numbers.score(most.after()));
    }

    private Line line(Telling telling, Portrait portrait) {
        Benchmark benchmark = telling.benchmark();
        Weighted weighted = portrait.scene().index().weighted(benchmark.id());
        Expectation expected = telling.expected();
        double one = benchmark.denormalise(expected.low());
        double other = benchmark.denormalise(expected.high());
        return new Line(
                benchmark.id(),
                benchmark.name(),
                routes.benchmark(portrait.scene().place(), benchmark.id()),
                weighted == null ? Numbers.UNKNOWN : weighted.category().name(),
                weighted == null ? Numbers.UNKNOWN : numbers.weight(weighted.share()),
                "≈\u00a0" + numbers.score(benchmark.denormalise(expected.value()), benchmark),
                numbers.score(Math.min(one, other), benchmark) + "–" + numbers.score(Math.max(one, other), benchmark),
                "±" + numbers.plain(telling.after(), 2),
                numbers.plain(telling.narrows(), 2));
    }

    private static void write(NativeTableRow row, Line line) {
        KeptTable.rowHead(row, "name", new Anchor(line.address(), line.name()));
        KeptTable.cell(row, "word optional", new Span(line.category()));
        KeptTable.cell(row, "num optional", new Span(line.weight()));
        KeptTable.cell(row, "num estimate", new Span(line.expected()));
        KeptTable.cell(row, "num optional", new Span(line.range()));
        KeptTable.cell(row, "num optional", new Span(line.after()));
        KeptTable.cell(row, "num strong", new Span(line.narrows()));
    }
}
