package dev.podium.ui.live;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The newest events, newest first. Only what is new or says more than before is drawn, and nothing at all while the
/// pointer or the focus is in the list: whoever is about to follow a link shall hit it.
final class Stream extends Div {

    private record Drawn(Line line, EventItem item) {}

    /// What leads to older events.
    ///
    /// @param grows whether the list can be made longer
    /// @param past address of an earlier moment; empty for none
    record Older(boolean grows, String past) {}

    private final Language language = Language.current();
    private final transient Texts words = language.texts("live");
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(words.say("none"));
    private final Span held = new Span();
    private final Div heldRow = new Div(held);
    private final Button more = new Button(words.say("older"));
    private final Anchor past = new Anchor("", words.say("older.past"));
    private final Map<Long, Drawn> drawn = new HashMap<>();
    private List<Line> lines = List.of();
    private Older older = new Older(false, "");
    private boolean pointed;
    private boolean focused;

    Stream(Runnable onMore) {
        addClassNames("card", "stream");
        list.getElement().setAttribute("aria-label", words.say("stream"));
        list.getElement().setAttribute("reversed", true);
        held.addClassName("held");
        heldRow.addClassName("held-row");
        heldRow.setVisible(false);
        none.addClassName("quiet");
        more.addClassName("more");
        more.addClickListener(click -> onMore.run());
        past.addClassName("past");
        add(heldRow, list, none, more, past);
        listen();
    }

    private void listen() {
        list.getElement()
                .addEventListener("pointerenter", event -> hold(true, focused))
                .setFilter("event.pointerType === 'mouse'");
        list.getElement().addEventListener("pointerleave", event -> hold(false, focused));
        list.getElement()
                .addEventListener("focusin", event -> hold(pointed, true))
                .setFilter("!element.podiumFocused && (element.podiumFocused = true)");
        list.getElement()
                .addEventListener("focusout", event -> hold(pointed, false))
                .setFilter("!element.contains(event.relatedTarget) && !(element.podiumFocused = false)");
    }

    /// Shows what the reader has asked for, at once.
    void show(List<Line> newLines, Older newOlder) {
        lines = newLines;
        older = newOlder;
        draw(Set.of());
    }

    /// Shows what has happened since, now or as soon as the list is left alone.
    void update(List<Line> newLines, Older newOlder) {
        lines = newLines;
        older = newOlder;
        if (pointed || focused) {
            int news = fresh().size();
            held.setText(words.say("held", words.count("events", news)));
            heldRow.setVisible(news > 0);
        } else {
            draw(fresh());
        }
    }

    private void hold(boolean pointer, boolean focus) {
        pointed = pointer;
        focused = focus;
        if (!pointed && !focused) {
            draw(fresh());
        }
    }

    private Set<Long> fresh() {
        long newest = drawn.keySet().stream().mapToLong(offset -> offset).max().orElse(Long.MAX_VALUE);
        return lines.stream()
                .map(Line::offset)
                .filter(offset -> offset > newest)
                .collect(Collectors.toSet());
    }

    private void draw(Set<Long> fresh) {
        heldRow.setVisible(false);
        Set<Long> wanted = lines.stream().map(Line::offset).collect(Collectors.toSet());
        new ArrayList<>(drawn.keySet())
                .stream().filter(offset -> !wanted.contains(offset)).forEach(this::remove);
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            Drawn was = drawn.get(line.offset());
            if (was == null || !was.line().equals(line)) {
                remove(line.offset());
                EventItem item = new EventItem(line, language);
                item.setClassName("fresh", fresh.contains(line.offset()));
                list.addComponentAtIndex(place, item);
                drawn.put(line.offset(), new Drawn(line, item));
            }
        }
        list.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
        more.setVisible(older.grows());
        past.setVisible(!older.past().isEmpty());
        past.setHref(older.past());
    }

    private void remove(long offset) {
        Drawn was = drawn.remove(offset);
        if (was != null) {
            list.remove(was.item());
        }
    }
}
