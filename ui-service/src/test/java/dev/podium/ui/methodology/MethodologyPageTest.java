package dev.podium.ui.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import dev.podium.board.Board;
import dev.podium.board.Question;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class MethodologyPageTest extends PageTest {

    private void complete() {
        publish(village.add(Sample.published(new Methodology(
                        2,
                        Rule.COMPLETED,
                        0.25,
                        3,
                        0.5,
                        List.of(
                                Sample.category("coding", 0.5, "coding-a", "coding-b"),
                                Sample.category("math", 0.25, "math-a", "math-b"),
                                new Category(
                                        "knowledge",
                                        "Knowledge",
                                        0.25,
                                        List.of(
                                                new Category.Weight("knowledge-a", 0.8),
                                                new Category.Weight("knowledge-b", 0.2)))),
                        Map.of("math-a", "high"),
                        "Gaps are estimated.")))
                .board());
    }

    @Test
    void theStepsOfTheRuleInForceAreShownWithTheNumbersOfTheBoard() {
        complete();
        open("methodology");
        assertThat(title()).isEqualTo("Methodology · Podium");
        assertThat(shownSteps())
                .containsExactly(
                        "From published results to one number per model and test",
                        "One scale from 0 to 100",
                        "What to expect where nobody measured",
                        "Complete, then average: a category",
                        "Complete, then average: the whole",
                        "Ranks, ties and how sure they are");
        assertThat(text(section("steps")))
                .contains("Settings that the methodology names: Benchmark math-a: high.")
                .contains(
                        "Model alpha on Benchmark coding-a: 80.0; 0 points stand at 0.0, 100 points at 100.0. That makes 80.0 points.")
                .contains("19 numbers of 4\u00a0models on 6\u00a0tests are tied together in this lane.")
                .contains("Model alpha: 50\u00a0% · 80.0 + 25\u00a0% · 80.0 + 25\u00a0% · 80.0 = 80.0")
                .contains("A rank needs 25\u00a0% of the weight measured, in 3\u00a0categories")
                .contains("P(Model alpha beats Model beta) = Φ((80.00 − 70");
    }

    @Test
    void aBoardThatAveragesWhatIsThereSaysSo() {
        open("methodology");
        assertThat(shownSteps())
                .contains("Average what was measured")
                .doesNotContain("What to expect where nobody measured");
        assertThat(text(section("numbers")))
                .contains("Revision 1 of the methodology is in force, by the rule “available: gaps are left out”.");
        assertThat(text(section("apart"))).contains("There is nothing to compare");
    }

    @Test
    void theWeightsInForceStandThereWithTheirScales() {
        complete();
        open("methodology");
        assertThat(rows("Weights and scales"))
                .contains(
                        "Benchmark math-a math 25\u00a0% 50\u00a0% 12.5\u00a0% 0.0\u00a0% 100.0\u00a0% high",
                        "Benchmark knowledge-a Knowledge 25\u00a0% 80\u00a0% 20\u00a0% 0.0\u00a0% 100.0\u00a0% highest effort");
        assertThat(rows("Who is ranked"))
                .containsExactly(
                        "Least evidence for a rank 25\u00a0% of the whole weight",
                        "Measured in at least 3 categories",
                        "Least evidence for a rank in a category 50\u00a0% of the category’s weight");
    }

    @Test
    void anotherRevisionSaysWhoWouldStandElsewhere() {
        Board withoutGamma = village.board(24);
        complete();
        List<Question.Rules> asked = new CopyOnWriteArrayList<>();
        ask((question, patience) -> {
            asked.add(question.rules());
            return Optional.of(withoutGamma);
        });
        open("methodology");
        assertThat(text(section("revisions"))).contains("Revision 2 is in force. Choose an earlier one");
        assertThat(asked).isEmpty();
        open(find(Anchor.class).withText("Revision 1").single().getHref());
        assertThat(address()).isEqualTo("methodology?revision=1");
        soon(() -> assertThat(text(section("revisions")))
                .contains("Under revision 1 the rank of 1\u00a0model is another"));
        assertThat(rows("Ranks under two revisions")).anyMatch(row -> row.startsWith("Model gamma – 3"));
        publishAloud(village.submit("gamma", "math-a", 61).board());
        assertThat(asked).containsExactly(new Question.Revision(1));
    }

    @Test
    void aRevisionThatNeverWasSaysSo() {
        complete();
        open("methodology?revision=1");
        soon(() -> assertThat(text(section("revisions")))
                .contains("The board never had that revision of its methodology."));
        open("methodology?revision=7");
        assertThat(text(section("revisions"))).contains("Revision 2 is in force.");
    }

    @Test
    void theCalibrationIsThatOfTheReleaseAndSaysSo() {
        open("methodology");
        assertThat(text(section("calibration")))
                .contains(
                        "Measured on the starter data when this release was made, not on this board: each of 6\u00a0900 results");
        assertThat(rows("Hidden results inside their 90\u00a0% interval"))
                .hasSize(9)
                .contains("All results 90\u00a0% 92.2\u00a0% 87.9\u00a0%");
        assertThat(rows("Pairs of hidden results in the wrong order"))
                .contains("Podium 13.9\u00a0%", "Mean of what is available 25\u00a0%");
    }

    @Test
    void theTwoRulesAreComparedOnTheBoardItself() {
        complete();
        publish(village.submit("beta", "math-a", 100).board());
        open("methodology");
        assertThat(rows("The two rules by evidence")).containsExactly("75\u00a0% and more 3 0.00 0");
        assertThat(rows("Most flattered by “available”"))
                .anyMatch(row -> row.startsWith("Model alpha 100\u00a0% 80.0 80.0 0.0"));
    }

    @Test
    void newResultsMoveTheNumbersOfTheSteps() {
        complete();
        open("methodology");
        publish(village.submit("delta", "math-b", 55).board());
        soon(() -> assertThat(text(section("steps"))).contains("20 numbers of 4\u00a0models"));
    }

    private List<String> shownSteps() {
        return find(Step.class).all().stream()
                .filter(Step::isVisible)
                .map(step -> ((H3) step.getComponentAt(0)).getText())
                .toList();
    }
}
