package dev.podium.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Board;
import dev.podium.board.Desk;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.past.Past;
import dev.podium.ui.past.PastBanner;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Follower;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.Notice;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A page about a board, now or at a moment of the past. All that it shows by is in its address: [#read] takes it from
/// there, whatever the reader changes goes there by [#go], and so links, reload and the back button work by
/// themselves. The costly part, [#prepare], runs on the feed's thread as long as the page is open.
///
/// @param <A> what the address asks for: a record
public abstract class BoardPage<A extends Record> extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    protected final transient BoardFeed feed;
    protected final transient Routes routes;
    protected final Language language = Language.current();
    protected final Div content = new Div();

    private final transient Texts words = language.texts("page");
    private final transient Follower follower;
    private final transient Past past;
    private final PastBanner banner = new PastBanner();
    private final Div notice = new Div();
    private final @Nullable Destination destination;
    private volatile @Nullable Wanted<A> wanted;
    private transient @Nullable Scene turnedBack;
    private String title = "Podium";

    private record Wanted<A>(Place place, A asked) {}

    /// A page that shows nothing yet.
    ///
    /// @param destination where the page stands in the navigation; `null` for nowhere
    protected BoardPage(BoardFeed feed, Desk desk, Routes routes, @Nullable Destination destination) {
        this.feed = feed;
        this.routes = routes;
        this.destination = destination;
        this.past = new Past(desk);
        this.follower = new Follower(feed, this, this::prepareNow);
        addClassName("wrap");
        notice.setVisible(false);
        add(banner, notice, content);
    }

    /// What an address asks for. What it says wrongly is left out: somebody typed it.
    protected abstract A read(Place place, RouteParameters path, QueryParameters query);

    /// The address of this page for what is asked for, somewhere else: in another lane, at another moment.
    protected abstract String address(Place place, A asked);

    /// What the browser's tab says, before ` · Podium`.
    protected abstract String title(A asked, Scene scene);

    /// Works out what to show, on any thread and without the session's lock.
    ///
    /// @return how to draw it, which is called under the lock, soon, and must be quick
    protected abstract Runnable prepare(A asked, Scene scene);

    /// Why the board has no such thing, as a sentence; `null` when it has.
    protected @Nullable String lacking(A asked, Scene scene) {
        return null;
    }

    /// Whether the page is another one in each lane.
    protected boolean hasLanes() {
        return true;
    }

    /// Whether the page tells of events and of time, and so is asked at every look of the feed whether it [#stirs].
    protected boolean attentive() {
        return false;
    }

    /// Whether an attentive page would look different now although the board is the same; asked on the feed's thread.
    protected boolean stirs(A asked, Scene scene) {
        return false;
    }

    /// Goes to an address of this page, by a step in the browser's history.
    protected final void go(Place place, A asked) {
        Location to = new Location(address(place, asked));
        UI.getCurrentOrThrow().navigate(to.getPath(), to.getQueryParameters());
    }

    /// Shows something else at once and lets the address follow without a step in the history: for sliders, and for
    /// letters as they are typed.
    protected final void adjust(Place place, A asked) {
        Location to = new Location(address(place, asked));
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, to);
        show(new Wanted<>(place, asked));
    }

    /// Where the reader stands.
    protected final Place place() {
        return Objects.requireNonNull(wanted, "asked after the first navigation")
                .place();
    }

    protected final A asked() {
        return Objects.requireNonNull(wanted, "asked after the first navigation")
                .asked();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Wanted<A> next = wanted(event.getRouteParameters(), event.getLocation().getQueryParameters());
        String why = missing(next, feed.shown(next.place().board()).orElse(null));
        if (why != null) {
            event.rerouteToError(NotFoundException.class, why);
        }
    }

    private @Nullable String missing(Wanted<A> next, @Nullable Shown shown) {
        String board = next.place().board();
        if (shown == null) {
            return routes.isHome(board) || !feed.ready() ? null : words.say("no.board", board);
        }
        return next.place().at() == null ? lacking(next.asked(), Scene.now(next.place(), shown)) : null;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(wanted(event.getRouteParameters(), event.getLocation().getQueryParameters()));
    }

    /// What the router sets at the end of a navigation, over whatever was set during it.
    @Override
    public String getPageTitle() {
        return title;
    }

    private Wanted<A> wanted(RouteParameters path, QueryParameters query) {
        Place place = Place.of(routes, path, query);
        return new Wanted<>(place, read(place, path, query));
    }

    private void show(Wanted<A> next) {
        Wanted<A> before = wanted;
        boolean sameMoment = before != null
                && before.place().board().equals(next.place().board())
                && Objects.equals(before.place().at(), next.place().at());
        wanted = next;
        Frame frame = Frame.of(this);
        frame.open(next.place(), destination);
        if (hasLanes()) {
            frame.lanes().show(next.place().lane(), lane -> address(next.place().in(lane), next.asked()));
        }
        banner.show(next.place().at() != null, address(next.place().now(), next.asked()));
        if (sameMoment && redraw(next)) {
            return;
        }
        turnedBack = null;
        if (next.place().at() != null) {
            follower.stop();
            askForPast(next, next.place().at());
        } else if (!follow(next.place().board())) {
            nothing(words.say("empty"), words.say("empty.advice"));
        }
    }

    private boolean follow(String board) {
        return attentive() ? follower.attend(board, this::stirsNow) : follower.follow(board);
    }

    private boolean stirsNow(Shown shown) {
        Wanted<A> now = wanted;
        return now != null && stirs(now.asked(), Scene.now(now.place(), shown));
    }

    private boolean redraw(Wanted<A> next) {
        Scene scene = turnedBack;
        if (scene != null) {
            drawPast(next, scene.board()); // the same board, seen in another way
            return true;
        }
        return next.place().at() == null && follower.redraw();
    }

    private void askForPast(Wanted<A> next, String at) {
        Frame.of(this).live().noMoment();
        banner.ask();
        nothing(words.say("turning"), words.say("turning.advice"));
        past.ask(next.place().board(), at, answer -> {
            Wanted<A> now = wanted;
            if (now != null
                    && at.equals(now.place().at())
                    && next.place().board().equals(now.place().board())) {
                switch (answer) {
                    case Past.Found(var board) -> drawPast(now, board);
                    case Past.Nothing(var why) -> nothing(why, words.say("other.moment"));
                }
            }
        });
    }

    private void drawPast(Wanted<A> now, Board board) {
        banner.found(board);
        Frame.of(this).live().past(board.version().offset());
        Scene before = turnedBack;
        Scene scene = before == null ? Scene.past(now.place(), board) : before.from(now.place());
        turnedBack = scene;
        String why = lacking(now.asked(), scene);
        if (why != null) {
            nothing(why, words.say("other.moment"));
        } else {
            drawn(now.asked(), scene, prepare(now.asked(), scene));
        }
    }

    /// On the feed's thread: everything but the drawing.
    private Runnable prepareNow(Shown shown) {
        Wanted<A> then = wanted;
        if (then == null) {
            return () -> {};
        }
        Scene scene = Scene.now(then.place(), shown);
        if (lacking(then.asked(), scene) != null) {
            return () -> {};
        }
        Runnable change = prepare(then.asked(), scene);
        return () -> {
            Wanted<A> now = wanted;
            if (then.equals(now)) {
                drawn(then.asked(), scene, change);
            } else if (now != null) {
                Scene other = Scene.now(now.place(), shown);
                drawn(now.asked(), other, prepare(now.asked(), other));
            }
        };
    }

    private void drawn(A asked, Scene scene, Runnable change) {
        notice.setVisible(false);
        content.setVisible(true);
        change.run();
        String now = title(asked, scene) + " · Podium";
        if (!now.equals(title)) {
            title = now;
            UI.getCurrentOrThrow().getPage().setTitle(title);
        }
    }

    private void nothing(String what, String advice) {
        notice.removeAll();
        notice.add(Notice.ofPage(what, advice));
        notice.setVisible(true);
        content.setVisible(false);
    }
}
