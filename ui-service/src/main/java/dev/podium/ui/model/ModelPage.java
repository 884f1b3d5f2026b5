package dev.podium.ui.model;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Board;
import dev.podium.board.Desk;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.past.Past;
import dev.podium.ui.past.PastBanner;
import dev.podium.ui.shell.Follower;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.Notice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One model: what is known about it, how its score is made, and each published result behind it, now or at a moment of
/// the past.
@Route(value = Routes.MODEL, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_MODEL, layout = Frame.class)
class ModelPage extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final int ENTRIES = 2_000;

    private record Subject(
            String board, String model, Lane lane, @Nullable String at) {}

    private final transient BoardFeed feed;
    private final transient Follower follower;
    private final transient Routes routes;
    private final transient Past past;
    private final PastBanner banner = new PastBanner();
    private final Div content = new Div();
    private volatile @Nullable Subject subject;
    private transient @Nullable Sections sections;
    private String title = "Model · Podium";

    ModelPage(BoardFeed feed, Desk desk, Routes routes) {
        this.feed = feed;
        this.routes = routes;
        this.follower = new Follower(feed, this, this::prepare);
        this.past = new Past(desk);
        addClassNames("wrap", "narrow", "model");
        add(banner, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Subject wanted = subject(event.getRouteParameters(), event.getLocation().getQueryParameters());
        Optional<Model> known =
                feed.shown(wanted.board()).map(shown -> shown.index().model(wanted.model()));
        boolean tooEarly = feed.shown(wanted.board()).isEmpty() && (routes.isHome(wanted.board()) || !feed.ready());
        if (known.isEmpty() && !tooEarly) {
            event.rerouteToError(
                    NotFoundException.class,
                    "There is no model “" + wanted.model() + "” on board “" + wanted.board() + "”.");
        }
    }

    private Subject subject(RouteParameters path, QueryParameters query) {
        boolean verified =
                query.getSingleParameter("lane").filter("verified"::equals).isPresent();
        return new Subject(
                path.get("board").orElse(routes.home()),
                path.get("model").orElse(""),
                verified ? Lane.VERIFIED : Lane.PROVISIONAL,
                query.getSingleParameter("at").filter(at -> !at.isBlank()).orElse(null));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Subject next = subject(event.getRouteParameters(), event.getLocation().getQueryParameters());
        subject = next;
        sections = null;
        content.removeAll();
        Frame frame = Frame.of(this);
        frame.open(Place.on(next.board()), null);
        frame.lanes()
                .show(next.lane(), lane -> routes.model(new Place(next.board(), lane, next.at(), null), next.model()));
        banner.show(next.at() != null, routes.model(new Place(next.board(), next.lane(), null, null), next.model()));
        if (next.at() != null) {
            follower.stop();
            askForPast(next, next.at());
        } else if (!follower.follow(next.board())) {
            content.add(
                    new Notice("Nothing is on this board yet.", "This page fills by itself as soon as something is."));
        }
    }

    private void askForPast(Subject asked, String at) {
        Frame.of(this).live().noMoment();
        banner.ask();
        content.add(new Notice("Turning the board back …", "The log is read again up to that moment."));
        past.ask(asked.board(), at, answer -> {
            if (asked.equals(subject)) {
                switch (answer) {
                    case Past.Found(var board) -> drawPast(board, asked);
                    case Past.Nothing(var why) -> noMoment(why);
                }
            }
        });
    }

    private void drawPast(Board board, Subject asked) {
        banner.found(board);
        Frame.of(this).live().past(board.version().offset());
        Portrait portrait = portrait(board, BoardIndex.of(board), asked);
        if (portrait == null) {
            noMoment("There was no model “" + asked.model() + "” at that moment.");
        } else {
            draw(portrait);
        }
    }

    private void noMoment(String why) {
        content.removeAll();
        content.add(new Notice(why, "Try another moment, or go back to now."));
    }

    /// What the router sets at the end of a navigation, over whatever was set during it.
    @Override
    public String getPageTitle() {
        return title;
    }

    /// On the feed's thread: everything but the drawing.
    private Runnable prepare(Shown shown) {
        Subject asked = subject;
        if (asked == null) {
            return () -> {};
        }
        Portrait portrait = portrait(shown.board(), shown.index(), asked);
        return () -> {
            if (portrait != null && asked.equals(subject)) {
                draw(portrait);
            }
        };
    }

    private @Nullable Portrait portrait(Board board, BoardIndex index, Subject asked) {
        return Portrait.of(
                board,
                index,
                asked.model(),
                asked.lane(),
                feed.history(board.id()),
                feed.entries(board.id(), board.version().offset() + 1, ENTRIES));
    }

    /// The board that the reader came from.
    private String leaderboard(Portrait portrait) {
        String at = subject == null ? null : subject.at();
        return routes.leaderboard(new Place(portrait.board().id(), portrait.lane(), at, null));
    }

    private void draw(Portrait portrait) {
        if (sections == null) {
            content.removeAll();
            sections = new Sections(content, leaderboard(portrait));
            title = portrait.model().name() + " · Podium";
            UI.getCurrentOrThrow().getPage().setTitle(title);
        }
        sections.show(portrait);
    }
}
