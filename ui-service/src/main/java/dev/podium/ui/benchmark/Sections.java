package dev.podium.ui.benchmark;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.benchmark.Agreements.Agreement;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.chart.Dots;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.List;
import java.util.function.Consumer;

/// The parts of a benchmark's page, drawn once and updated in place.
final class Sections {

    private static final int BEST = 25;
    private static final int ALIKE = 10;
    private static final int UNLIKE = 3;
    private static final int ABSENT = 10;

    private final Texts words;
    private final Numbers numbers;
    private final Anchor back = new Anchor();
    private final Span crumb = new Span();
    private final H1 name = new H1();
    private final Paragraph lede = new Paragraph();
    private final FactsBand facts;
    private final Div why = new Div();
    private final Chart chart = new Chart(240);
    private final PageSection spread;
    private final PageSection tells;
    private final ResultTable results;
    private final Button more = new Button();
    private final PageSection board;
    private final Div absent = new Div();
    private final PageSection coverage;
    private final Div alike = new Div();
    private final PageSection agreement;

    Sections(Div page, Texts words, Numbers numbers, Runnable onMore, Consumer<String> onPick) {
        this.words = words;
        this.numbers = numbers;
        facts = new FactsBand(words, numbers);
        back.setText(words.say("title"));
        Nav breadcrumb = new Nav(back, new Span(" / "), crumb);
        breadcrumb.setAriaLabel(words.say("breadcrumb"));
        breadcrumb.addClassName("breadcrumb");
        lede.addClassName("lede");
        Div head = new Div(name, lede);
        head.addClassName("model-head");
        why.addClassName("sentences");
        chart.addClassName("card");
        chart.onPick(onPick);
        spread = new PageSection("spread", words.say("spread"), chart);
        tells = new PageSection("tells", words.say("tells.title"));
        results = new ResultTable(words);
        more.addClassName("fold");
        more.addClickListener(click -> onMore.run());
        board = new PageSection("results", words.say("results"), results, more);
        coverage = new PageSection("coverage", words.say("coverage"), absent);
        agreement = new PageSection("agreement", words.say("agreement"), alike);
        for (Div table : List.of(absent, alike)) {
            table.addClassNames("scroll");
        }
        page.add(
                breadcrumb,
                head,
                facts,
                new PageSection("state", words.say("why"), why),
                spread,
                tells,
                board,
                coverage,
                agreement);
    }

    void show(Profile profile) {
        Benchmark benchmark = profile.bench().benchmark();
        Why sentences = new Why(profile, words, numbers);
        back.setHref(profile.routes().benchmarks(profile.scene().place()));
        crumb.setText(benchmark.name());
        name.setText(benchmark.name());
        lede(profile, benchmark);
        facts.show(profile);
        why.removeAll();
        sentences.state().forEach(sentence -> why.add(new Paragraph(sentence)));
        tells.say(sentences.tells());
        spread.say(sentences.spread());
        Dots heap = profile.heap();
        chart.setVisible(heap != null);
        if (heap != null) {
            chart.show(heap, sentences.spread(), twin(heap));
        }
        board(profile);
        coverage.say(sentences.coverage());
        absent(profile.missing());
        agreement(profile);
    }

    private void lede(Profile profile, Benchmark benchmark) {
        lede.removeAll();
        String sub = benchmark.subcategory();
        lede.add(new Span(profile.catalogue().name(profile.bench().category()) + (sub == null ? "" : ", " + sub) + " · "
                + words.say("metric", benchmark.metric())));
        if (benchmark.items() != null) {
            lede.add(new Span(" · " + words.count("items", benchmark.items())));
        }
        String source = benchmark.sourceUrl();
        if (source != null && source.startsWith("https://")) {
            Anchor link = new Anchor(source, words.say("source"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener nofollow");
            lede.add(new Span(" · "), link);
        }
    }

    private PlainTable twin(Dots heap) {
        PlainTable table = new PlainTable(
                words.say("spread"),
                Column.words(words.say("results.model")),
                Column.numbers(words.say("results.score")));
        heap.dots().forEach(dot -> table.row(dot.name(), dot.value()));
        return table;
    }

    private void board(Profile profile) {
        List<Result> all = profile.results();
        boolean few = all.size() <= BEST;
        results.setVisible(!all.isEmpty());
        results.show(profile.all() || few ? all : all.subList(0, BEST));
        board.say(words.say("results.note"));
        more.setVisible(!few);
        more.setText(
                profile.all()
                        ? words.say("results.less", numbers.count(BEST))
                        : words.say("results.more", numbers.count(all.size())));
    }

    private void absent(Missing missing) {
        absent.removeAll();
        if (missing.models().isEmpty()) {
            return;
        }
        PlainTable table = new PlainTable(
                words.say("coverage.table"),
                Column.words(words.say("results.model")),
                Column.numbers(words.say("coverage.rank")),
                Column.numbers(words.say("coverage.expected")));
        missing.models().stream()
                .limit(ABSENT)
                .forEach(model -> table.row(
                        new Anchor(model.address(), model.name()), numbers.count(model.rank()), model.expected()));
        absent.add(table);
    }

    private void agreement(Profile profile) {
        alike.removeAll();
        List<Agreement> all = profile.agreements().all();
        agreement.say(
                all.isEmpty()
                        ? words.say("agreement.none", numbers.count(Agreements.FEWEST))
                        : words.say(
                                "agreement.sentence",
                                numbers.count(Agreements.FEWEST),
                                words.count("benchmarks", all.size())));
        if (!all.isEmpty()) {
            PlainTable table = new PlainTable(
                    words.say("agreement.table"),
                    Column.words(words.say("column.benchmark")),
                    Column.numbers(words.say("agreement.rho")),
                    Column.numbers(words.say("agreement.shared")));
            all.stream().limit(ALIKE).forEach(other -> line(table, other, profile));
            all.stream().skip(Math.max(ALIKE, all.size() - UNLIKE)).forEach(other -> line(table, other, profile));
            alike.add(table);
        }
    }

    private void line(PlainTable table, Agreement other, Profile profile) {
        table.row(
                new Anchor(
                        profile.routes()
                                .benchmark(
                                        profile.scene().place(), other.other().id()),
                        other.other().benchmark().name()),
                numbers.plain(other.rho(), 2),
                numbers.count(other.shared()));
    }
}
