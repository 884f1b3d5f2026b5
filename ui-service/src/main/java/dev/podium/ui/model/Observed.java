package dev.podium.ui.model;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Observation;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.shell.PageSection;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/// Every observation, test by test.
final class Observed {

    /// From here on a spread is worth a word, in points of a test's own scale.
    private static final double WIDE = 10;

    private final Texts words;
    private final Numbers numbers;
    private final Routes routes;
    private final TestTable tests;
    private final Anchor record = new Anchor();
    private final Anchor hub = new Anchor();
    private final PageSection section;

    Observed(Texts words, Numbers numbers, Routes routes) {
        this.words = words;
        this.numbers = numbers;
        this.routes = routes;
        tests = new TestTable(words, numbers);
        record.setText(words.say("tests.eee"));
        hub.setText(words.say("tests.hub"));
        Paragraph files = new Paragraph(new Span(words.say("tests.files") + " "), record, new Span(" · "), hub);
        files.addClassName("files");
        section = new PageSection("observations", words.say("tests"), new Div(tests, files));
    }

    PageSection section() {
        return section;
    }

    void show(Portrait portrait) {
        tests.show(portrait.tests());
        record.setHref(file(portrait, "results.eee.json"));
        hub.setHref(file(portrait, "results.hf.yaml"));
        String hollow = portrait.completed() ? " " + words.say("tests.note.completed") : "";
        section.say(words.say("tests.note") + hollow + widest(portrait));
    }

    /// As of the same moment.
    private String file(Portrait portrait, String name) {
        Place place = portrait.scene().place();
        String board = routes.isHome(place.board()) ? "" : "boards/" + place.board() + "/";
        return Routes.and(
                "api/v1/" + board + "models/" + portrait.model().id() + "/" + name, Routes.with("at", place.at()));
    }

    /// The test on which settings or harnesses move the result the most.
    private String widest(Portrait portrait) {
        String test = null;
        double widest = WIDE;
        for (var entry : portrait.observations().entrySet()) {
            double spread = spread(entry.getValue());
            if (portrait.scene().index().weighted(entry.getKey()) != null && spread > widest) {
                widest = spread;
                test = entry.getKey();
            }
        }
        return test == null ? "" : " " + words.say("tests.widest", portrait.nameOf(test), numbers.score(widest));
    }

    private static double spread(List<Observation> observations) {
        DoubleSummaryStatistics scores = observations.stream()
                .filter(o -> o.state().equals("counted"))
                .mapToDouble(Observation::score)
                .summaryStatistics();
        return scores.getCount() < 2 ? 0 : scores.getMax() - scores.getMin();
    }
}
