package dev.podium.ui.compare;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;

/// What a reader has compared lately, the newest first, for as long as the session lasts.
final class Recent {

    private static final int MOST = 6;

    private final List<List<String>> comparisons = new ArrayList<>();

    /// Those of the session of this thread; called under its lock.
    static Recent current() {
        VaadinSession session = VaadinSession.getCurrent();
        Recent recent = session.getAttribute(Recent.class);
        if (recent == null) {
            recent = new Recent();
            session.setAttribute(Recent.class, recent);
        }
        return recent;
    }

    void add(List<String> models) {
        comparisons.remove(models);
        comparisons.addFirst(models);
        if (comparisons.size() > MOST) {
            comparisons.removeLast();
        }
    }

    List<List<String>> list() {
        return List.copyOf(comparisons);
    }
}
