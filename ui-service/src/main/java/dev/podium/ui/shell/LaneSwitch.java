package dev.podium.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.podium.result.Lane;
import dev.podium.ui.language.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// The two lanes as links, so that each has an address.
public final class LaneSwitch extends Nav {

    private final Map<Lane, Anchor> links = new EnumMap<>(Lane.class);

    LaneSwitch(Texts words) {
        addClassName("seg");
        setAriaLabel(words.say("lane"));
        link(Lane.PROVISIONAL, words.say("lane.provisional"), words.say("lane.provisional.meaning"));
        link(Lane.VERIFIED, words.say("lane.verified"), words.say("lane.verified.meaning"));
        setVisible(false);
    }

    /// Shows the switch.
    ///
    /// @param address of the same page in another lane
    public void show(Lane current, Function<Lane, String> address) {
        links.forEach((lane, link) -> {
            link.setHref(address.apply(lane));
            if (lane == current) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        setVisible(true);
    }

    private void link(Lane lane, String name, String meaning) {
        Anchor link = new Anchor("", name);
        link.getElement().setAttribute("title", meaning);
        links.put(lane, link);
        add(link);
    }
}
