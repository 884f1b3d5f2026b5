package dev.podium.ui.live;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.podium.board.FeedEntry;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The newest events, newest first. Only what is new or says more than before is drawn.
final class Stream extends Div {

    private record Drawn(FeedEntry entry, ListItem item) {}

    private final transient Routes routes;
    private final OrderedList list = new OrderedList();
    private final Button older = new Button("Show older events");
    private final Map<Long, Drawn> drawn = new LinkedHashMap<>();

    Stream(Routes routes, Runnable onOlder) {
        this.routes = routes;
        addClassNames("card", "stream");
        list.getElement().setAttribute("aria-label", "Events, newest first");
        list.getElement().setAttribute("reversed", true);
        older.addClassName("more");
        older.addClickListener(click -> onOlder.run());
        add(list, older);
    }

    void clear() {
        drawn.clear();
        list.removeAll();
    }

    void show(Shown shown, List<FeedEntry> newest) {
        boolean first = drawn.isEmpty();
        Set<Long> wanted = newest.stream().map(FeedEntry::offset).collect(Collectors.toCollection(HashSet::new));
        new ArrayList<>(drawn.keySet())
                .stream().filter(offset -> !wanted.contains(offset)).forEach(this::remove);
        for (int place = 0; place < newest.size(); place++) {
            FeedEntry entry = newest.get(place);
            Drawn was = drawn.get(entry.offset());
            if (was == null || !was.entry().equals(entry)) {
                remove(entry.offset());
                ListItem item = new EntryItem(shown, routes, entry).item();
                list.addComponentAtIndex(place, item);
                drawn.put(entry.offset(), new Drawn(entry, item));
                if (!first && was == null) {
                    item.addClassName("fresh");
                }
            }
        }
        older.setVisible(!newest.isEmpty() && newest.getLast().offset() > 0);
    }

    private void remove(long offset) {
        Drawn was = drawn.remove(offset);
        if (was != null) {
            list.remove(was.item());
        }
    }
}
