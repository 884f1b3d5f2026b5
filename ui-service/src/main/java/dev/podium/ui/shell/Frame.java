package dev.podium.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLayout;
import dev.podium.ui.Routes;
import java.util.Objects;

/// Header, content, footer. Pages reach it by [#of] and tell it what the header needs to know about them.
@JsModule("context://podium/podium-scheme.js")
public class Frame extends Div implements RouterLayout {

    private final Navigation navigation;
    private final LaneSwitch lanes = new LaneSwitch();
    private final LiveStatus live = new LiveStatus();
    private final Announcer announcer = new Announcer();
    private final Main main = new Main();

    public Frame(Routes routes) {
        navigation = new Navigation("Main", routes);
        addClassName("frame");
        Anchor skip = new Anchor("#main", "Skip to content");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, header(), main, footer(), announcer);
    }

    /// The frame round an attached page.
    public static Frame of(Component page) {
        return Objects.requireNonNull(page.findAncestor(Frame.class), "pages stand in the frame");
    }

    /// Tells the header which page is open, on which board.
    ///
    /// @param page name of the page in the navigation; empty for none of these
    public void open(String board, String page) {
        navigation.show(board, page);
        lanes.setVisible(false);
    }

    public LaneSwitch lanes() {
        return lanes;
    }

    public LiveStatus live() {
        return live;
    }

    /// For screen readers, at most every ten seconds.
    public void announce(String sentence) {
        announcer.say(sentence);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        live.setVisible(false);
        lanes.setVisible(false);
        main.getElement().removeAllChildren();
    }

    private Header header() {
        Anchor mark = new Anchor(Routes.LEADERBOARD, "");
        mark.addClassName("mark");
        Span bars = new Span();
        bars.addClassName("bars");
        mark.add(bars, new Span("Podium"));
        Div row = new Div(mark, navigation, lanes, live);
        row.addClassName("wrap");
        row.getElement().appendChild(new Element("podium-scheme"));
        Header header = new Header(row);
        header.addClassName("top");
        return header;
    }

    private static Footer footer() {
        Anchor credits = new Anchor(Routes.ABOUT, "Sources and credits");
        Anchor api = new Anchor("api/v1/leaderboard", "Read API");
        api.setRouterIgnore(true);
        Div row = new Div(
                new Span("Podium compares what was measured, and says where the numbers come from."), credits, api);
        row.addClassName("wrap");
        Footer footer = new Footer(row);
        footer.addClassName("foot");
        return footer;
    }
}
