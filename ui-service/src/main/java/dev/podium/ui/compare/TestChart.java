package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.podium.compare.BenchmarkGap;
import dev.podium.compare.Gap;
import dev.podium.compare.Side;
import dev.podium.compare.Tally;
import dev.podium.ui.Routes;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.chart.Dumbbells;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.shell.PageSection;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Test by test: a dumbbell each, and the same as a table.
final class TestChart {

    private static final int ROW = 34;
    private static final int GROUP = 34;
    private static final int FRAME = 36;

    private final Routes routes;
    private final Texts words;
    private final Numbers numbers;
    private final Chart chart = new Chart(GROUP + FRAME);
    private final NativeButton more = new NativeButton();
    private final PageSection section;
    private boolean everything;
    private Object drawn = "";

    /// Draws nothing yet.
    ///
    /// @param onAll called with whether tests without weight are wanted too
    /// @param onPick called with the id of a test
    TestChart(Routes routes, Language language, Consumer<Boolean> onAll, Consumer<String> onPick) {
        this.routes = routes;
        words = language.texts("compare");
        numbers = language.numbers();
        chart.addClassName("card");
        chart.onPick(onPick);
        more.addClassNames("link-button", "more");
        more.addClickListener(click -> onAll.accept(!everything));
        Div legend = new Div();
        legend.setText(words.say("tests.legend"));
        legend.addClassName("small-print");
        section = new PageSection("test-by-test", words.say("tests"), chart, legend, more);
    }

    PageSection section() {
        return section;
    }

    void show(Brush brush) {
        View view = brush.view();
        TestRows rows = new TestRows(view);
        everything = view.asked().everything();
        long unweighted = view.pair().benchmarks().stream()
                .filter(gap -> gap.category() == null)
                .count();
        more.setText(everything ? words.say("tests.less") : words.say("tests.more", numbers.count(unweighted)));
        more.setVisible(everything || unweighted > 0);
        String sentence = sentence(view);
        section.say(sentence);
        List<Dumbbells.Group> groups = rows.drawn();
        Dumbbells data = new Dumbbells(models(brush), groups);
        if (!data.equals(drawn)) {
            drawn = data;
            int tests = groups.stream().mapToInt(group -> group.tests().size()).sum();
            chart.heighten(FRAME + ROW * tests + GROUP * groups.size());
            chart.show(data, sentence, table(view, rows));
        }
        chart.setVisible(!groups.isEmpty());
    }

    private List<Dumbbells.Model> models(Brush brush) {
        return brush.view().sides().stream()
                .map(side -> {
                    Mark mark = brush.mark(side);
                    return new Dumbbells.Model(brush.view().shortName(side), mark.slot(), mark.shape());
                })
                .toList();
    }

    private String sentence(View view) {
        Tally tally = view.pair().tally();
        String shared = tally.shared() == 0 ? words.say("tests.none") : words.count("tests.shared", tally.shared());
        BenchmarkGap swing = view.pair().biggestSwing();
        return swing == null
                ? shared + "."
                : shared + ". " + words.say("tests.swing", swing.benchmark().name());
    }

    private PlainTable table(View view, TestRows rows) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(words.say("test")),
                Column.words(words.say("category")),
                Column.numbers(words.say("weight"))));
        view.sides().forEach(side -> columns.add(Column.numbers(side.label())));
        columns.add(Column.numbers(words.say("difference")));
        columns.add(Column.numbers(words.say("interval")));
        columns.add(Column.words(words.say("verdict")));
        PlainTable table = new PlainTable(words.say("tests.caption"), columns.toArray(Column[]::new));
        for (Map.Entry<String, List<TestRows.Line>> group : rows.groups().entrySet()) {
            for (TestRows.Line line : group.getValue()) {
                table.row(cells(line, group.getKey(), view, rows));
            }
        }
        return table;
    }

    private Object[] cells(TestRows.Line line, String group, View view, TestRows rows) {
        BenchmarkGap test = line.gap();
        List<Object> cells = new ArrayList<>();
        cells.add(new Anchor(
                routes.benchmark(view.scene().place(), test.benchmark().id()),
                test.benchmark().name()));
        cells.add(group);
        cells.add(test.category() == null ? Numbers.UNKNOWN : numbers.weight(test.share()));
        List<Side> sides = view.sides();
        for (int i = 0; i < sides.size(); i++) {
            cells.add(rows.score(line, i));
        }
        Gap gap = test.gap();
        cells.add(gap == null ? Numbers.UNKNOWN : numbers.signed(gap.difference()));
        cells.add(gap == null ? Numbers.UNKNOWN : numbers.range(gap.low(), gap.high()));
        cells.add(rows.verdict(test));
        return cells.toArray();
    }
}
