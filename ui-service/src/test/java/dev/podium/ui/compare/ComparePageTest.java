package dev.podium.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.podium.board.Board;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparePageTest extends PageTest {

    @Test
    void theVerdictStandsOnTopWithBothNumbersAndBothLanes() {
        open("compare/alpha-vs-beta");
        assertThat(title()).isEqualTo("Model alpha vs Model beta · Podium");
        assertThat(heading()).startsWith("Model alpha is ahead");
        assertThat(verdict())
                .contains("80.0", "70.5", "100\u00a0% measured", "rank 1")
                .contains("Verified lane");
    }

    @Test
    void eachCategorySaysItsBasisDifferenceAndWinner() {
        open("compare/alpha-vs-beta");
        assertThat(text(section("by-category")))
                .contains("coding 50\u00a0%", "matched", "2\u00a0shared tests", "Model alpha ahead");
    }

    @Test
    void aReaderChoosesToCountSharedTestsAlone() {
        open("compare/alpha-vs-beta");
        Anchor shared = find(Anchor.class).withText("Shared tests only").single();
        assertThat(shared.getHref()).isEqualTo("compare/alpha-vs-beta?basis=matched");
        open(shared.getHref());
        assertThat(current("Shared tests only")).isTrue();
        assertThat(current("All evidence")).isFalse();
        assertThat(find(Anchor.class).withText("All evidence").single().getHref())
                .isEqualTo("compare/alpha-vs-beta");
        assertThat(find(Anchor.class).withText("JSON").single().getHref()).contains("basis=matched");
    }

    @Test
    void anUnknownModelIsNamed() {
        open("compare/alpha-vs-nobody");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("There is no model “nobody” on board “main”.");
    }

    @Test
    void withoutASecondModelThePageOffersSome() {
        open("compare");
        assertThat(heading()).isEqualTo("Compare two to four models");
        assertThat(find(Anchor.class)
                        .withText("Model alpha vs Model beta")
                        .single()
                        .getHref())
                .isEqualTo("compare/alpha-vs-beta");
        open("compare/alpha-vs-alpha");
        assertThat(heading()).isEqualTo("Compare Model alpha with …");
        assertThat(text(find(Start.class).single())).contains("The address names Model alpha twice.");
    }

    @Test
    void theOrderIsSwappedInTheAddress() {
        open("compare/alpha-vs-beta");
        test(find(NativeButton.class).withClassName("swap").single()).click();
        assertThat(address()).isEqualTo("compare/beta-vs-alpha");
        assertThat(heading()).startsWith("Model alpha is ahead");
    }

    @Test
    void aModelIsRemoved() {
        open("compare/alpha-vs-beta");
        test(find(NativeButton.class).withClassName("remove").all().getFirst()).click();
        assertThat(address()).isEqualTo("compare?m=beta");
        assertThat(find(ComboBox.class).all()).hasSize(2);
    }

    @Test
    void aModelThatTookNoTestIsNotGivenAVerdict() {
        publish(village.add(Sample.described(new Model(
                        "empty", "Model empty", null, null, null, null, null, null, null, null, null, null, List.of())))
                .board());
        open("compare/alpha-vs-empty");
        assertThat(heading()).isEqualTo("Model alpha and Model empty cannot be compared overall.");
        assertThat(text(find(Sections.class).single())).contains("no claim").doesNotContain("ahead");
    }

    @Test
    void threeStandBesideEachOther() {
        open("compare?m=alpha,beta,gamma");
        assertThat(verdict()).contains("80.0", "70.5", "60.0");
    }

    @Test
    void anArrivingResultChangesTheOpenPage() {
        open("compare/alpha-vs-beta");
        publish(village.submit("beta", "math-a", 90)
                .submit("beta", "math-b", 90)
                .board());
        soon(() -> assertThat(verdict()).doesNotContain("70.5"));
    }

    @Test
    void theOldAverageStandsBesideTheEvidence() {
        open("compare/alpha-vs-delta");
        String story = text(find(StoryCard.class).single());
        assertThat(story)
                .contains("An average of whatever each model has puts Model delta in front too.")
                .contains(
                        "Model alpha has results on 6 of the 6 weighted tests, Model delta on 1; both took 1 of them.")
                .contains("90.0 for Model delta")
                .contains("matched evidence");
        open("compare/alpha-vs-beta");
        assertThat(text(find(StoryCard.class).single()))
                .contains("puts Model alpha in front too.", "Both have results on the same 6 of the 6 weighted tests");
    }

    @Test
    void withoutAnyResultThereIsNoStoryAndNoAnswerToTurn() {
        open("compare/alpha-vs-beta?lane=verified");
        assertThat(find(StoryCard.class).all()).noneMatch(StoryCard::isVisible);
        assertThat(heading()).isEqualTo("Model alpha and Model beta cannot be compared overall.");
    }

    @Test
    void theMostTellingMissingScoreIsNamedAndLinked() {
        Board board = Logs.board(RandomLog.completed(11, 50));
        publish(board);
        List<String> pair =
                board.provisional().ranked().stream().map(Row::model).limit(2).toList();
        open("compare/" + pair.getFirst() + "-vs-" + pair.getLast());
        Anchor test = find(Anchor.class, find(TellingCard.class).single()).single();
        assertThat(test.getHref()).startsWith("benchmarks/");
        assertThat(text(find(TellingCard.class).single()))
                .contains("The most telling missing score is " + test.getText());
        assertThat(text(section("flips"))).doesNotContain("The most telling missing score is");
        assertThat(text(find(StoryCard.class).single())).contains("completed evidence");
    }

    @Test
    void aMonthCostsWhatTheAddressSays() {
        open("compare/alpha-vs-beta?in=100&out=10");
        assertThat(text(section("workload")))
                .contains("Model beta costs $170 a month less than Model alpha.", "$280", "$110", "$170 more");
        IntegerField in = find(IntegerField.class)
                .withCondition(field -> field.getLabel().equals("Million tokens in"))
                .single();
        assertThat(in.getValue()).isEqualTo(100);
        test(in).setValue(0);
        roundTrip();
        soon(() -> assertThat(text(section("workload"))).contains("Model beta costs $70.00 a month less"));
        open("compare/alpha-vs-gamma");
        assertThat(text(section("workload"))).contains("Model alpha costs $36.00 a month; not every price is known.");
    }

    @Test
    void anAlternativeTakesThePlaceOfOneOfThePair() {
        publish(village.submit("beta", "math-a", 84)
                .submit("beta", "math-b", 84)
                .submit("beta", "coding-a", 84)
                .submit("beta", "coding-b", 84)
                .submit("beta", "knowledge-a", 84)
                .submit("beta", "knowledge-b", 84)
                .board());
        open("compare/alpha-vs-gamma");
        Anchor link = find(Anchor.class)
                .withCondition(a -> a.getAriaLabel()
                        .filter("Model beta instead of Model alpha"::equals)
                        .isPresent())
                .single();
        assertThat(link.getHref()).isEqualTo("compare/beta-vs-gamma");
        assertThat(text(section("nearby"))).contains("cheaper, $1 / $1 per M tokens", "open weights");
    }

    @Test
    void aSentenceThatWeightsWouldTurnCanBeTried() {
        publish(village.submit("beta", "math-a", 95)
                .submit("beta", "math-b", 95)
                .board());
        open("compare/alpha-vs-beta");
        assertThat(heading()).contains("Model alpha");
        assertThat(find(Weighing.class)
                        .single()
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .isVisible())
                .isFalse();
        NativeButton attempt = find(NativeButton.class, section("flips")).single();
        assertThat(attempt.getAriaLabel().orElseThrow()).startsWith("Try it: Set math to");
        test(attempt).click();
        assertThat(address()).startsWith("compare/alpha-vs-beta?weights=");
        assertThat(text(find(Weighing.class).single()))
                .contains("With your weights", "The answer has turned.", "By the published weights Model alpha has");
        assertThat(text(section("by-category"))).doesNotContain("coding 50\u00a0%");
        test(find(NativeButton.class).withText("Back to the published weights").single())
                .click();
        assertThat(address()).isEqualTo("compare/alpha-vs-beta");
        assertThat(text(section("by-category"))).contains("coding 50\u00a0%");
    }

    private String heading() {
        return find(H1.class).withCondition(h -> h.isVisible()).single().getText();
    }

    private boolean current(String link) {
        return find(Anchor.class).withText(link).single().getElement().hasAttribute("aria-current");
    }

    private String verdict() {
        return text(find(VerdictCard.class).single());
    }
}
