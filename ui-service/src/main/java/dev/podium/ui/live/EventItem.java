package dev.podium.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import java.time.Duration;
import java.time.Instant;

/// One event: what it was, what became of it, whom it moved and why.
final class EventItem extends ListItem {

    private final transient Texts words;

    EventItem(Line line, Language language) {
        words = language.texts("live");
        addClassName(line.mood());
        add(when(line), what(line, language), moves(line));
    }

    private static Div when(Line line) {
        Element ago = new Element("podium-ago");
        ago.setProperty("age", Duration.between(line.at(), Instant.now()).toMillis() / 1000.0);
        ago.setAttribute("title", line.moment());
        Div when = new Div(span(line.number(), "event-number"));
        when.addClassName("when");
        when.getElement().appendChild(ago);
        return when;
    }

    private static Div what(Line line, Language language) {
        Div title = new Div();
        title.addClassName("title");
        line.title().forEach(piece -> title.add(piece(piece)));
        Div fate = new Div(span(line.outcome(), "outcome"), new Span(line.about()));
        fate.addClassName("fate");
        if (line.detail() != null) {
            Span detail = span(line.detail(), "detail");
            if (!language.equals(Language.ENGLISH)) {
                detail.getElement().setAttribute("lang", Language.ENGLISH.tag());
            }
            fate.add(detail);
        }
        return new Div(title, fate);
    }

    private static Component piece(Line.Piece piece) {
        Component said = piece.address() == null ? new Span(piece.text()) : new Anchor(piece.address(), piece.text());
        if (!piece.look().isEmpty()) {
            said.addClassName(piece.look());
        }
        return said;
    }

    private Div moves(Line line) {
        Div moves = new Div();
        moves.addClassName("moves");
        line.effects().forEach(effect -> moves.add(effect(effect)));
        if (line.rest() != null) {
            moves.add(span(line.rest(), "quiet"));
        }
        if (line.links() != null) {
            moves.add(links(line, line.links()));
        }
        return moves;
    }

    private static Div effect(Line.Effect effect) {
        Component model =
                effect.address() == null ? new Span(effect.model()) : new Anchor(effect.address(), effect.model());
        model.addClassName("who");
        Div said = new Div(model, span(effect.moved(), "move", effect.direction()));
        said.addClassName("effect");
        if (effect.lane() != null) {
            said.add(span(effect.lane(), "tag"));
        }
        if (!effect.why().isEmpty()) {
            said.add(span(effect.why(), "why"));
        }
        return said;
    }

    private Div links(Line line, Line.Links to) {
        Div links = new Div();
        links.addClassName("links");
        if (to.before() != null) {
            links.add(link(to.before(), "before", line));
        }
        links.add(link(to.after(), "after", line));
        if (to.causes() != null) {
            Anchor causes = link(to.causes(), "causes", line);
            causes.setRouterIgnore(true);
            links.add(causes);
        }
        return links;
    }

    /// A link that is told from its likes in the other items by the event's number.
    private Anchor link(String address, String key, Line line) {
        Anchor link = new Anchor(address, words.say(key));
        link.setAriaLabel(words.say("of", words.say(key), line.number()));
        return link;
    }

    private static Span span(String text, String... looks) {
        Span span = new Span(text);
        span.addClassNames(looks);
        return span;
    }
}
