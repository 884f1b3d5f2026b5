package dev.podium.ui.methodology;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All numbers of the methodology in force, and the constants of the formulas.
final class InForce extends Div {

    /// Of docs/methodology.md, section 9; a test compares them.
    static final int CONSTANTS = 15;

    private final Texts words;
    private final Numbers numbers;
    private final Routes routes;
    private final Paragraph rule = new Paragraph();
    private final Div limits = new Div();
    private final Div weights = new Div();
    private List<Object> shown = List.of();

    InForce(Texts words, Numbers numbers, Routes routes) {
        this.words = words;
        this.numbers = numbers;
        this.routes = routes;
        addClassName("in-force");
        region(limits, "limits");
        region(weights, "weights");
        Div constants = new Div(constants());
        region(constants, "constants");
        add(
                rule,
                new H3(words.say("limits")),
                limits,
                new H3(words.say("weights")),
                weights,
                new H3(words.say("constants")),
                new Paragraph(words.say("constants.note")),
                constants);
    }

    private void region(Div div, String name) {
        div.addClassNames("card", "scroll");
        div.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", words.say(name));
    }

    /// Shows the numbers again only when they are others.
    void show(Scene scene) {
        Methodology methodology = scene.board().methodology();
        List<Object> next = List.of(methodology, scene.board().benchmarks(), scene.place());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        rule.setText(words.say(
                "rule",
                numbers.count(methodology.revision()),
                words.say("rule." + methodology.rule().name().toLowerCase(java.util.Locale.ROOT))));
        limits.removeAll();
        limits.add(limits(methodology));
        weights.removeAll();
        weights.add(weights(methodology, scene));
    }

    private PlainTable limits(Methodology methodology) {
        PlainTable table = new PlainTable(
                words.say("limits"),
                Column.words(words.say("column.what")),
                Column.numbers(words.say("column.value")),
                Column.words(words.say("column.unit")));
        table.row(words.say("limit.evidence"), numbers.weight(methodology.minEvidence()), words.say("unit.weight"));
        table.row(
                words.say("limit.categories"),
                numbers.count(methodology.minCategories()),
                words.say("unit.categories"));
        table.row(
                words.say("limit.category"),
                numbers.weight(methodology.minCategoryEvidence()),
                words.say("unit.category"));
        return table;
    }

    private PlainTable weights(Methodology methodology, Scene scene) {
        PlainTable table = new PlainTable(
                words.say("weights"),
                Column.words(words.say("column.test")),
                Column.words(words.say("column.category")),
                Column.numbers(words.say("column.in.category")),
                Column.numbers(words.say("column.in.all")),
                Column.numbers(words.say("column.zero")),
                Column.numbers(words.say("column.hundred")),
                Column.words(words.say("column.setting")));
        for (Category category : methodology.categories()) {
            for (Category.Weight weight : category.benchmarks()) {
                Benchmark test = scene.index().benchmark(weight.benchmark());
                table.row(
                        test == null
                                ? weight.benchmark()
                                : new Anchor(routes.benchmark(scene.place(), test.id()), test.name()),
                        category.name() + " " + numbers.weight(category.weight()),
                        numbers.weight(weight.weight()),
                        numbers.weight(weight.weight() * category.weight()),
                        end(test, 0),
                        end(test, 100),
                        methodology.settings().getOrDefault(weight.benchmark(), words.say("setting.highest")));
            }
        }
        return table;
    }

    private String end(@Nullable Benchmark test, double points) {
        if (test == null || !test.scored()) {
            return Numbers.UNKNOWN;
        }
        String unit = Numbers.unit(test.unit());
        return numbers.score(test.denormalise(points), test) + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }

    private PlainTable constants() {
        PlainTable table = new PlainTable(
                words.say("constants"),
                Column.words(words.say("column.what")),
                Column.words(words.say("column.value")));
        for (List<String> constant : constants(words)) {
            table.row(constant.get(0), constant.get(1));
        }
        return table;
    }

    /// What is constant, and how much.
    static List<List<String>> constants(Texts words) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 1; i <= CONSTANTS; i++) {
            all.add(List.of(words.say("constant." + i), words.say("constant." + i + ".value")));
        }
        return all;
    }
}
