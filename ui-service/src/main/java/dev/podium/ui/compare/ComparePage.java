package dev.podium.ui.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Desk;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.find.Finder;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.mark.Marks;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.picture.Drawing;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Two to four models compared: which is better, in what, how sure that is, and what would change it.
@Route(value = Routes.COMPARE, layout = Frame.class)
@RouteAlias(value = Routes.COMPARE_PAIR, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_COMPARE, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_COMPARE_PAIR, layout = Frame.class)
@StyleSheet("podium/compare.css")
@JsModule(Drawing.MODULE)
class ComparePage extends BoardPage<Asked> {

    private final transient Texts words = language.texts("compare");
    private final Picker picker = new Picker(words, asked -> go(place(), asked));
    private final Paragraph over = new Paragraph();
    private final Start start = new Start(routes, words);
    private final Standpoint standpoint = new Standpoint(routes, words);
    private final Sections sections = new Sections(new Sections.Parts(
            new VerdictCard(routes, language),
            new Weighing(language, this::weigh, () -> go(place().weighing(null), asked())),
            new StoryCard(routes, language),
            new CategoryTable(language),
            new TestChart(
                    routes,
                    language,
                    all -> go(place(), asked().showing(all)),
                    test -> UI.getCurrentOrThrow().navigate(routes.benchmark(place(), test))),
            new FactsTable(language),
            new Answers(routes, language),
            new Turns(language, weights -> go(place().weighing(weights), asked())),
            new Costs(language, work -> adjust(place(), asked().working(work))),
            new Nearby(routes, language)));
    private final Paragraph printed = new Paragraph();
    private transient @Nullable View shown;

    ComparePage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.COMPARE);
        addClassNames("narrow", "compare");
        over.addClassName("unranked-note");
        printed.addClassName("printed-from");
        printed.getElement().setAttribute("aria-hidden", "true");
        content.add(picker, over, start, standpoint, sections, printed);
    }

    @Override
    protected Asked read(Place place, RouteParameters path, QueryParameters query) {
        return Asked.of(path, query);
    }

    @Override
    protected String address(Place place, Asked asked) {
        return asked.address(routes, place);
    }

    @Override
    protected String title(Asked asked, Scene scene) {
        if (!asked.enough()) {
            return words.say("title");
        }
        return asked.models().stream()
                .map(id -> name(id, scene))
                .collect(Collectors.joining(" " + words.say("versus") + " "));
    }

    @Override
    protected @Nullable String lacking(Asked asked, Scene scene) {
        return asked.models().stream()
                .filter(id -> scene.index().model(id) == null)
                .findFirst()
                .map(id -> words.say("no.model", id, scene.board().id()))
                .orElse(null);
    }

    @Override
    protected Runnable prepare(Asked asked, Scene scene) {
        Finder finder = Finder.of(scene);
        View view = asked.enough() ? View.of(asked, scene, language) : null;
        return () -> draw(asked, scene, finder, view);
    }

    private void weigh(@Nullable String weights) {
        adjust(place().weighing(weights), asked());
    }

    private void draw(Asked asked, Scene scene, Finder finder, @Nullable View view) {
        Marks marks = Marks.current();
        picker.show(asked, marks.of(asked.models()), finder, data(scene.place(), asked));
        over.setVisible(!asked.over().isEmpty());
        over.setText(words.say(
                "over", asked.over().stream().map(id -> name(id, scene)).collect(Collectors.joining(", "))));
        start.setVisible(view == null);
        printed.setText("/" + asked.address(routes, scene.place()) + " · "
                + language.numbers().event(scene.board().version().offset()) + " · "
                + language.numbers().moment(scene.board().version().asOf()));
        standpoint.setVisible(view != null);
        sections.setVisible(view != null);
        if (view == null) {
            shown = null;
            start.show(asked, scene, Recent.current().list());
            return;
        }
        Recent.current().add(asked.models());
        standpoint.show(view);
        boolean news = isNews(view);
        sections.show(new Brush(view, marks.of(asked.models()), news));
        tell(view, news);
        shown = view;
    }

    /// Tells who does not see it what has changed: the board, or the answer by the reader's own weights.
    private void tell(View view, boolean news) {
        View before = shown;
        if (before == null || !view.asked().equals(before.asked())) {
            return;
        }
        String headline = new Verdicts(view).headline();
        if (news ? !view.facts().equals(before.facts()) : !headline.equals(new Verdicts(before).headline())) {
            Frame.of(this).announce(news ? words.say("announce", headline) : headline);
        }
    }

    /// Whether the same question has another answer because the board has changed.
    private boolean isNews(View view) {
        return shown != null
                && shown.asked().equals(view.asked())
                && shown.scene().place().equals(view.scene().place())
                && view.scene().shown() != null;
    }

    private static String name(String id, Scene scene) {
        Model model = scene.index().model(id);
        return model == null ? id : model.name();
    }

    private String data(Place place, Asked asked) {
        String path = routes.isHome(place.board()) ? "api/v1/compare" : "api/v1/boards/" + place.board() + "/compare";
        return Routes.and(
                path,
                "m=" + String.join(",", List.copyOf(asked.models())),
                place.lane() == Lane.VERIFIED ? "lane=verified" : null,
                Routes.with("basis", asked.matched() ? Asked.MATCHED : null),
                language.equals(Language.ENGLISH) ? null : Routes.with("language", language.tag()),
                Routes.with("weights", place.weights()),
                Routes.with("at", place.at()));
    }
}
