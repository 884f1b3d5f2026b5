package dev.podium.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.podium.compare.Side;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Texts;
import java.util.List;

/// From where the reader looks: on all evidence or on shared tests alone, and among several against which one. Each
/// choice is a link.
final class Standpoint extends Div {

    private record Choice(String name, String meaning, String address, boolean current) {}

    private final Routes routes;
    private final Texts words;
    private final Nav basis = new Nav();
    private final Span first = new Span();
    private final Nav rival = new Nav();
    private final Div against = new Div(first, rival);
    private List<Choice> bases = List.of();
    private List<Choice> rivals = List.of();

    Standpoint(Routes routes, Texts words) {
        this.routes = routes;
        this.words = words;
        addClassName("standpoint");
        basis.addClassName("seg");
        basis.setAriaLabel(words.say("by"));
        rival.addClassName("seg");
        against.addClassName("against");
        add(basis, against);
    }

    void show(View view) {
        Asked asked = view.asked();
        Place place = view.scene().place();
        List<Choice> newBases = List.of(
                new Choice(
                        words.say("by.completed"),
                        words.say("by.completed.meaning"),
                        asked.on(false).address(routes, place),
                        !asked.matched()),
                new Choice(
                        words.say("by.matched"),
                        words.say("by.matched.meaning"),
                        asked.on(true).address(routes, place),
                        asked.matched()));
        if (!newBases.equals(bases)) {
            bases = newBases;
            draw(basis, bases);
        }
        against.setVisible(view.several());
        String whom = words.say("against", view.pair().a().label());
        first.setText(whom);
        rival.setAriaLabel(whom);
        List<Choice> newRivals = view.sides().stream()
                .skip(1)
                .map(side -> choice(side, view, place))
                .toList();
        if (!newRivals.equals(rivals)) {
            rivals = newRivals;
            draw(rival, rivals);
        }
    }

    private Choice choice(Side side, View view, Place place) {
        String id = side.model().id();
        return new Choice(
                side.label(),
                "",
                view.asked().against(id).address(routes, place),
                view.pair().b().model().id().equals(id));
    }

    private static void draw(Nav nav, List<Choice> choices) {
        nav.removeAll();
        for (Choice choice : choices) {
            Anchor link = new Anchor(choice.address(), choice.name());
            if (!choice.meaning().isEmpty()) {
                link.getElement().setAttribute("title", choice.meaning());
            }
            if (choice.current()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
    }
}
