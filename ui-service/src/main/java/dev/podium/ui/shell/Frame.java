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
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Header, content, footer. Pages reach it by [#of] and tell it what the header needs to know about them.
@JsModule("context://podium/podium-scheme.js")
public class Frame extends Div implements RouterLayout {

    /// What the button says that chooses colours; `%` stands for those of now, then for the next.
    private record Schemes(String label, String system, String light, String dark) {}

    private final Language language = Language.current();
    private final transient Texts words = language.texts("shell");
    private final BoardSwitch boards;
    private final Navigation navigation;
    private final LaneSwitch lanes = new LaneSwitch(words);
    private final LiveStatus live = new LiveStatus();
    private final Announcer announcer = new Announcer();
    private final Main main = new Main();

    public Frame(Routes routes, BoardFeed feed) {
        boards = new BoardSwitch(feed, routes, words);
        navigation = new Navigation(routes, words);
        addClassName("frame");
        Anchor skip = new Anchor("#main", words.say("skip"));
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

    /// Tells the header which page is open, and where.
    ///
    /// @param page `null` for one that is not in the navigation
    public void open(Place place, @Nullable Destination page) {
        boards.show(place, page);
        navigation.show(place, page);
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
        row.getElement().appendChild(scheme());
        Header header = new Header(row, boards);
        header.addClassName("top");
        return header;
    }

    private Element scheme() {
        Element scheme = new Element("podium-scheme");
        scheme.setPropertyBean(
                "phrases",
                new Schemes(
                        words.say("scheme"),
                        words.say("scheme.system"),
                        words.say("scheme.light"),
                        words.say("scheme.dark")));
        return scheme;
    }

    private Footer footer() {
        Anchor credits = new Anchor(Routes.ABOUT, words.say("credits"));
        Anchor api = new Anchor("api/v1/leaderboard", words.say("api"));
        api.setRouterIgnore(true);
        Div row = new Div(new Span(words.say("motto")), credits, api, new LanguageSwitch(language));
        row.addClassName("wrap");
        Footer footer = new Footer(row);
        footer.addClassName("foot");
        return footer;
    }
}
