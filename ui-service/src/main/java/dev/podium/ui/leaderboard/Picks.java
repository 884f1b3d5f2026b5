package dev.podium.ui.leaderboard;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The models that a reader has put aside to compare, on each board, for as long as the session lasts: a look at
/// another page loses none of them. Used under the session's lock only.
final class Picks {

    /// A comparison shows no more side by side.
    static final int MOST = 4;

    private final Map<String, List<String>> byBoard = new HashMap<>();

    /// Those of the session of this thread.
    static Picks current() {
        VaadinSession session = VaadinSession.getCurrent();
        Picks picks = session.getAttribute(Picks.class);
        if (picks == null) {
            picks = new Picks();
            session.setAttribute(Picks.class, picks);
        }
        return picks;
    }

    /// In the order in which they were picked.
    List<String> on(String board) {
        return List.copyOf(byBoard.getOrDefault(board, List.of()));
    }

    /// Picks a model, or puts it back.
    ///
    /// @return whether there was room for it
    boolean toggle(String board, String model) {
        List<String> picked = byBoard.computeIfAbsent(board, name -> new ArrayList<>());
        if (picked.remove(model)) {
            return true;
        }
        return picked.size() < MOST && picked.add(model);
    }

    void clear(String board) {
        byBoard.remove(board);
    }
}
