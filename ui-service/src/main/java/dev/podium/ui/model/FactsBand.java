package dev.podium.ui.model;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The numbers that people come for, large.
final class FactsBand extends DescriptionList {

    private final transient Texts words;
    private final transient Numbers numbers;
    private final Figure overall = new Figure(true);
    private final Figure rank = new Figure(true);
    private final Figure evidence = new Figure(true);
    private final Figure price = new Figure(false);
    private final Figure speed = new Figure(false);
    private final Figure context = new Figure(false);

    FactsBand(Texts words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        addClassName("facts");
        overall.name(words.say("fact.overall"));
        evidence.name(words.say("fact.evidence"));
        price.name(words.say("fact.price"));
        speed.name(words.say("fact.speed"));
        context.name(words.say("fact.context"));
        add(overall, rank, evidence, price, speed, context);
    }

    void show(Portrait portrait) {
        Score score = portrait.overall();
        Model model = portrait.model();
        String nobody = words.say("fact.unstated");
        overall.say(score == null ? Numbers.UNKNOWN : numbers.score(score.value()), overallNote(score));
        boolean verified = portrait.scene().lane() == Lane.VERIFIED;
        rank.name(words.say(verified ? "fact.rank.verified" : "fact.rank.provisional"));
        Integer place = score == null ? null : score.rank();
        rank.say(place == null ? Numbers.UNKNOWN : numbers.count(place), rankNote(portrait, score));
        evidence.say(numbers.evidence(score == null ? 0 : score.evidence()), evidenceNote(portrait));
        price.say(numbers.prices(model.price()), model.price() == null ? nobody : words.say("fact.price.note"));
        Double tokens = model.outputTokensPerSecond();
        speed.say(
                tokens == null ? Numbers.UNKNOWN : words.say("fact.speed.unit", numbers.speed(tokens)),
                tokens == null ? nobody : speedNote(model));
        context.say(
                numbers.tokens(model.contextTokens()),
                model.contextTokens() == null ? nobody : words.say("fact.context.note"));
    }

    private String overallNote(@Nullable Score score) {
        if (score == null) {
            return words.say("fact.overall.none");
        }
        return score.low() == null || score.high() == null
                ? words.say("fact.overall.available")
                : words.say("at.90", numbers.range(score.low(), score.high()));
    }

    private String rankNote(Portrait portrait, @Nullable Score score) {
        int ranked =
                portrait.scene().board().lane(portrait.scene().lane()).ranked().size();
        if (score == null || score.rank() == null) {
            return words.say("fact.rank.none", words.count("ranked", ranked));
        }
        if (score.rankLow() == null || score.rankHigh() == null) {
            return words.say("fact.rank.of", numbers.count(ranked));
        }
        String between =
                words.say("fact.rank.between", numbers.count(score.rankLow()), numbers.count(score.rankHigh()));
        return score.tier() == null
                ? between
                : between + ", " + words.say("fact.rank.tier", numbers.count(score.tier()));
    }

    private String evidenceNote(Portrait portrait) {
        long weighted = portrait.methodology().categories().stream()
                .mapToLong(category -> category.benchmarks().size())
                .sum();
        long measured = portrait.cells().keySet().stream()
                .map(portrait.scene().index()::weighted)
                .filter(Objects::nonNull)
                .count();
        return words.say("fact.evidence.note", numbers.count(measured), numbers.count(weighted));
    }

    private String speedNote(Model model) {
        return model.ttftSeconds() == null
                ? words.say("fact.speed.note")
                : words.say("fact.speed.first", numbers.plain(model.ttftSeconds(), 2));
    }

    /// A number under its name, with a word about it.
    private static final class Figure extends Div {

        private final Term term = new Term();
        private final Span number = new Span();
        private final Span note = new Span();

        Figure(boolean big) {
            number.addClassName("number");
            number.setClassName("big", big);
            note.addClassName("note");
            add(term, new Description(number, note));
        }

        void name(String name) {
            term.setText(name);
        }

        void say(String value, String about) {
            number.setText(value);
            note.setText(about);
        }
    }
}
