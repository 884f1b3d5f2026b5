package dev.podium.ui.leaderboard;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.signals.Signal;
import dev.podium.board.Desk;
import dev.podium.board.History;
import dev.podium.catalog.Category;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.Notice;
import dev.podium.ui.weight.WeightPanel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who leads: a board in one lane, overall or in a category, by the published weights or a reader's own, now or at a
/// moment of the past.
@Route(value = Routes.LEADERBOARD, layout = Frame.class)
@RouteAlias(value = Routes.CATEGORY, layout = Frame.class)
@RouteAlias(value = Routes.BOARD, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_CATEGORY, layout = Frame.class)
@StyleSheet("podium/tray.css")
class LeaderboardPage extends BoardPage<Selection> {

    private final transient Texts words = language.texts("leaderboard");
    private final TimeSlider time = new TimeSlider(language, moment -> go(place().at(moment), asked()));
    private final LeaderboardHead head = new LeaderboardHead(language);
    private final CategoryTabs tabs = new CategoryTabs(language);
    private final WeightPanel weights = new WeightPanel(chosen -> adjust(place().weighing(chosen), asked()));
    private final FilterBar filters =
            new FilterBar(language, typed -> adjust(place(), asked().withFilters(typed)), this::filter);
    private final TasteChoice taste =
            new TasteChoice(words, () -> Kept.current().taste(), this::suit);
    private final BoardTables tables;
    private final Tray tray = new Tray(this::pick, this::pickNone);
    private final Div none = new Div();
    private transient @Nullable Sight drawn;
    private transient Lines.@Nullable Table drawnTable;

    LeaderboardPage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.LEADERBOARD);
        addClassName("leaderboard");
        tables = new BoardTables(
                language,
                category -> address(place(), asked().withCategory(category)),
                this::pick,
                sort -> go(place(), asked().withSort(sort)));
        tables.suit(Kept.current().taste());
        Div tools = new Div(filters, taste);
        tools.addClassName("tools");
        content.add(head, tabs, weights, tools, none, tables, tray);
        addComponentAsFirst(time);
        Signal.effect(this, this::fit);
    }

    private void fit() {
        tables.fit(Width.of(
                UI.getCurrentOrThrow().getPage().windowSizeSignal().get().width()));
    }

    @Override
    protected Selection read(Place place, RouteParameters path, QueryParameters query) {
        return Selection.of(path, query);
    }

    @Override
    protected String address(Place place, Selection asked) {
        return asked.address(routes, place);
    }

    @Override
    protected String title(Selection asked, Scene scene) {
        String what = Sight.category(scene.board(), asked.category())
                .map(Category::name)
                .orElseGet(() -> words.say("title"));
        return routes.isHome(scene.board().id())
                ? what
                : what + " · " + scene.board().name();
    }

    @Override
    protected @Nullable String lacking(Selection asked, Scene scene) {
        boolean there = asked.category().isEmpty()
                || Sight.category(scene.board(), asked.category()).isPresent();
        return there ? null : words.say(scene.isPast() ? "no.category.then" : "no.category", asked.category());
    }

    @Override
    protected Runnable prepare(Selection asked, Scene scene) {
        Sight sight = Sight.of(scene, asked, language);
        Lines.Table table = Lines.of(sight, routes);
        Headline headline = Headline.of(sight);
        History history = feed.history(scene.board().id());
        return () -> {
            Sight before = drawn;
            Lines.Table tableBefore = drawnTable;
            drawn = sight;
            drawnTable = table;
            time.show(history, scene.place().at());
            head.show(headline, sight);
            if (before != null
                    && tableBefore != null
                    && before.selection().equals(asked)
                    && before.scene().place().equals(scene.place())) {
                update(table, flashes(tableBefore, sight, table));
            } else {
                draw(sight, table);
            }
        };
    }

    /// A table that readers share is one object, and compared as one.
    private record Before(Lines.Table table) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Before(Lines.Table theirs) && theirs == table;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(table);
        }
    }

    private Flashes flashes(Lines.Table before, Sight sight, Lines.Table table) {
        return sight.shared(Flashes.class, new Before(before), () -> Flashes.between(before, table, words));
    }

    private void update(Lines.Table table, Flashes flashes) {
        tables.update(table, flashes);
        if (!flashes.sentence().isEmpty()) {
            Frame.of(this).announce(flashes.sentence());
        }
    }

    private void draw(Sight sight, Lines.Table table) {
        Selection asked = sight.selection();
        Place place = sight.scene().place();
        tabs.show(
                sight.methodology().categories(),
                asked.category(),
                category -> address(place, asked.withCategory(category)));
        weights.show(sight.board().methodology(), sight.methodology());
        filters.show(asked.filters(), Kept.current().filters(), sight.board().models());
        tables.rankNeeds(Headline.needs(sight));
        tables.show(
                table,
                asked.sort(),
                sight.category() == null
                        ? words.say("overall")
                        : sight.category().name(),
                since(sight));
        boolean any = !table.ranked().isEmpty() || !table.unranked().isEmpty();
        none.removeAll();
        if (!any) {
            none.add(none(table));
        }
        none.setVisible(!any);
        tables.setVisible(any);
        showTray(false);
    }

    private String since(Sight sight) {
        LocalDate day = sight.since();
        return day != null
                ? words.say("since.day", language.numbers().shortDay(day))
                : sight.reweighted() ? words.say("versus.published") : "";
    }

    private Notice none(Lines.Table table) {
        if (table.listed() == 0) {
            return new Notice(words.say("none"), words.say("none.advice"));
        }
        Button clear = new Button(words.say("none.clear"), click -> filter(Filters.NONE));
        return new Notice(
                words.say("none.match"), words.say("none.left", words.count("models", table.listed())), clear);
    }

    private void filter(Filters chosen) {
        Kept.current().keep(chosen);
        go(place(), asked().withFilters(chosen));
    }

    private void suit(Taste chosen) {
        Kept.current().keep(chosen);
        tables.suit(chosen);
    }

    private List<String> picked() {
        return Picks.current().on(place().board());
    }

    private void pick(String model) {
        boolean room = Picks.current().toggle(place().board(), model);
        showTray(!room);
    }

    private void pickNone() {
        Picks.current().clear(place().board());
        showTray(false);
    }

    private void showTray(boolean full) {
        Sight sight = drawn;
        tables.pick(picked());
        List<Tray.Pick> known = picked().stream()
                .flatMap(id ->
                        Stream.ofNullable(sight == null ? null : sight.index().model(id)))
                .map(model -> new Tray.Pick(model.id(), model.name()))
                .toList();
        tray.show(
                known,
                routes.compare(place(), known.stream().map(Tray.Pick::model).toList()),
                full);
    }
}
