package dev.podium.ui.live;

import com.vaadin.flow.router.QueryParameters;
import dev.podium.ui.Routes;

/// How far down a reader looks: what the address asks for.
///
/// @param events at most so many, the newest
record Asked(int events) {

    static final int STEP = 60;

    /// As many as the feed keeps in memory: nothing slower is read while a page follows. What is older is a step back
    /// in time.
    static final int MOST = 500;

    Asked {
        events = Math.clamp(events, STEP, MOST);
    }

    static Asked of(QueryParameters query) {
        return new Asked(query.getSingleParameter("events")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(STEP));
    }

    String at(String address) {
        return Routes.and(address, events == STEP ? null : "events=" + events);
    }

    boolean mayGrow() {
        return events < MOST;
    }

    Asked more() {
        return new Asked(events + STEP);
    }
}
