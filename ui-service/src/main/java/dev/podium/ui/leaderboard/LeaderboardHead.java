package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Board;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;

/// The page's answer in one sentence, and three numbers that say how much it rests on.
final class LeaderboardHead extends Header {

    private final H1 sentence = new H1();
    private final Paragraph note = new Paragraph();
    private final transient Texts words;
    private final transient Numbers numbers;
    private final Figure ranked;
    private final Figure tests;
    private final Figure results;

    LeaderboardHead(Language language) {
        words = language.texts("leaderboard");
        numbers = language.numbers();
        ranked = new Figure(words.say("figure.ranked"));
        tests = new Figure(words.say("figure.tests"));
        results = new Figure(words.say("figure.results"));
        addClassName("head");
        note.addClassName("lede");
        DescriptionList figures = new DescriptionList();
        figures.addClassName("stat");
        figures.add(ranked, tests, results);
        add(new Div(sentence, note), figures);
    }

    void show(Headline headline, Sight sight) {
        Board board = sight.board();
        say(sentence, headline.sentence());
        say(note, headline.note());
        long weighted = sight.methodology().categories().stream()
                .mapToLong(category -> category.benchmarks().size())
                .sum();
        ranked.say(
                numbers.count(headline.ranked()),
                words.say("figure.of", numbers.count(board.models().size())));
        tests.say(
                numbers.count(weighted),
                words.say("figure.of", numbers.count(board.benchmarks().size())));
        results.say(numbers.count(board.counts().results()), "");
    }

    /// Most of it stays as it is from one board to the next, and what stays is not sent.
    private static void say(HasText where, String text) {
        if (!text.equals(where.getText())) {
            where.setText(text);
        }
    }

    /// A number over its name.
    private static final class Figure extends Div {

        private final Span number = new Span();
        private final Span of = new Span();

        Figure(String name) {
            Component value = new DescriptionList.Description(number, of);
            of.addClassName("of");
            add(new DescriptionList.Term(name), value);
        }

        void say(String value, String whole) {
            LeaderboardHead.say(number, value);
            LeaderboardHead.say(of, whole);
        }
    }
}
