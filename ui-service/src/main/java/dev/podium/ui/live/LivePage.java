package dev.podium.ui.live;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Desk;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens on a board, event by event, and what each did to the ranks.
@Route(value = Routes.LIVE, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_LIVE, layout = Frame.class)
@StyleSheet("podium/live.css")
class LivePage extends BoardPage<Asked> {

    /// What was looked at when the page was last drawn.
    private record View(Place place, Asked asked) {}

    private final transient Texts words = language.texts("live");
    private final transient Herald herald = new Herald(words);
    private final Pulse pulse = new Pulse();
    private final Stream stream = new Stream(() -> adjust(place(), asked().more()));
    private transient @Nullable View view;
    private transient volatile @Nullable Heard heard;

    LivePage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.LIVE);
        addClassNames("narrow", "live-page");
        content.add(pulse, stream);
    }

    @Override
    protected Asked read(Place place, RouteParameters path, QueryParameters query) {
        return Asked.of(query);
    }

    @Override
    protected String address(Place place, Asked asked) {
        return asked.at(routes.live(place));
    }

    @Override
    protected String title(Asked asked, Scene scene) {
        return words.say("title");
    }

    /// An event names the lane of each move itself.
    @Override
    protected boolean hasLanes() {
        return false;
    }

    @Override
    protected boolean attentive() {
        return true;
    }

    @Override
    protected boolean stirs(Asked asked, Scene scene) {
        return !hear(asked, scene).equals(heard);
    }

    private Heard hear(Asked asked, Scene scene) {
        return Heard.of(feed, scene, asked.events(), Instant.now());
    }

    @Override
    protected Runnable prepare(Asked asked, Scene scene) {
        Heard next = hear(asked, scene);
        Teller teller = new Teller(scene, routes, language);
        List<Line> lines = next.entries().stream().map(teller::line).toList();
        Stream.Older older = older(asked, scene, next);
        return () -> {
            View now = new View(scene.place(), asked);
            boolean same = now.equals(view);
            view = now;
            heard = next;
            pulse.show(scene, next);
            if (same) {
                stream.update(lines, older);
                herald.say(lines).ifPresent(Frame.of(this)::announce);
            } else {
                stream.show(lines, older);
                herald.begin(lines);
            }
        };
    }

    private Stream.Older older(Asked asked, Scene scene, Heard next) {
        boolean grows = next.more() && asked.mayGrow();
        boolean leads = next.more() && !asked.mayGrow();
        return new Stream.Older(
                grows,
                leads
                        ? routes.live(scene.place()
                                .at(Long.toString(next.entries().getLast().offset() - 1)))
                        : "");
    }
}
