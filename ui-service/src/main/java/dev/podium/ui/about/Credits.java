package dev.podium.ui.about;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.table.PlainTable;
import dev.podium.ui.table.PlainTable.Column;

/// Whose figures the starter data are, with what their licences ask for. They stand there with or without a board.
final class Credits extends Div {

    private final Language language;
    private final transient Texts words;
    private final Div region = new Div();
    private Facts shown = Facts.NONE;

    Credits(Language language) {
        this.language = language;
        this.words = language.texts("about");
        // On a phone the table is wider than the screen: it is moved by the arrow keys as well.
        region.addClassName("scroll");
        region.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", words.say("sources.table"))
                .setAttribute("tabindex", "0");
        add(new Paragraph(words.say("sources.changed")), new Paragraph(words.say("sources.licence")), region);
        draw();
    }

    void show(Facts facts) {
        if (!facts.results().equals(shown.results())) {
            shown = facts;
            draw();
        }
    }

    private void draw() {
        PlainTable table = new PlainTable(
                words.say("sources.table"),
                Column.words(words.say("column.credit")),
                Column.numbers(words.say("column.results")),
                Column.words(words.say("column.licence")),
                Column.words(words.say("column.by")),
                Column.words(words.say("column.origin")));
        for (int i = 0; i < Source.ALL.size(); i++) {
            Source source = Source.ALL.get(i);
            long results = shown.results().get(i);
            table.row(
                    words.say(source.key("credit")),
                    results == 0 ? Numbers.UNKNOWN : language.numbers().count(results),
                    words.say(source.key("licence")),
                    words.say(source.key("by")),
                    source.origin());
        }
        region.removeAll();
        region.add(table);
    }
}
