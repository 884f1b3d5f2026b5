package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A row of links to the same page of the other boards; not there where there is only one.
final class BoardSwitch extends Nav {

    private final transient BoardFeed feed;
    private final transient Routes routes;

    BoardSwitch(BoardFeed feed, Routes routes, Texts words) {
        this.feed = feed;
        this.routes = routes;
        addClassNames("wrap", "boards");
        setAriaLabel(words.say("boards.label"));
        setVisible(false);
    }

    /// Shows where the reader stands among the boards.
    ///
    /// @param page that is open; `null` for one that is not in the navigation, whose links lead to the leaderboards
    void show(Place place, @Nullable Destination page) {
        Set<String> boards = feed.boards();
        setVisible(boards.size() > 1);
        removeAll();
        if (isVisible()) {
            boards.forEach(board -> add(link(board, place, page)));
        }
    }

    private Anchor link(String board, Place place, @Nullable Destination page) {
        Destination same = page == null || page == Destination.ABOUT ? Destination.LEADERBOARD : page;
        String name = feed.shown(board).map(shown -> shown.board().name()).orElse(board);
        Anchor link = new Anchor(same.address(routes, Place.on(board).in(place.lane())), name);
        if (board.equals(place.board())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
