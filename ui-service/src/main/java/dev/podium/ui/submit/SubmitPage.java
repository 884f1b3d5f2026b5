package dev.podium.ui.submit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Follower;
import dev.podium.ui.shell.Frame;

/// Files of results: what they would become, and how they get onto the board.
@Route(value = Routes.SUBMIT, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_SUBMIT, layout = Frame.class)
@StyleSheet("podium/submit.css")
class SubmitPage extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient BoardFeed feed;
    private final transient Routes routes;
    private final transient Follower follower;
    private final Language language = Language.current();
    private final transient Texts words = language.texts("submit");
    private final Div desk = new Div();

    SubmitPage(BoardFeed feed, Routes routes) {
        this.feed = feed;
        this.routes = routes;
        this.follower = new Follower(feed, this, shown -> () -> {});
        addClassNames("wrap", "submit");
        Paragraph lede = new Paragraph(words.say("lede"));
        lede.addClassName("lede");
        add(new H1(words.say("headline")), lede, desk);
    }

    @Override
    public String getPageTitle() {
        return words.say("title") + " · Podium";
    }

    /// A board that nobody has shown yet may be about to come: only a wrong name leads nowhere.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String board = Place.of(
                        routes, event.getRouteParameters(), event.getLocation().getQueryParameters())
                .board();
        if (!routes.isHome(board) && feed.ready() && feed.shown(board).isEmpty()) {
            event.rerouteToError(NotFoundException.class, language.texts("page").say("no.board", board));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Place place = Place.of(
                        routes, event.getRouteParameters(), event.getLocation().getQueryParameters())
                .now();
        Frame.of(this).open(place, Destination.SUBMIT);
        follower.follow(place.board());
        desk.removeAll();
        desk.add(new Desk(language, routes, place));
    }
}
