package dev.podium.ui.model;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.format.Format;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The numbers that people come for, large.
final class FactsBand extends DescriptionList {

    private final Figure overall = new Figure("Overall", true);
    private final Figure rank = new Figure("Rank", true);
    private final Figure evidence = new Figure("Evidence", true);
    private final Figure price = new Figure("Price", false);
    private final Figure speed = new Figure("Speed", false);
    private final Figure context = new Figure("Context", false);

    FactsBand() {
        addClassName("facts");
        add(overall, rank, evidence, price, speed, context);
    }

    void show(Portrait portrait) {
        Score score = portrait.overall();
        Model model = portrait.model();
        overall.say(score == null ? Format.UNKNOWN : Format.score(score.value()), overallNote(score));
        rank.name(portrait.lane() == Lane.VERIFIED ? "Rank, verified" : "Rank, provisional");
        rank.say(score == null || score.rank() == null ? Format.UNKNOWN : "" + score.rank(), rankNote(portrait, score));
        evidence.say(Format.evidence(score == null ? 0 : score.evidence()), evidenceNote(portrait));
        price.say(
                Format.prices(model.price()), model.price() == null ? "no source states it" : "in / out, per M tokens");
        Double tokens = model.outputTokensPerSecond();
        speed.say(tokens == null ? Format.UNKNOWN : Format.speed(tokens) + " t/s", speedNote(model));
        context.say(
                Format.tokens(model.contextTokens()), model.contextTokens() == null ? "no source states it" : "tokens");
    }

    private static String overallNote(@Nullable Score score) {
        if (score == null) {
            return "nothing weighted is measured";
        }
        return score.low() == null || score.high() == null
                ? "average of what was measured"
                : Format.range(score.low(), score.high()) + " at 90\u00a0%";
    }

    private static String rankNote(Portrait portrait, @Nullable Score score) {
        int ranked = portrait.board().lane(portrait.lane()).ranked().size();
        if (score == null || score.rank() == null) {
            return "not ranked; " + Format.count(ranked, "model is", "models are");
        }
        return score.rankLow() == null || score.rankHigh() == null
                ? "of " + Format.count(ranked) + " ranked"
                : "between " + score.rankLow() + " and " + score.rankHigh()
                        + (score.tier() == null ? "" : ", tier " + score.tier());
    }

    private static String evidenceNote(Portrait portrait) {
        long weighted = portrait.board().methodology().categories().stream()
                .mapToLong(category -> category.benchmarks().size())
                .sum();
        long measured = portrait.cells().keySet().stream()
                .map(portrait.index()::weighted)
                .filter(Objects::nonNull)
                .count();
        return Format.count(measured) + " of " + Format.count(weighted) + " weighted tests";
    }

    private static String speedNote(Model model) {
        if (model.outputTokensPerSecond() == null) {
            return "no source states it";
        }
        return model.ttftSeconds() == null
                ? "output"
                : "first token " + String.format(Locale.ROOT, "%.2f", model.ttftSeconds()) + "\u00a0s";
    }

    /// A number under its name, with a word about it.
    private static final class Figure extends Div {

        private final Term term = new Term();
        private final Span number = new Span();
        private final Span note = new Span();

        Figure(String name, boolean big) {
            number.addClassName("number");
            number.setClassName("big", big);
            note.addClassName("note");
            add(term, new Description(number, note));
            name(name);
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
