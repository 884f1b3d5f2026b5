package dev.podium.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.format.Format;
import dev.podium.ui.format.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// One event: what it was, what became of it, whom it moved.
final class EntryItem {

    private static final int MOVES = 4;

    private final Shown shown;
    private final Routes routes;
    private final FeedEntry entry;

    EntryItem(Shown shown, Routes routes, FeedEntry entry) {
        this.shown = shown;
        this.routes = routes;
        this.entry = entry;
    }

    ListItem item() {
        Span number = new Span(Format.event(entry.offset()));
        number.addClassName("event-number");
        Element ago = new Element("podium-ago");
        ago.setProperty("age", Duration.between(entry.at(), Instant.now()).toMillis() / 1000.0);
        ago.setAttribute("title", Format.moment(entry.at()));
        Div when = new Div(number);
        when.addClassName("when");
        when.getElement().appendChild(ago);
        Div body = new Div(title(), about());
        body.addClassName("body");
        ListItem item = new ListItem(when, body, moves());
        item.addClassName(mood());
        return item;
    }

    private String mood() {
        return switch (entry.outcome()) {
            case "counted", "noted" -> "good";
            case "pending-name" -> "waits";
            case "duplicate", "repeated" -> "idle";
            default -> "bad";
        };
    }

    private Div title() {
        Div title = new Div();
        title.addClassName("title");
        String id = entry.model();
        if (id == null) {
            title.add(new Span(Words.kind(entry)));
            return title;
        }
        title.add(model(id));
        String test = entry.benchmark();
        Double score = entry.score();
        if (test != null) {
            Benchmark benchmark = shown.index().benchmark(test);
            title.add(new Span(" on " + (benchmark == null ? test : benchmark.name())));
            if (score != null) {
                String text = benchmark == null ? Double.toString(score) : Format.score(score, benchmark);
                Span number = new Span(text);
                number.addClassName("score");
                title.add(new Span(": "), number);
            }
        }
        return title;
    }

    private Component model(String id) {
        Model model = shown.index().model(id);
        return model == null
                ? new Span("“" + id + "”")
                : new Anchor(routes.model(Place.on(shown.board().id()), id), model.name());
    }

    private Div about() {
        Span outcome = new Span(Words.outcome(entry));
        outcome.addClassName("outcome");
        String who = entry.organization() == null ? "" : " by " + entry.organization();
        String kind = entry.model() == null ? "" : Words.kind(entry);
        Div about = new Div(outcome, new Span(kind + who));
        if (entry.detail() != null) {
            about.add(new Span(entry.detail()));
        }
        about.addClassName("about");
        return about;
    }

    private Div moves() {
        Div moves = new Div();
        moves.addClassName("moves");
        List<RankMove> effects = Objects.requireNonNullElse(entry.effects(), List.<RankMove>of());
        List<RankMove> told = effects.stream()
                .sorted(Comparator.comparing((RankMove move) -> !move.model().equals(entry.model()))
                        .thenComparing(move -> Objects.equals(move.fromRank(), move.toRank())))
                .limit(MOVES)
                .toList();
        told.forEach(move -> moves.add(move(move)));
        if (effects.size() > told.size()) {
            Span more = new Span("and " + Format.count(effects.size() - told.size(), "more move", "more moves"));
            more.addClassName("quiet");
            moves.add(more);
        }
        if (effects.isEmpty() && entry.outcome().equals("counted")) {
            Span none = new Span(entry.effects() == null ? "" : "moved nobody");
            none.addClassName("quiet");
            moves.add(none);
        }
        return moves;
    }

    private Span move(RankMove move) {
        Model model = shown.index().model(move.model());
        String who = move.model().equals(entry.model()) ? "" : (model == null ? move.model() : model.name()) + " ";
        String lane = move.lane() == Lane.VERIFIED ? " (verified)" : "";
        Span text = new Span(who + Words.move(move) + lane);
        text.addClassNames("move", Words.direction(move));
        return text;
    }
}
