package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Score;
import dev.podium.compare.Side;
import dev.podium.result.Lane;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Mark;
import dev.podium.ui.mark.Sign;
import java.util.ArrayList;
import java.util.List;

/// The answer: a sentence, what it rests on, and everybody's number with its interval.
final class VerdictCard extends Section {

    private final Routes routes;
    private final Texts words;
    private final Numbers numbers;
    private final H1 headline = new H1();
    private final Paragraph lede = new Paragraph();
    private final Div figures = new Div();
    private final Div intervals = new Div();
    private final DescriptionList facts = new DescriptionList();
    private Object drawn = "";

    /// What the box shows, so that it is drawn again only when that differs.
    private record Box(List<Figure> figures, List<Fact> facts, List<Mark> marks) {}

    private record Figure(String label, String number, List<String> notes, double low, double high, double at) {

        boolean placed() {
            return !Double.isNaN(at);
        }
    }

    private record Fact(String term, String value, String note) {}

    VerdictCard(Routes routes, Language language) {
        this.routes = routes;
        words = language.texts("compare");
        numbers = language.numbers();
        addClassName("verdict-card");
        headline.setId("verdict");
        getElement().setAttribute("aria-labelledby", "verdict");
        lede.addClassName("lede");
        figures.addClassName("figures");
        intervals.addClassName("intervals");
        intervals.getElement().setAttribute("aria-hidden", "true");
        facts.addClassName("verdict-facts");
        Div box = new Div(figures, intervals, facts);
        box.addClassNames("card", "verdict-box");
        add(new Div(headline, lede), box);
    }

    void show(Brush brush) {
        View view = brush.view();
        Verdicts verdicts = new Verdicts(view);
        headline.setText(verdicts.headline());
        lede.setText(String.join(" ", verdicts.evidence()));
        List<String> sure = verdicts.sure();
        List<String> categories = verdicts.categories();
        List<String> tests = verdicts.tests();
        Box next = new Box(
                view.sides().stream().map(side -> figure(side, view, verdicts)).toList(),
                List.of(
                        new Fact(sure.getFirst(), sure.getLast(), ""),
                        new Fact(words.say("categories.short"), categories.getFirst(), categories.getLast()),
                        new Fact(words.say("tests.short"), tests.getFirst(), tests.getLast()),
                        new Fact(words.say("lane.provisional"), "", verdicts.lane(Lane.PROVISIONAL)),
                        new Fact(words.say("lane.verified"), "", verdicts.lane(Lane.VERIFIED))),
                brush.marks());
        if (!next.equals(drawn)) {
            boolean flash = brush.news() && drawn instanceof Box;
            drawn = next;
            draw(next, brush);
            if (flash) {
                figures.getElement().flashClass("flash");
            }
        }
    }

    private Figure figure(Side side, View view, Verdicts verdicts) {
        Double number = view.number(side);
        Score score = view.score(side);
        Double low = score == null ? null : score.low();
        Double high = score == null ? null : score.high();
        double at = number == null ? Double.NaN : number;
        List<String> notes = new ArrayList<>(verdicts.standing(side));
        if (low != null && high != null) {
            notes.addFirst(words.say("interval.90", numbers.range(low, high)));
        }
        return new Figure(
                side.label(),
                number == null ? Numbers.UNKNOWN : numbers.score(number),
                notes,
                low == null ? at : low,
                high == null ? at : high,
                at);
    }

    private void draw(Box box, Brush brush) {
        figures.removeAll();
        intervals.removeAll();
        facts.removeAll();
        List<Figure> placed = box.figures().stream().filter(Figure::placed).toList();
        Scale scale = Scale.holding(placed.stream()
                .flatMap(f -> List.of(f.low() - 1, Math.min(99, f.high()) + 1).stream())
                .toList());
        for (int i = 0; i < box.figures().size(); i++) {
            Figure figure = box.figures().get(i);
            Side side = brush.view().sides().get(i);
            figures.add(figure(figure, side, brush));
            if (figure.placed()) {
                intervals.add(strip(figure, scale, side, brush));
            }
        }
        if (!placed.isEmpty()) {
            intervals.add(scale.ticks(number -> Long.toString(Math.round(number))));
        }
        for (Fact fact : box.facts()) {
            Span value = new Span(fact.value());
            value.addClassName("value");
            Span note = new Span(fact.note());
            note.addClassName("note");
            facts.add(new Div(new Term(fact.term()), new Description(value, note)));
        }
    }

    private Div figure(Figure figure, Side side, Brush brush) {
        Anchor name = new Anchor(
                routes.model(brush.view().scene().place(), side.model().id()), figure.label());
        Span head = new Span(brush.sign(side), name);
        head.addClassName("who");
        Span number = new Span(figure.number());
        number.addClassName("number");
        number.getStyle().set("color", brush.mark(side).colour());
        Div one = new Div(head, number);
        figure.notes().forEach(note -> {
            Span line = new Span(note);
            line.addClassName("small");
            one.add(line);
        });
        return one;
    }

    private static Div strip(Figure figure, Scale scale, Side side, Brush brush) {
        Div strip = scale.strip();
        strip.setClassName("estimate", side.evidence() < 0.5);
        strip.getStyle().set("color", brush.mark(side).colour());
        if (figure.high() > figure.low()) {
            strip.add(scale.band(figure.low(), figure.high()));
        }
        Sign mark = brush.sign(side);
        mark.getStyle().set("left", scale.percent(figure.at()));
        strip.add(mark);
        return strip;
    }
}
