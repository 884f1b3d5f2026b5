package dev.podium.ui.methodology;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.board.Desk;
import dev.podium.catalog.Methodology;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.BoardPage;
import dev.podium.ui.page.Scene;
import dev.podium.ui.past.Past;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.PageSection;
import java.util.List;
import java.util.Map;

/// How a score is made, with the numbers in force, and how well that is known to work.
@Route(value = Routes.METHODOLOGY, layout = Frame.class)
@RouteAlias(value = Routes.BOARD_METHODOLOGY, layout = Frame.class)
@StyleSheet("podium/methodology.css")
class MethodologyPage extends BoardPage<Asked> {

    private final transient Texts words = language.texts("methodology");
    private final Steps steps = new Steps(words);
    private final InForce numbers = new InForce(words, language.numbers(), routes);
    private final Rules rules = new Rules(words, language.numbers(), routes);
    private final Revisions revisions;
    private final PageSection apart = new PageSection("apart", words.say("apart"), rules);

    MethodologyPage(BoardFeed feed, Desk desk, Routes routes) {
        super(feed, desk, routes, Destination.METHODOLOGY);
        addClassName("narrow");
        revisions = new Revisions(words, language.numbers(), routes, new Past(desk));
        PageSection revisionsSection = new PageSection("revisions", words.say("revisions"), revisions);
        revisionsSection.say(words.say("revisions.note"));
        content.addClassName("methodology");
        Paragraph lede = new Paragraph(words.say("lede"));
        lede.addClassName("lede");
        Paragraph docs = new Paragraph(words.say("docs"));
        docs.addClassName("quiet");
        PageSection numbersSection = new PageSection("numbers", words.say("numbers"), numbers);
        PageSection calibration = new PageSection(
                "calibration",
                words.say("calibration"),
                new Calibrated(words, language.numbers(), Evaluation.OF_RELEASE));
        calibration.say(words.say("calibration.note"));
        apart.say(words.say("apart.note"));
        content.add(
                new H1(words.say("headline")),
                lede,
                contents(),
                new PageSection("steps", words.say("steps"), steps, docs),
                numbersSection,
                calibration,
                apart,
                revisionsSection);
    }

    private Nav contents() {
        Nav contents = new Nav();
        contents.addClassName("contents");
        contents.getElement().setAttribute("aria-label", words.say("contents"));
        for (String part : List.of("steps", "numbers", "calibration", "apart", "revisions")) {
            Anchor link = new Anchor("#" + part, words.say(part));
            link.setRouterIgnore(true);
            link.addClassName("btn");
            contents.add(link);
        }
        return contents;
    }

    @Override
    protected Asked read(Place place, RouteParameters path, QueryParameters query) {
        return Asked.of(query);
    }

    @Override
    protected String address(Place place, Asked asked) {
        return asked.at(routes.methodology(place));
    }

    @Override
    protected String title(Asked asked, Scene scene) {
        return words.say("title");
    }

    @Override
    protected Runnable prepare(Asked asked, Scene scene) {
        Methodology methodology = scene.board().methodology();
        Map<String, List<String>> lines = new Example(scene, words, language.numbers()).lines();
        Apart between = Apart.of(scene);
        return () -> {
            steps.show(methodology.rule(), lines);
            numbers.show(scene);
            rules.show(between, scene);
            revisions.show(scene, asked.revision());
        };
    }
}
