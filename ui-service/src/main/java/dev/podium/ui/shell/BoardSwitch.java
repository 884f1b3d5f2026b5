package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Leads to the same page of another board; not there where there is only one. The browser opens and closes the list,
/// as
/// it does that of the pages.
final class BoardSwitch extends Div {

    private static final String ID = "boards";

    private final transient BoardFeed feed;
    private final transient Routes routes;
    private final NativeButton button = new NativeButton();
    private final Nav list = new Nav();

    BoardSwitch(BoardFeed feed, Routes routes, Texts words) {
        this.feed = feed;
        this.routes = routes;
        addClassName("boards");
        button.addClassName("board-button");
        button.getElement().setAttribute("popovertarget", ID);
        button.getElement().setAttribute("title", words.say("boards.button"));
        list.setId(ID);
        list.setAriaLabel(words.say("boards.label"));
        list.addClassName("board-list");
        list.getElement().setAttribute("popover", "auto");
        add(button, list);
        setVisible(false);
    }

    /// @param page that is open; `null` for one that is not in the navigation, whose links lead to the leaderboards
    void show(Place place, @Nullable Destination page) {
        Set<String> boards = feed.boards();
        setVisible(boards.size() > 1);
        if (!isVisible()) {
            return;
        }
        button.setText(name(place.board()));
        list.removeAll();
        for (String board : boards) {
            Place there = Place.on(board).in(place.lane());
            Destination same = page == null || page == Destination.ABOUT ? Destination.LEADERBOARD : page;
            Anchor link = new Anchor(same.address(routes, there), name(board));
            if (board.equals(place.board())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(link);
        }
    }

    private String name(String board) {
        return feed.shown(board).map(shown -> shown.board().name()).orElse(board);
    }
}
