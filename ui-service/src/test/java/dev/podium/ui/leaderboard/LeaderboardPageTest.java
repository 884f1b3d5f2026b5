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
import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Question;
import dev.podium.result.MeasuredBy;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import dev.podium.ui.pages.Village;
import dev.podium.ui.past.PastBanner;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
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
                .isEqualTo(
                        "Measured 12\u00a0% of the weight, 25\u00a0% needed; measured in 1\u00a0category, 3 needed.");
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
        assertThat(title()).isEqualTo("coding · Podium");
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

    /// As happens after a message was lost on its way.
    @Test
    void aPageWhoseBrowserLostTheThreadTellsItAllAndGoesOn() {
        open("");
        UI.getCurrent().getInternals().getStateTree().prepareForResync();
        publish(village.submit("beta", "math-a", 72).board());
        soon(() -> assertThat(line("beta").score().value()).isEqualTo("70.6"));
    }

    @Test
    void modelsThatChangePlacesAreTintedAndSayByHowMuch() {
        open("");
        publish(village.submit("gamma", "math-a", 61).board());
        soon(() -> assertThat(said(2)).isEqualTo("+0 Model gamma now scores 60.1"));
        publish(overtake().board());
        soon(() -> assertThat(ranked()).containsExactly("gamma", "alpha", "beta"));
        assertThat(said(0)).isEqualTo("+2 Model gamma is now number 1");
        assertThat(said(2)).isEqualTo("-1 Model beta is now number 3");
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
        Board past = village.board(31);
        publish(overtake().board());
        ask((question, patience) ->
                question.equals(Question.atOffset("main", 30)) ? Optional.of(past) : Optional.empty());
        open("?at=30&maker=Acme");
        soon(() -> assertThat(banner()).startsWith("The board as of #30, 14 Mar 2026, 12:00:30 UTC"));
        assertThat(backToNow()).isEqualTo("?maker=Acme");
        assertThat(freshness()).contains("Past");
        assertThat(ranked()).containsExactly("alpha", "gamma");
        assertThat(line("gamma").score().value()).isEqualTo("60.0");
        publishAloud(
                village.submit("gamma", "math-a", 98).board(),
                village.submit("gamma", "math-b", 98).board());
        assertThat(ranked()).containsExactly("alpha", "gamma");
        open("");
        assertThat(ranked()).containsExactly("gamma", "alpha", "beta");
        assertThat(find(PastBanner.class).exists()).isFalse();
    }

    @Test
    void everyStepInThePastStaysInThePast() {
        AtomicInteger asked = new AtomicInteger();
        ask((question, patience) -> {
            asked.incrementAndGet();
            return Optional.of(village.board(31));
        });
        open("?at=2026-03-14");
        soon(() -> assertThat(ranked()).hasSize(3));
        assertThat(line("gamma").address()).isEqualTo("models/gamma?at=2026-03-14");
        assertThat(find(Anchor.class).withText("Overall").single().getHref()).isEqualTo("?at=2026-03-14");
        assertThat(find(Anchor.class).withText("Verified").single().getHref())
                .contains("lane=verified", "at=2026-03-14");
        open("?maker=Acme&at=2026-03-14");
        assertThat(ranked()).containsExactly("alpha", "gamma");
        assertThat(banner()).startsWith("The board as of #30");
        assertThat(backToNow()).isEqualTo("?maker=Acme");
        assertThat(asked).as("filters ask nobody").hasValue(1);
    }

    @Test
    void aDayMeansItsEndAndATimeMayHaveAnyZone() {
        List<Question> asked = new CopyOnWriteArrayList<>();
        ask((question, patience) -> {
            asked.add(question);
            return Optional.empty();
        });
        open("?at=2026-03-14");
        soon(() ->
                assertThat(asked).containsExactly(Question.atTime("main", Instant.parse("2026-03-14T23:59:59.999Z"))));
        open("?at=2026-03-14T12:00:00+02:00");
        soon(() ->
                assertThat(asked).hasSize(2).contains(Question.atTime("main", Instant.parse("2026-03-14T10:00:00Z"))));
    }

    @Test
    void whenNobodyCanTurnTheBoardBackThePageSaysSo() {
        ask((question, patience) -> {
            throw new BoardsUnavailable(new TimeoutException());
        });
        open("?at=30");
        soon(() ->
                assertThat(find(H1.class).single().getText()).isEqualTo("Nobody could turn the board back just now."));
        assertThat(freshness()).contains("\"word\":\"Past\"", "\"event\":null");
        assertThat(find(Button.class).withClassName("pause").exists())
                .as("nothing moves, so nothing is paused")
                .isFalse();
        assertThat(backToNow()).isEmpty();
    }

    @Test
    void aCategoryThatWasNotThereThenSaysSo() {
        ask((question, patience) -> Optional.of(village.board(31)));
        open("alchemy?at=30");
        soon(() -> assertThat(find(H1.class).single().getText())
                .isEqualTo("There was no category “alchemy” at that moment."));
    }

    @Test
    void aMomentThatNeverWasSaysSo() {
        ask((question, patience) -> Optional.empty());
        open("?at=999999");
        soon(() -> assertThat(find(H1.class).single().getText()).isEqualTo("This board has no moment “999999”."));
        open("?at=yesterday");
        assertThat(find(H1.class).single().getText()).isEqualTo("“yesterday” is no event number and no date.");
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

    private String banner() {
        return text(find(PastBanner.class).single());
    }

    private String backToNow() {
        return find(Anchor.class).withText("Back to now").single().getHref();
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

    private String said(int place) {
        Flash flash = slots().flash(place);
        return flash == null ? "nothing" : String.format(Locale.ROOT, "%+d %s", flash.places(), flash.words());
    }

    private Slots slots() {
        return find(BoardGrid.class).atIndex(1).slots();
    }
}
