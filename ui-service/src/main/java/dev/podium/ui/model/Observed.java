package dev.podium.ui.model;

import dev.podium.board.Observation;
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
    private final TestTable tests;
    private final PageSection section;

    Observed(Texts words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
        tests = new TestTable(words, numbers);
        section = new PageSection("observations", words.say("tests"), tests);
    }

    PageSection section() {
        return section;
    }

    void show(Portrait portrait) {
        tests.show(portrait.tests());
        String hollow = portrait.completed() ? " " + words.say("tests.note.completed") : "";
        section.say(words.say("tests.note") + hollow + widest(portrait));
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
