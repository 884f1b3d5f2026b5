package dev.podium.ui.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import dev.podium.board.Question;
import dev.podium.result.MeasuredBy;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import dev.podium.ui.pages.Village;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderboardPageTest extends PageTest {

    @Test
    void rankedModelsStandByRankAndTheOthersBelow() {
        open("");
        assertThat(ranked()).containsExactly("alpha", "beta", "gamma");
        assertThat(unranked()).containsExactly("delta");
        assertThat(find(H1.class).single().getText()).isEqualTo("Model alpha leads, 9.5 ahead of Model beta.");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .contains("Plain average");
    }

    @Test
    void anUnrankedModelSaysWhatItLacks() {
        open("");
        Line.Missing missing = tables().unrankedLines().getFirst().missing();
        assertThat(missing).isNotNull();
        assertThat(missing.lack())
                .isEqualTo("Measured 12 % of the weight, 25 % needed; measured in 1 category, 3 needed.");
        assertThat(missing.remedy()).isEqualTo("Needs at least 2\u00a0more weighted tests.");
    }

    @Test
    void filtersComeFromTheAddress() {
        open("?maker=Acme");
        assertThat(ranked()).containsExactly("alpha", "gamma");
        open("?open=true");
        assertThat(ranked()).containsExactly("beta", "gamma");
        open("?price=2&evidence=50");
        assertThat(ranked()).containsExactly("beta");
        open("?context=1000000");
        assertThat(ranked()).isEmpty();
        assertThat(unranked()).containsExactly("delta");
    }

    @Test
    void whereNothingMatchesTheFiltersCanBeCleared() {
        open("?q=nobody&maker=Acme");
        assertThat(find(H2.class).single().getText()).isEqualTo("No model matches.");
        test(find(Button.class).withText("Clear the filters").single()).click();
        assertThat(address()).isEmpty();
        assertThat(ranked()).hasSize(3);
    }

    @Test
    void typingInTheSearchChangesRowsAndAddress() {
        open("?lane=provisional");
        TextField search = find(TextField.class).withClassName("search").single();
        test(search).setValue("BETA");
        assertThat(ranked()).containsExactly("beta");
        assertThat(unranked()).isEmpty();
    }

    @Test
    void theLaneIsInTheAddress() {
        open("?lane=verified");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nobody is ranked on verified results yet.");
        assertThat(tables().unrankedLines().getFirst().model()).isEqualTo("beta");
        assertThat(find(Anchor.class).withText("Provisional").single().getHref())
                .isEmpty();
        assertThat(find(Anchor.class).withText("Verified").single().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void aCategoryHasAnAddressATitleAndItsTestsAsColumns() {
        open("coding");
        assertThat(find(H1.class).single().getText()).startsWith("Model alpha leads in coding");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("coding · Podium");
        assertThat(tables().rankedLines().getFirst().parts()).hasSize(2);
    }

    @Test
    void sortingGoesToTheAddress() {
        open("");
        sort(slots().grid(), "price", SortDirection.ASCENDING);
        assertThat(address()).isEqualTo("?sort=price");
        assertThat(ranked()).containsExactly("beta", "alpha", "gamma");
        open("?sort=-price");
        assertThat(ranked()).as("unknown comes last either way").containsExactly("alpha", "beta", "gamma");
    }

    @Test
    void aNewResultSendsOnlyTheRowsThatChanged() {
        open("");
        publish(village.submit("beta", "math-a", 72).board());
        soon(() -> assertThat(line("beta").score().value()).isEqualTo("70.6"));
        assertThat(slots().refreshed()).isEqualTo(1);
        assertThat(ranked()).containsExactly("alpha", "beta", "gamma");
    }

    @Test
    void modelsThatChangePlacesAreTintedAndSayByHowMuch() {
        open("");
        publish(village.submit("gamma", "math-a", 61).board());
        soon(() -> assertThat(slots().flash(2)).isEqualTo(new Flash(0, "Model gamma now scores 60.1")));
        publish(overtake().board());
        soon(() -> assertThat(ranked()).containsExactly("gamma", "alpha", "beta"));
        assertThat(slots().flash(0)).isEqualTo(new Flash(2, "Model gamma is now number 1"));
        assertThat(slots().flash(2)).isEqualTo(new Flash(-1, "Model beta is now number 3"));
        assertThat(find(H1.class).single().getText()).startsWith("Model gamma leads");
    }

    @Test
    void aPausedPageCountsAndAppliesOnResume() {
        open("");
        test(pause()).click();
        assertThat(pause().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        publish(overtake().board());
        soon(() -> assertThat(freshness()).contains("6\u00a0updates waiting"));
        assertThat(ranked()).containsExactly("alpha", "beta", "gamma");
        test(pause()).click();
        assertThat(ranked()).containsExactly("gamma", "alpha", "beta");
        assertThat(freshness()).contains("Live");
    }

    @Test
    void theOrderIsHeldWhileThePointerIsOnTheTable() {
        open("");
        happen(tables(), "pointerenter");
        publish(overtake().board());
        soon(() -> assertThat(line("gamma").rank().place()).isEqualTo("1"));
        assertThat(ranked()).containsExactly("alpha", "beta", "gamma");
        happen(tables(), "pointerleave");
        assertThat(ranked()).containsExactly("gamma", "alpha", "beta");
    }

    @Test
    void theOrderIsHeldWhileTheFocusIsOnTheTable() {
        open("");
        happen(tables(), "focusin");
        publish(overtake().board());
        soon(() -> assertThat(line("gamma").rank().place()).isEqualTo("1"));
        assertThat(ranked()).containsExactly("alpha", "beta", "gamma");
        happen(tables(), "focusout");
        assertThat(ranked()).containsExactly("gamma", "alpha", "beta");
    }

    @Test
    void aBoardOfThePastIsAskedOfTheDeskAndDoesNotMove() {
        var past = village.board(village.size() - 2);
        ask((question, patience) ->
                question.equals(new Question.AtOffset("main", 30)) ? Optional.of(past) : Optional.empty());
        open("?at=30&maker=Acme");
        soon(() -> assertThat(
                        find(Anchor.class).withText("Back to now").single().getHref())
                .isEqualTo("?maker=Acme"));
        soon(() -> assertThat(freshness()).contains("Past"));
        publish(overtake().board());
        roundTrip();
        assertThat(ranked()).containsExactly("alpha", "gamma");
    }

    @Test
    void aMomentThatNeverWasSaysSo() {
        ask((question, patience) -> Optional.empty());
        open("?at=999999");
        soon(() -> assertThat(find(H2.class).single().getText()).isEqualTo("This board has no moment “999999”."));
        open("?at=yesterday");
        assertThat(find(H2.class).single().getText()).isEqualTo("“yesterday” is no event number and no date.");
    }

    @Test
    void anUnknownBoardOrCategoryIsNotFound() {
        open("boards/nowhere");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing is here");
        assertThat(find(Anchor.class).withText("Board main").exists()).isTrue();
        open("alchemy");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .contains("alchemy");
    }

    private Village overtake() {
        for (String test : List.of("coding-a", "coding-b", "math-a", "math-b", "knowledge-a", "knowledge-b")) {
            village.add(Sample.result("better-" + test, "gamma", test, 99)
                    .by("elsewhere")
                    .measuredBy(MeasuredBy.THIRD_PARTY)
                    .event());
        }
        return village;
    }

    private List<String> ranked() {
        return tables().rankedLines().stream().map(Line::model).toList();
    }

    private List<String> unranked() {
        return tables().unrankedLines().stream().map(Line::model).toList();
    }

    private Line line(String model) {
        return tables().rankedLines().stream()
                .filter(line -> line.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private BoardTables tables() {
        return find(BoardTables.class).single();
    }

    private Slots slots() {
        return find(BoardGrid.class).atIndex(1).slots();
    }
}
