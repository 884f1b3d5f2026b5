package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.podium.ui.Routes;
import java.util.LinkedHashMap;
import java.util.Map;

/// Links to the pages that exist.
final class Navigation extends Nav {

    private final transient Routes routes;
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation(String label, Routes routes) {
        this.routes = routes;
        setAriaLabel(label);
        addClassName("nav");
        link("Leaderboard");
        link("Live");
        link("About");
        show(routes.home(), "");
    }

    /// Points the links to a board.
    ///
    /// @param current name of the page that is open; empty for none of these
    void show(String board, String current) {
        address("Leaderboard", routes.leaderboard(board, ""));
        address("Live", routes.live(board));
        address("About", Routes.ABOUT);
        links.forEach((name, link) -> {
            if (name.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void link(String name) {
        Anchor link = new Anchor("", name);
        links.put(name, link);
        add(link);
    }

    private void address(String name, String path) {
        Anchor link = links.get(name);
        if (link != null) {
            link.setHref(path);
        }
    }
}
