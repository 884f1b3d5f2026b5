package dev.podium.ui.about;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;

/// The rule in force, and its weights.
final class Rule extends Div {

    private final transient Texts words;
    private Facts shown = Facts.NONE;

    Rule(Language language) {
        words = language.texts("about");
        add(new Paragraph(words.say("rule.none")));
    }

    /// Draws the rule again only when it is another one: most boards bring a result and no rule.
    void show(Facts facts) {
        if (facts.rule().equals(shown.rule()) && facts.weights().equals(shown.weights())) {
            return;
        }
        shown = facts;
        PlainTable table = new PlainTable(
                words.say("weights"),
                Column.words(words.say("column.category")),
                Column.numbers(words.say("column.weight")),
                Column.words(words.say("column.tests")));
        facts.weights().forEach(line -> table.row(line.toArray()));
        removeAll();
        add(new Paragraph(facts.rule()), table);
    }
}
