package dev.podium.ui.model;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.Shortfall;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Marks;
import dev.podium.ui.mark.Sign;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who the model is, the way to a comparison, and why it has no rank where it has none.
final class Head extends Div {

    private final transient Texts words;
    private final transient Numbers numbers;
    private final transient Routes routes;
    private final Anchor back = new Anchor();
    private final Span crumb = new Span();
    private final H1 name = new H1();
    private final Paragraph lede = new Paragraph();
    private final Anchor compare = new Anchor();
    private final FactsBand facts;
    private final Div unranked = new Div();
    private transient @Nullable Model said;

    Head(Texts words, Numbers numbers, Routes routes) {
        this.words = words;
        this.numbers = numbers;
        this.routes = routes;
        facts = new FactsBand(words, numbers);
        back.setText(words.say("leaderboard"));
        Nav breadcrumb = new Nav(back, new Span(" / "), crumb);
        breadcrumb.setAriaLabel(words.say("breadcrumb"));
        breadcrumb.addClassName("breadcrumb");
        lede.addClassName("lede");
        compare.addClassName("compare-rival");
        unranked.addClassName("unranked-note");
        Div head = new Div(new Div(name, lede), compare);
        head.addClassName("model-head");
        add(breadcrumb, head, facts, unranked);
    }

    void show(Portrait portrait) {
        Model model = portrait.model();
        Place place = portrait.scene().place();
        back.setHref(routes.leaderboard(place));
        crumb.setText(model.name());
        if (!model.equals(said)) {
            said = model;
            name.setText(model.name());
            name.addComponentAsFirst(
                    new Sign(Marks.current().of(List.of(model.id())).getFirst(), false));
            lede(model);
        }
        Model rival = portrait.likes().rival();
        compare.setText(rival == null ? words.say("compare") : words.say("compare.with", rival.name()));
        compare.setHref(routes.compare(place, rival == null ? List.of(model.id()) : List.of(model.id(), rival.id())));
        facts.show(portrait);
        lacks(portrait);
    }

    private void lede(Model model) {
        lede.removeAll();
        String maker = model.organization();
        lede.add(new Span(maker == null ? words.say("maker.unknown") : maker));
        if (Boolean.TRUE.equals(model.reasoning())) {
            Span tag = new Span(words.say("reasoning"));
            tag.addClassName("tag");
            lede.add(new Span(" · "), tag);
        }
        lede.add(new Span(" · " + weights(model)));
        if (model.releaseDate() != null) {
            lede.add(new Span(" · " + words.say("released", numbers.day(model.releaseDate()))));
        }
    }

    private String weights(Model model) {
        Boolean open = model.openWeights();
        String licence = model.license() == null ? "" : ", " + model.license();
        return open == null
                ? words.say("weights.unknown") + licence
                : open ? words.say("weights.open") + licence : words.say("weights.closed");
    }

    private void lacks(Portrait portrait) {
        Row row = portrait.row();
        unranked.setVisible(row == null || !row.ranked());
        if (row == null || !row.ranked()) {
            String why = row == null
                    ? words.say("lack.nothing")
                    : Shortfall.overall(
                                    row,
                                    portrait.scene()
                                            .board()
                                            .lane(portrait.scene().lane()),
                                    portrait.methodology())
                            .stream()
                            .map(this::lack)
                            .collect(Collectors.joining("; "));
            unranked.setText(words.say(
                    portrait.scene().lane() == Lane.VERIFIED ? "unranked.verified" : "unranked.provisional", why));
        }
    }

    private String lack(Shortfall lack) {
        return switch (lack) {
            case Shortfall.NoMethodology() -> words.say("lack.methodology");
            case Shortfall.NothingMeasured() -> words.say("lack.measured");
            case Shortfall.NothingInCategory() -> words.say("lack.measured");
            case Shortfall.Weight(double measured, double needed) -> weight(measured, needed);
            case Shortfall.CategoryWeight(double measured, double needed) -> weight(measured, needed);
            case Shortfall.Categories(int measured, int needed) ->
                words.say("lack.categories", words.count("in.categories", measured), numbers.count(needed));
            case Shortfall.Untied() -> words.say("lack.tie");
        };
    }

    private String weight(double measured, double needed) {
        return words.say("lack.weight", numbers.evidence(measured), numbers.evidence(needed));
    }
}
