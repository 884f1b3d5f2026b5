package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Texts;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Links to the pages: in a row where there is room, behind a button where there is not. The browser opens and closes
/// them, since no server is needed for that.
final class Navigation extends Div {

    private static final String ID = "pages";

    private final transient Routes routes;
    private final Map<Destination, Anchor> links = new EnumMap<>(Destination.class);

    Navigation(Routes routes, Texts words) {
        this.routes = routes;
        addClassName("pages");
        NativeButton menu = new NativeButton(words.say("nav.menu"));
        menu.addClassName("menu-button");
        menu.getElement().setAttribute("popovertarget", ID);
        Nav nav = new Nav();
        nav.setId(ID);
        nav.setAriaLabel(words.say("nav.label"));
        nav.addClassName("nav");
        nav.getElement().setAttribute("popover", "auto");
        for (Destination destination : Destination.values()) {
            Anchor link = new Anchor("", words.say(destination.key()));
            links.put(destination, link);
            nav.add(link);
        }
        add(menu, nav);
        show(Place.on(routes.home()), null);
    }

    /// Points the links to where the reader stands.
    ///
    /// @param current the page that is open; `null` for none of these
    void show(Place place, @Nullable Destination current) {
        links.forEach((destination, link) -> {
            link.setHref(destination.address(routes, place));
            if (destination == current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
