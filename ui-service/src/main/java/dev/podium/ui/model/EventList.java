package dev.podium.ui.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import java.util.List;

/// What happened about a model lately, what it did to its rank, and why.
final class EventList extends Div {

    private final transient EventWords says;
    private final Span none;
    private final UnorderedList list = new UnorderedList();
    private List<Line> shown = List.of();

    private record Line(String number, String what, String moved, String direction, String causes) {}

    EventList(Texts words, Numbers numbers) {
        says = new EventWords(words, numbers);
        none = new Span(words.say("events.none"));
        addClassNames("card", "events");
        add(none, list);
    }

    void show(List<FeedEntry> entries, String model, Scene scene) {
        List<Line> lines =
                entries.stream().map(entry -> line(entry, model, scene)).toList();
        none.setVisible(lines.isEmpty());
        list.setVisible(!lines.isEmpty());
        if (!lines.equals(shown)) {
            shown = lines;
            list.removeAll();
            lines.forEach(line -> list.add(item(line)));
        }
    }

    private Line line(FeedEntry entry, String model, Scene scene) {
        RankMove move = Happenings.effect(entry, model, scene.lane());
        return new Line(
                says.numbers().event(entry.offset()),
                says.what(entry, model, scene.index()),
                move == null ? "" : says.move(move),
                move == null ? "none" : EventWords.direction(move),
                move == null ? "" : says.causes(move));
    }

    private static ListItem item(Line line) {
        Span number = new Span(line.number());
        number.addClassName("event-number");
        ListItem item = new ListItem(number, new Span(line.what()));
        if (!line.moved().isEmpty()) {
            Span moved = new Span(line.moved());
            moved.addClassNames("move", line.direction());
            item.add(moved);
        }
        if (!line.causes().isEmpty()) {
            Span causes = new Span(line.causes());
            causes.addClassName("quiet");
            item.add(causes);
        }
        return item;
    }
}
