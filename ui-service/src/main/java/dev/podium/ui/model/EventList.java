package dev.podium.ui.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.format.Format;
import dev.podium.ui.format.Words;
import java.util.List;
import java.util.Optional;

/// What was said about a model lately, and what it did to its rank.
final class EventList extends Div {

    private List<FeedEntry> shown = List.of();

    EventList() {
        addClassNames("card", "events");
    }

    void show(Portrait portrait) {
        if (portrait.events().equals(shown) && getElement().getChildCount() > 0) {
            return;
        }
        shown = portrait.events();
        removeAll();
        UnorderedList list = new UnorderedList();
        shown.forEach(entry -> list.add(item(portrait, entry)));
        add(shown.isEmpty() ? new Span("Nothing lately.") : list);
    }

    private static ListItem item(Portrait portrait, FeedEntry entry) {
        Span number = new Span(Format.event(entry.offset()));
        number.addClassName("event-number");
        Span what = new Span(what(portrait, entry));
        ListItem item = new ListItem(number, what);
        effect(portrait, entry).ifPresent(move -> {
            Span moved = new Span(Words.move(move));
            moved.addClassNames("move", Words.direction(move));
            item.add(moved);
        });
        return item;
    }

    private static String what(Portrait portrait, FeedEntry entry) {
        String test = entry.benchmark();
        Benchmark benchmark = test == null ? null : portrait.index().benchmark(test);
        Double score = entry.score();
        String on = test == null ? "" : " on " + (benchmark == null ? test : benchmark.name());
        String number = score == null || benchmark == null ? "" : ": " + Format.score(score, benchmark);
        String detail = entry.detail() == null ? "" : " (" + entry.detail() + ")";
        return Words.kind(entry) + on + number + ", " + Words.outcome(entry) + detail + " · " + Format.day(entry.at());
    }

    private static Optional<RankMove> effect(Portrait portrait, FeedEntry entry) {
        return Optional.ofNullable(entry.effects()).stream()
                .flatMap(List::stream)
                .filter(move -> move.lane() == portrait.lane()
                        && move.model().equals(portrait.model().id()))
                .findFirst();
    }
}
