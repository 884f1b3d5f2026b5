package dev.podium.ui.model;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.Command;
import dev.podium.board.Desk;
import dev.podium.board.FeedEntry;
import dev.podium.catalog.Model;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.UiAccess;
import dev.podium.ui.shell.WhileAttached;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One model: what is known about it, how its score is made and what it rests on, what it is good at, what is missing,
/// who is like it, and how it came here.
@Route(value = Routes.MODEL, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_MODEL, layout = Frame.class)
@StyleSheet("podium/model.css")
class ModelPage extends BoardPage<ModelPage.Asked> {

    record Asked(String model) {}

    private final transient Texts words = language.texts("model");
    private final transient Sections sections = new Sections(content, words, language.numbers(), routes);
    private final transient WhileAttached told = new WhileAttached(this);
    private transient Happenings happenings = Happenings.NONE;
    private transient volatile @Nullable Scene drawn;

    ModelPage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, null);
        addClassNames("narrow", "model");
    }

    @Override
    protected Asked read(Place place, RouteParameters path, QueryParameters query) {
        return new Asked(path.get("model").orElse(""));
    }

    @Override
    protected String address(Place place, Asked asked) {
        return routes.model(place, asked.model());
    }

    @Override
    protected String title(Asked asked, Scene scene) {
        Model model = scene.index().model(asked.model());
        return model == null ? asked.model() : model.name();
    }

    @Override
    protected @Nullable String lacking(Asked asked, Scene scene) {
        return scene.index().model(asked.model()) != null
                ? null
                : words.say(
                        scene.isPast() ? "unknown.then" : "unknown",
                        asked.model(),
                        scene.place().board());
    }

    @Override
    protected Runnable prepare(Asked asked, Scene scene) {
        Portrait portrait = Portrait.of(
                scene,
                asked.model(),
                feed.history(scene.board().id()),
                happenings(asked, scene),
                routes,
                words,
                language.numbers());
        return () -> {
            drawn = scene;
            sections.show(portrait);
        };
    }

    /// What an event did is worked out after the board that it made, so the story is told again when that is there. On
    /// the feed's thread.
    private Command retelling() {
        Scene then = drawn;
        if (then == null || then.isPast()) {
            return () -> {};
        }
        Asked asked = asked();
        List<FeedEntry> entries = happenings(asked, then).of(asked.model(), then.lane());
        return () -> {
            Scene now = drawn;
            boolean same = now != null && asked.equals(asked()) && now.place().equals(then.place());
            if (now != null && same && !Frame.of(this).live().paused()) {
                sections.retell(entries, now);
            }
        };
    }

    private synchronized Happenings happenings(Asked asked, Scene scene) {
        happenings = happenings.upTo(scene.board(), asked.model(), feed);
        return happenings;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        UI ui = UI.getCurrentOrThrow();
        told.hear(() -> feed.subscribeEntries(place().board(), news -> UiAccess.tell(ui, this::retelling)));
    }
}
