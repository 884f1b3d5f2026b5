package dev.podium.ui.methodology;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.ui.chart.Bars;
import dev.podium.ui.chart.Calibration;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How often a hidden result lay in its interval, and how often pairs were put in the wrong order, on the starter data.
final class Calibrated extends Div {

    private static final double NOMINAL = 0.9;
    private static final int LINE = 40;
    private static final List<String> METHODS = List.of("podium", "plain", "additive", "zscore", "available");

    private final Texts words;
    private final Numbers numbers;
    private final Evaluation evaluation;

    Calibrated(Texts words, Numbers numbers, Evaluation evaluation) {
        this.words = words;
        this.numbers = numbers;
        this.evaluation = evaluation;
        Paragraph where = new Paragraph(words.say("calibration.where", numbers.count(evaluation.cells())));
        where.addClassName("unranked-note");
        Div more = new Div(errors());
        more.addClassNames("card", "scroll");
        more.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.say("errors"));
        add(
                where,
                new H3(words.say("inside")),
                inside(),
                new H3(words.say("ahead")),
                ahead(),
                new H3(words.say("order.wrong")),
                new Paragraph(words.say("order.wrong.note")),
                order(),
                new H3(words.say("errors")),
                more);
    }

    private Chart inside() {
        Evaluation.Figures ours = evaluation.of("podium");
        Evaluation.Figures plain = evaluation.of("plain");
        List<Calibration.Line> lines = new ArrayList<>();
        lines.add(new Calibration.Line(
                words.say("inside.all"), 100 * requireNonNull(ours.coverage90()), percent(plain.coverage90())));
        requireNonNull(ours.coverageByCategory())
                .forEach((category, share) -> lines.add(new Calibration.Line(
                        words.say("category." + category),
                        100 * share,
                        percent(of(plain.coverageByCategory(), category)))));
        PlainTable table = new PlainTable(
                words.say("inside"),
                Column.words(words.say("column.category")),
                Column.numbers(words.say("column.nominal")),
                Column.numbers("Podium"),
                Column.numbers(words.say("method.plain")));
        lines.forEach(line -> table.row(
                line.name(),
                numbers.percent(NOMINAL),
                numbers.weight(line.measured() / 100),
                line.other() == null ? Numbers.UNKNOWN : numbers.weight(line.other() / 100)));
        Calibration.Line worst = lines.stream()
                .skip(1)
                .max((a, b) -> Double.compare(off(a), off(b)))
                .orElseThrow();
        Chart chart = new Chart(lines.size() * LINE + 60);
        chart.addClassName("card");
        chart.show(
                new Calibration(100 * NOMINAL, lines, "Podium", words.say("method.plain"), words.say("column.nominal")),
                words.say(
                        "inside.summary",
                        numbers.weight(lines.getFirst().measured() / 100),
                        worst.name(),
                        numbers.weight(worst.measured() / 100)),
                table);
        return chart;
    }

    private Paragraph ahead() {
        Evaluation.Ahead ahead = evaluation.ahead();
        return new Paragraph(words.say(
                "ahead.said",
                numbers.count(ahead.results()),
                numbers.count(ahead.days()),
                numbers.weight(ahead.coverage()),
                numbers.weight(ahead.byDay()),
                points(ahead.error())));
    }

    private static double off(Calibration.Line line) {
        return Math.abs(line.measured() - 100 * NOMINAL);
    }

    private Chart order() {
        List<Bars.Bar> bars = METHODS.stream()
                .map(method -> new Bars.Bar(
                        words.say("method." + method),
                        100 - 100 * requireNonNull(evaluation.of(method).pairs()),
                        method.equals("podium")))
                .toList();
        PlainTable table = new PlainTable(
                words.say("order.wrong"),
                Column.words(words.say("column.method")),
                Column.numbers(words.say("column.wrong")));
        bars.forEach(bar -> table.row(bar.name(), numbers.weight(bar.size() / 100)));
        Chart chart = new Chart(bars.size() * LINE + 44);
        chart.addClassName("card");
        chart.show(
                new Bars(bars, "\u00a0%"),
                words.say(
                        "order.wrong.summary",
                        numbers.weight(bars.getFirst().size() / 100),
                        numbers.weight(bars.getLast().size() / 100)),
                table);
        return chart;
    }

    private PlainTable errors() {
        PlainTable table = new PlainTable(
                words.say("errors"),
                Column.words(words.say("column.what")),
                Column.numbers("Podium"),
                Column.numbers(words.say("method.plain")),
                Column.numbers(words.say("method.additive")));
        Evaluation.Figures a = evaluation.of("podium");
        Evaluation.Figures b = evaluation.of("plain");
        Evaluation.Figures c = evaluation.of("additive");
        table.row(words.say("errors.cell"), points(a.error()), points(b.error()), points(c.error()));
        for (String known : List.of("1", "3", "5")) {
            table.row(
                    words.say("errors.new." + known),
                    points(of(a.newModel(), known)),
                    points(of(b.newModel(), known)),
                    points(of(c.newModel(), known)));
        }
        table.row(words.say("errors.width"), points(a.width90()), points(b.width90()), points(c.width90()));
        table.row(words.say("errors.sums"), share(a.sumsRandom()), share(b.sumsRandom()), share(c.sumsRandom()));
        table.row(
                words.say("errors.categories"),
                share(a.sumsCategories()),
                share(b.sumsCategories()),
                share(c.sumsCategories()));
        return table;
    }

    private String points(@Nullable Double points) {
        return points == null ? Numbers.UNKNOWN : numbers.plain(points, 2);
    }

    private String share(@Nullable Double share) {
        return share == null ? Numbers.UNKNOWN : numbers.weight(share);
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : Double.valueOf(100 * share);
    }

    private static @Nullable Double of(@Nullable Map<String, Double> figures, String key) {
        return figures == null ? null : figures.get(key);
    }
}
