package dev.podium.ui.about;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.podium.board.Observation;
import dev.podium.catalog.Methodology;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.format.Format;
import dev.podium.ui.format.PlainTable;
import dev.podium.ui.format.PlainTable.Column;
import dev.podium.ui.shell.Destination;
import dev.podium.ui.shell.Follower;
import dev.podium.ui.shell.Frame;
import dev.podium.ui.shell.PageSection;
import java.util.List;

/// Where the numbers come from, by which rule they are ranked, and how to get at them and add to them.
@Route(value = Routes.ABOUT, layout = Frame.class)
@PageTitle("About · Podium")
class AboutPage extends Div implements AfterNavigationObserver {

    private final transient Routes routes;
    private final transient Follower follower;
    private final Div rule = new Div();
    private final Div sources = new Div();

    AboutPage(BoardFeed feed, Routes routes) {
        this.routes = routes;
        this.follower = new Follower(feed, this, shown -> () -> draw(shown));
        addClassNames("wrap", "narrow", "about");
        Paragraph lede =
                new Paragraph("Podium is a log of benchmark results and a rule that turns it into a board. Every"
                        + " number on it opens to the results that it is made of, and every result to its source.");
        lede.addClassName("lede");
        add(
                new H1("Where the numbers come from"),
                lede,
                new PageSection("rule", "The rule in force", rule),
                new PageSection("sources", "Sources and credits", sources),
                new PageSection("api", "Read it, add to it", api()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Frame.of(this).open(Place.on(routes.home()), Destination.ABOUT);
        follower.follow(routes.home());
    }

    private void draw(Shown shown) {
        Methodology methodology = shown.board().methodology();
        rule.removeAll();
        rule.add(new Paragraph(words(methodology)), Weights.table(shown));
        sources.removeAll();
        sources.add(
                new Paragraph(
                        "Figures were put on one scale, names were made one, and rows were left out; no text was"
                                + " copied. Sources without a stated licence, arena votes and composite indices were left out."),
                scrolling(table(shown.board().observations())));
    }

    private static String words(Methodology methodology) {
        String average = switch (methodology.rule()) {
            case AVAILABLE ->
                "An overall score is the plain weighted average of what was measured: scores are put on 0 to"
                        + " 100, weighted tests make a category, categories make the whole, and what is missing"
                        + " is left out. That rewards hiding hard results, so mind the evidence beside each"
                        + " score.";
            case COMPLETED ->
                "An overall score is the weighted average over every weighted test: scores are put on 0 to 100,"
                        + " and a test that a model never took is filled in with what its other results and the other"
                        + " models lead one to expect, so that leaving out a hard test does not help. Each score says"
                        + " how much of it was measured, and how far it may be off.";
        };
        return average + " A rank needs " + Format.percent(methodology.minEvidence()) + " of the weight measured, in "
                + Format.count(methodology.minCategories(), "category", "categories") + "; a rank in a category "
                + Format.percent(methodology.minCategoryEvidence()) + " of it. Several results on one test are never"
                + " turned into their best: the strongest source counts, at the highest published effort, and of those the"
                + " median. The verified lane takes only what a second organisation confirmed, or an admitted third party"
                + " measured. Price and speed never enter a score. A test is marked saturated where the best tenth of the"
                + " year's models come within 3 points of its ceiling, and stale where no model of the last half year took"
                + " it. This is revision "
                + methodology.revision() + ".";
    }

    private static PlainTable table(List<Observation> observations) {
        PlainTable table = new PlainTable(
                "Sources of the starter data",
                Column.words("Credit"),
                Column.numbers("Results"),
                Column.words("Licence"),
                Column.words("Who measured"),
                Column.words("Taken from"));
        for (Source source : Source.ALL) {
            long results = observations.stream()
                    .filter(o -> o.collection() != null && source.carries(o.collection()))
                    .count();
            table.row(
                    source.credit(),
                    results == 0 ? Format.UNKNOWN : Format.count(results),
                    source.licence(),
                    source.measuredBy(),
                    source.origin());
        }
        return table;
    }

    /// On a phone the table is wider than the screen: it is moved by the arrow keys as well.
    private static Div scrolling(PlainTable table) {
        Div region = new Div(table);
        region.addClassName("scroll");
        region.getElement().setAttribute("role", "region");
        region.getElement().setAttribute("aria-label", table.getCaptionText());
        region.getElement().setAttribute("tabindex", "0");
        return region;
    }

    private static Div api() {
        Anchor read = new Anchor("api/v1/leaderboard", "/api/v1/leaderboard");
        read.setRouterIgnore(true);
        Paragraph reading =
                new Paragraph(new Span("The same board as JSON: "), read, new Span(". A result is added like this:"));
        Pre curl = new Pre("""
                curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
                  -d '{"model":"claude-opus-4-5","benchmark":"gpqa-diamond","score":87.0,"unit":"percent"}' \\
                  http://127.0.0.1:8080/api/v1/results""");
        return new Div(reading, curl);
    }
}
