package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.signals.Signal;
import dev.podium.board.Desk;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.format.Format;
import dev.podium.ui.past.Past;
import dev.podium.ui.past.PastBanner;
import dev.podium.ui.shell.Follower;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.Notice;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who leads: a board in one lane, overall or in a category, now or at a moment of the past. All of its state
/// is in the address; every click that changes the state goes there, so that links, reload and the back button
/// work by themselves.
@Route(value = Routes.LEADERBOARD, layout = Frame.class)
@RouteAlias(value = Routes.CATEGORY, layout = Frame.class)
@RouteAlias(value = Routes.BOARD, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_CATEGORY, layout = Frame.class)
class LeaderboardPage extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient BoardFeed feed;
    private final transient Routes routes;
    private final transient Follower follower;
    private final transient Past past;
    private final LeaderboardHead head = new LeaderboardHead();
    private final PastBanner banner = new PastBanner();
    private final CategoryTabs tabs = new CategoryTabs();
    private final FilterBar filters =
            new FilterBar(this::type, chosen -> go(selection().withFilters(chosen)));
    private final BoardTables tables = new BoardTables(
            category -> selection().withCategory(category).address(),
            sort -> go(selection().withSort(sort)));
    private final Div notice = new Div();
    private volatile Selection selection;
    private transient @Nullable Sight drawn;
    private String title = "Leaderboard · Podium";

    LeaderboardPage(BoardFeed feed, Desk desk, Routes routes) {
        this.feed = feed;
        this.routes = routes;
        this.selection = Selection.home(routes);
        this.follower = new Follower(feed, this, this::prepare);
        this.past = new Past(desk);
        addClassNames("wrap", "leaderboard");
        add(banner, head, tabs, filters, notice, tables);
        Signal.effect(this, this::fit);
    }

    private void fit() {
        tables.fit(Width.of(
                UI.getCurrentOrThrow().getPage().windowSizeSignal().get().width()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Selection wanted = selection(event.getRouteParameters(), event.getLocation());
        feed.shown(wanted.board())
                .ifPresentOrElse(
                        shown -> {
                            if (!wanted.category().isEmpty()
                                    && wanted.at() == null
                                    && Sight.of(shown, wanted).category() == null) {
                                event.rerouteToError(
                                        NotFoundException.class,
                                        "There is no page or category “" + wanted.category() + "”.");
                            }
                        },
                        () -> {
                            if (!routes.isHome(wanted.board()) && feed.ready()) {
                                event.rerouteToError(
                                        NotFoundException.class, "There is no board “" + wanted.board() + "”.");
                            }
                        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(selection(event.getRouteParameters(), event.getLocation()));
    }

    private Selection selection(RouteParameters path, Location location) {
        return Selection.of(
                routes,
                path.get("board").orElse(routes.home()),
                path.get("category").orElse(""),
                location.getQueryParameters());
    }

    private Selection selection() {
        return selection;
    }

    private void go(Selection next) {
        Location to = new Location(next.address());
        UI.getCurrentOrThrow().navigate(to.getPath(), to.getQueryParameters());
    }

    /// While somebody types, the address follows without a step in the history for every letter.
    private void type(Filters typed) {
        Selection next = selection.withFilters(typed);
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(next.address()));
        show(next);
    }

    private void show(Selection next) {
        boolean otherBoard =
                drawn == null || !next.board().equals(selection.board()) || !Objects.equals(next.at(), selection.at());
        selection = next;
        Frame frame = Frame.of(this);
        frame.open(next.board(), "Leaderboard");
        frame.lanes().show(next.lane(), lane -> next.withLane(lane).address());
        banner.show(next.at() != null, next.now().address());
        if (!otherBoard && drawn != null) {
            draw(drawn.with(next));
        } else if (next.at() == null) {
            followNow(next);
        } else {
            follower.stop();
            askForPast(next, next.at());
        }
    }

    private void followNow(Selection next) {
        drawn = null;
        if (!follower.follow(next.board())) {
            nothing(new Notice(
                    "Nothing is on this board yet.", "It fills by itself as soon as the first result is counted."));
        }
    }

    private void askForPast(Selection next, String at) {
        Frame.of(this).live().noMoment();
        banner.ask();
        nothing(new Notice("Turning the board back …", "The log is read again up to that moment."));
        past.ask(next.board(), at, answer -> {
            if (next.at() != null
                    && next.at().equals(selection.at())
                    && next.board().equals(selection.board())) {
                switch (answer) {
                    case Past.Found(var board) -> drawPast(Sight.of(board, selection));
                    case Past.Nothing(var why) -> noMoment(why);
                }
            }
        });
    }

    private void drawPast(Sight sight) {
        banner.found(sight.board());
        Frame.of(this).live().past(sight.board().version().offset());
        if (sight.category() == null && !selection.category().isEmpty()) {
            noMoment("There was no category “" + selection.category() + "” at that moment.");
        } else {
            draw(sight);
        }
    }

    private void noMoment(String why) {
        nothing(new Notice(why, "Try another moment, or go back to now."));
    }

    /// On the feed's thread: everything but the drawing.
    private Runnable prepare(Shown shown) {
        Selection asked = selection;
        Sight sight = Sight.of(shown, asked);
        Lines.Table table = Lines.of(sight);
        return () -> {
            if (drawn == null || !asked.equals(selection)) {
                draw(Sight.of(shown, selection));
            } else {
                update(sight, table);
            }
        };
    }

    private void update(Sight sight, Lines.Table table) {
        drawn = sight;
        head.show(Headline.of(sight), sight);
        Map<String, Flash> flashes = tables.update(table);
        if (!flashes.isEmpty()) {
            Frame.of(this).announce(Flash.sentence(table.ranked(), flashes));
        }
    }

    private void draw(Sight sight) {
        Lines.Table table = Lines.of(sight);
        drawn = sight;
        title = title(sight);
        UI.getCurrentOrThrow().getPage().setTitle(title);
        head.show(Headline.of(sight), sight);
        tabs.show(sight.board().methodology().categories(), selection);
        filters.show(selection.filters(), sight.board().models());
        tables.rankNeeds(Headline.needs(sight));
        tables.show(
                table,
                selection.sort(),
                sight.category() == null ? "Overall" : sight.category().name(),
                sight.since() == null ? "" : "since " + Format.shortDay(sight.since()));
        boolean any = !table.ranked().isEmpty() || !table.unranked().isEmpty();
        notice.removeAll();
        if (!any) {
            notice.add(none(table));
        }
        notice.setVisible(!any);
        content(true);
        tables.setVisible(any);
    }

    private Notice none(Lines.Table table) {
        if (table.listed() == 0) {
            return new Notice(
                    "No model is on this board yet.",
                    "Describe models and submit results through the API; they appear here by themselves.");
        }
        Button clear = new Button("Clear the filters", click -> go(selection.withFilters(Filters.NONE)));
        return new Notice(
                "No model matches.",
                Format.count(table.listed(), "model is", "models are")
                        + " on this board; the filters leave none of them.",
                clear);
    }

    private void nothing(Notice what) {
        drawn = null;
        notice.removeAll();
        notice.add(what);
        notice.setVisible(true);
        content(false);
    }

    private void content(boolean visible) {
        head.setVisible(visible);
        tabs.setVisible(visible);
        filters.setVisible(visible);
        tables.setVisible(visible);
    }

    /// What the router sets at the end of a navigation, over whatever was set during it.
    @Override
    public String getPageTitle() {
        return title;
    }

    private String title(Sight sight) {
        String what =
                sight.category() == null ? "Leaderboard" : sight.category().name();
        String board =
                routes.isHome(sight.board().id()) ? "" : " · " + sight.board().name();
        return what + board + " · Podium";
    }
}
