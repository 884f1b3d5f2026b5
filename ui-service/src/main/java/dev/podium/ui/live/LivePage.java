package dev.podium.ui.live;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.podium.board.FeedEntry;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.feed.Subscription;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Follower;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.UiAccess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens on a board, event by event, and what each did to the ranks.
@Route(value = Routes.LIVE, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_LIVE, layout = Frame.class)
@PageTitle("Live · Podium")
class LivePage extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private static final int STEP = 60;

    private final transient BoardFeed feed;
    private final transient Routes routes;
    private final transient Follower follower;
    private final Pulse pulse = new Pulse();
    private final Stream stream;
    private transient @Nullable Subscription entries;
    private transient @Nullable Shown shown;
    private String board;
    private int limit = STEP;

    LivePage(BoardFeed feed, Routes routes) {
        this.feed = feed;
        this.board = routes.home();
        this.routes = routes;
        this.stream = new Stream(routes, this::older);
        this.follower = new Follower(feed, this, this::prepare);
        addClassNames("wrap", "narrow", "live-page");
        add(pulse, stream);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("board").orElse(routes.home());
        if (!routes.isHome(wanted) && feed.ready() && feed.shown(wanted).isEmpty()) {
            event.rerouteToError(NotFoundException.class, "There is no board “" + wanted + "”.");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        board = event.getRouteParameters().get("board").orElse(routes.home());
        limit = STEP;
        Frame.of(this).open(Place.on(board), Destination.LIVE);
        stream.clear();
        follower.follow(board);
        listen();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listen();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deafen();
    }

    private void listen() {
        deafen();
        UI ui = UI.getCurrentOrThrow();
        entries = feed.subscribeEntries(board, changed -> UiAccess.run(ui, this::refresh));
    }

    private void deafen() {
        if (entries != null) {
            entries.close();
            entries = null;
        }
    }

    private Runnable prepare(Shown next) {
        return () -> {
            shown = next;
            draw();
        };
    }

    private void refresh() {
        if (!Frame.of(this).live().paused()) {
            draw();
        }
    }

    private void draw() {
        Shown now = shown;
        if (now != null) {
            List<FeedEntry> newest = feed.entries(board, Long.MAX_VALUE, limit);
            pulse.show(now, newest);
            stream.show(now, newest);
        }
    }

    private void older() {
        limit += STEP;
        draw();
    }
}
