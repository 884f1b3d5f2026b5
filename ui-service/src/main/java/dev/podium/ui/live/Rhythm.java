package dev.podium.ui.live;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.picture.Drawing;
import dev.podium.ui.picture.Pictures;
import java.util.Collections;
import java.util.List;

/// How fast events come: those of the last minute as a number, those of the last ten as a picture and a sentence.
final class Rhythm extends Div {

    private final Language language;
    private final transient Texts words;
    private final Span number = new Span();
    private final Drawing picture = new Drawing(Pictures.rhythm(List.of()));
    private final Paragraph sentence = new Paragraph();
    private List<Long> shown = List.of();

    Rhythm(Language language) {
        this.language = language;
        this.words = language.texts("live");
        addClassName("rhythm");
        number.addClassName("number");
        sentence.addClassName("quiet");
        Paragraph minute = new Paragraph(number, new Span(words.say("minute")));
        minute.addClassName("minute");
        add(minute, picture, sentence);
    }

    void show(Heard heard) {
        number.setText(language.numbers().count(heard.lastMinute()));
        if (!heard.rhythm().isEmpty() && !heard.rhythm().equals(shown)) {
            shown = heard.rhythm();
            picture.show(Pictures.rhythm(shown));
            long all = shown.stream().mapToLong(count -> count).sum();
            sentence.setText(
                    all == 0
                            ? words.say("rhythm.none")
                            : words.say(
                                    "rhythm",
                                    words.count("events.of", all),
                                    language.numbers().count(Collections.max(shown))));
        }
    }
}
