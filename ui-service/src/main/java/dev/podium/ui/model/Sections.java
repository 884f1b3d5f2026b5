package dev.podium.ui.model;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Observation;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.ui.chart.Chart;
import dev.podium.ui.feed.Shortfall;
import dev.podium.ui.format.Format;
import dev.podium.ui.shell.PageSection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The parts of a model's page, drawn once and updated in place.
final class Sections {

    private final Span crumb = new Span();
    private final H1 name = new H1();
    private final Paragraph lede = new Paragraph();
    private final FactsBand facts = new FactsBand();
    private final Div unranked = new Div();
    private final Chart waterfall = new Chart(344);
    private final PageSection made = new PageSection("made", "", waterfall);
    private final TestTable tests = new TestTable();
    private final PageSection observations = new PageSection("observations", "Every observation", tests);
    private final RankSection ranks = new RankSection();
    private final EventList events = new EventList();
    private final PageSection happened = new PageSection("events", "Lately", events);

    /// Draws nothing yet but the parts.
    ///
    /// @param leaderboard address of the board that the way back leads to
    Sections(Div page, String leaderboard) {
        Nav breadcrumb = new Nav(new Anchor(leaderboard, "Leaderboard"), new Span(" / "), crumb);
        breadcrumb.setAriaLabel("Breadcrumb");
        breadcrumb.addClassName("breadcrumb");
        lede.addClassName("lede");
        Div head = new Div(name, lede);
        head.addClassName("model-head");
        unranked.addClassName("unranked-note");
        waterfall.addClassName("card");
        happened.say("Events about this model and what they did to its rank.");
        page.add(breadcrumb, head, facts, unranked, made, observations, ranks.component(), happened);
    }

    void show(Portrait portrait) {
        crumb.setText(portrait.model().name());
        name.setText(portrait.model().name());
        lede(portrait.model());
        facts.show(portrait);
        lacks(portrait);
        made(portrait);
        tests(portrait);
        ranks.show(portrait);
        events.show(portrait);
    }

    private void lede(Model model) {
        lede.removeAll();
        String maker = model.organization();
        lede.add(new Span(maker == null ? "maker not stated" : maker));
        if (Boolean.TRUE.equals(model.reasoning())) {
            Span tag = new Span("reasoning");
            tag.addClassName("tag");
            lede.add(new Span(" · "), tag);
        }
        lede.add(new Span(" · " + weights(model)));
        if (model.releaseDate() != null) {
            lede.add(new Span(" · released " + Format.day(model.releaseDate())));
        }
    }

    private static String weights(Model model) {
        Boolean open = model.openWeights();
        String license = model.license() == null ? "" : ", " + model.license();
        return open == null ? "weights not stated" : open ? "open weights" + license : "proprietary";
    }

    private void lacks(Portrait portrait) {
        Row row = portrait.row();
        boolean ranked = row != null && row.ranked();
        unranked.setVisible(!ranked);
        if (!ranked) {
            unranked.setText("Not ranked in the " + portrait.lane().name().toLowerCase(Locale.ROOT) + " lane: "
                    + (row == null
                            ? "it has no result there"
                            : Shortfall.english(Shortfall.overall(
                                    row,
                                    portrait.board().lane(portrait.lane()),
                                    portrait.board().methodology())))
                    + ".");
        }
    }

    private void made(Portrait portrait) {
        Score overall = portrait.overall();
        Row row = portrait.row();
        made.setVisible(overall != null);
        if (overall == null || row == null) {
            return;
        }
        List<Contribution> parts = Contribution.of(portrait, row);
        String sentence = Contribution.sentence(portrait, parts);
        made.retitle("How " + Format.score(overall.value()) + " is made");
        made.say((portrait.board().methodology().rule() == Rule.COMPLETED
                        ? "Each bar is what a category adds: its score times its weight, hollow where that is estimated. "
                        : "Each bar is what a category adds: its score times its share of what was measured. ")
                + sentence);
        waterfall.show(
                Contribution.waterfall(portrait, parts),
                "How the overall score of " + Format.score(overall.value()) + " is made. " + sentence,
                Contribution.table(portrait, parts));
    }

    private void tests(Portrait portrait) {
        tests.show(portrait.tests());
        observations.say(
                "Each ring is one published result, the bar is the value that counts. A test opens to its results."
                        + (portrait.board().methodology().rule() == Rule.COMPLETED
                                ? " The hollow band is where the fit expects a result, at 90\u00a0%; what stands after ≈ was not"
                                        + " measured."
                                : "")
                        + widest(portrait));
    }

    /// The test on which settings or harnesses move the result the most.
    private static String widest(Portrait portrait) {
        String test = null;
        double widest = 10;
        for (var entry : portrait.observations().entrySet()) {
            double spread = spread(entry.getValue());
            if (portrait.index().weighted(entry.getKey()) != null && spread > widest) {
                widest = spread;
                test = entry.getKey();
            }
        }
        return test == null
                ? ""
                : " Published results on " + portrait.nameOf(test) + " are " + Format.score(widest) + " points apart.";
    }

    private static double spread(@Nullable List<Observation> observations) {
        return observations == null
                ? 0
                : observations.stream().mapToDouble(Observation::score).max().orElse(0)
                        - observations.stream()
                                .mapToDouble(Observation::score)
                                .min()
                                .orElse(0);
    }
}
