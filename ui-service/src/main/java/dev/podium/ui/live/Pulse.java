package dev.podium.ui.live;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Counts;
import dev.podium.board.PendingName;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import java.util.List;
import java.util.stream.Collectors;

/// The state of the log in one sentence and a few numbers.
final class Pulse extends Header {

    private static final int NAMES = 3;

    private final Language language = Language.current();
    private final transient Texts words = language.texts("live");
    private final transient Numbers numbers = language.numbers();
    private final H1 sentence = new H1();
    private final Paragraph names = new Paragraph();
    private final Rhythm rhythm = new Rhythm(language);
    private final DescriptionList figures = new DescriptionList();
    private final Figure events = new Figure("figure.events");
    private final Figure lag = new Figure("figure.lag");
    private final Figure waiting = new Figure("figure.pending");
    private final Figure rejected = new Figure("figure.rejected");
    private final Figure withdrawn = new Figure("figure.withdrawn");
    private final Figure duplicates = new Figure("figure.duplicates");
    private final Figure unreadable = new Figure("figure.unreadable");

    Pulse() {
        addClassName("pulse");
        Paragraph lede = new Paragraph(words.say("lede"));
        lede.addClassName("lede");
        names.addClassName("names");
        figures.addClassName("figures");
        figures.add(events, lag, waiting, rejected, withdrawn, duplicates, unreadable);
        Div top = new Div(new Div(sentence, lede), rhythm);
        top.addClassName("pulse-head");
        add(top, figures, names);
    }

    DescriptionList figures() {
        return figures;
    }

    void show(Scene scene, Heard heard) {
        Counts counts = scene.board().counts();
        sentence.setText(words.count("head", counts.results()));
        events.say(numbers.count(counts.records()), false);
        lag.setVisible(!scene.isPast());
        lag.say(
                heard.lag() == null ? Numbers.UNKNOWN : numbers.count(heard.lag()),
                heard.lag() != null && heard.lag() > 0);
        waiting.say(counts.pending(), true);
        rejected.say(counts.rejected(), false);
        withdrawn.say(counts.withdrawn(), false);
        duplicates.say(counts.duplicates(), false);
        unreadable.say(counts.unreadable(), true);
        names(scene.board().pendingNames());
        rhythm.setVisible(!scene.isPast());
        rhythm.show(heard);
    }

    private void names(List<PendingName> pending) {
        names.setVisible(!pending.isEmpty());
        String first = pending.stream()
                .limit(NAMES)
                .map(name -> words.say(
                        name.kind().equals("model") ? "name.model" : "name.benchmark",
                        name.name(),
                        words.count("results", name.results())))
                .collect(Collectors.joining(", "));
        int left = pending.size() - NAMES;
        names.setText(left > 0 ? words.say("names.more", first, numbers.count(left)) : words.say("names", first));
    }

    /// A number and its name, marked when it asks for attention.
    private final class Figure extends Div {

        private final Span number = new Span(Numbers.UNKNOWN);

        Figure(String key) {
            add(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(number));
        }

        void say(long count, boolean matters) {
            say(numbers.count(count), matters && count > 0);
        }

        void say(String value, boolean attention) {
            number.setText(value);
            number.setClassName("attention", attention);
        }
    }
}
