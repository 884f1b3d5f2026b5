package dev.podium.ui.coverage;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Desk;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.find.Finder;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.PageSection;
import org.jspecify.annotations.Nullable;

/// Who was measured on what, and which missing results would tell the most.
@Route(value = Routes.COVERAGE, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_COVERAGE, layout = Frame.class)
@StyleSheet("podium/coverage.css")
class CoveragePage extends BoardPage<View> {

    private static final int PATIENCE = 250;

    private final transient Texts words = language.texts("coverage");
    private final Paragraph lede = new Paragraph();
    private final TextField search = new TextField();
    private final Div ways = new Div();
    private final HeatTable table = new HeatTable(words.say("map.table"));
    private final PageSection map = new PageSection("map", words.say("map"), ways, table);
    private final HolesTable telling = new HolesTable(language, routes, this::choose);
    private final PageSection holes = new PageSection("holes", words.say("holes"), telling);

    CoveragePage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.COVERAGE);
        content.addClassName("coverage");
        lede.addClassName("lede");
        H1 title = new H1(words.say("headline"));
        ways.addClassName("ways");
        search.addClassName("search");
        search.setAriaLabel(words.say("search"));
        search.setPlaceholder(words.say("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PATIENCE);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                adjust(place(), asked().search(event.getValue()));
            }
        });
        content.add(title, lede, search, map, holes);
    }

    @Override
    protected View read(Place place, RouteParameters path, QueryParameters query) {
        return View.of(query);
    }

    @Override
    protected String address(Place place, View asked) {
        return asked.at(routes.coverage(place));
    }

    @Override
    protected String title(View asked, Scene scene) {
        return words.say("title");
    }

    @Override
    protected Runnable prepare(View asked, Scene scene) {
        HeatMap drawn = new Mapping(asked, scene, routes, words, language.numbers()).draw();
        Holes found = Holes.of(asked, scene);
        Finder finder = Finder.of(scene);
        return () -> {
            lede.setText(words.say("lede"));
            if (!search.getValue().equals(asked.text())) {
                search.setValue(asked.text());
            }
            ways(asked, scene);
            map.say(note(asked, drawn));
            table.show(drawn, words.say(asked.makers() ? "makers" : "ranks"));
            holes.say(words.say(found.holes().isEmpty() ? "holes.none" : found.ofPair() ? "holes.of" : "holes.note"));
            telling.show(asked, found, finder, scene);
        };
    }

    private void choose(@Nullable String one, @Nullable String other) {
        go(place(), asked().between(one, other));
    }

    private String note(View view, HeatMap drawn) {
        String what = words.say(
                view.category() != null && (view.group() != null || !view.text().isBlank())
                        ? "note.scores"
                        : "note.shares");
        return drawn.left() == 0 ? what : what + " " + words.say("left", words.count("models", drawn.left()));
    }

    /// The ways through the map: how models are put together, and back out of a zoom.
    private void ways(View view, Scene scene) {
        ways.removeAll();
        String here = routes.coverage(scene.place());
        way(words.say("by.rank"), view.byMaker(false).at(here), !view.makers());
        way(words.say("by.maker"), view.byMaker(true).at(here), view.makers());
        if (view.group() != null || !view.text().isBlank()) {
            way(words.say("all.models"), view.into(null).at(here), false);
        }
        if (view.category() != null) {
            way(words.say("all.categories"), view.on(null).at(here), false);
        }
    }

    private void way(String name, String to, boolean here) {
        Anchor link = new Anchor(to, name);
        link.addClassName("btn");
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        ways.add(link);
    }
}
