package dev.podium.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.board.Board;
import dev.podium.board.Close;
import dev.podium.board.History;
import dev.podium.board.Question;
import dev.podium.result.MeasuredBy;
import dev.podium.result.Source;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import dev.podium.ui.pages.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelPageTest extends PageTest {

    @Test
    void whatIsKnownAboutTheModelStandsOnTop() {
        open("models/alpha");
        assertThat(heading()).isEqualTo("Model alpha");
        assertThat(title()).isEqualTo("Model alpha · Podium");
        assertThat(text(find(Paragraph.class).withClassName("lede").single()))
                .contains("Acme", "reasoning", "proprietary", "released 1 Feb 2026");
        assertThat(facts())
                .contains("Overall 80.0")
                .contains("Rank, provisional 1 of 3 ranked")
                .contains("Evidence 100\u00a0% 6 of 6 weighted tests")
                .contains("Price $2 / $8 in / out, per M tokens")
                .contains("Context 200K");
    }

    @Test
    void whatNobodyStatesIsADashAndSaysSo() {
        open("models/delta");
        assertThat(text(find(Paragraph.class).withClassName("lede").single()))
                .contains("maker not stated", "weights not stated");
        assertThat(facts()).contains("Price – no source states it").contains("Speed – no source states it");
    }

    @Test
    void anUnknownModelIsNotFoundAndThereIsAWayOn() {
        open("models/nobody");
        assertThat(heading()).isEqualTo("Nothing is here");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("There is no model “nobody” on board “main”.");
        assertThat(find(Anchor.class).withText("Board main").single().getHref()).isEmpty();
    }

    @Test
    void theLaneComesFromTheAddress() {
        open("models/beta?lane=verified");
        assertThat(facts()).contains("Rank, verified – not ranked").contains("Overall 72.0");
        assertThat(unranked()).isEqualTo("Not ranked in the verified lane: measured in 1\u00a0category, 3 needed.");
        assertThat(find(Anchor.class).withText("Provisional").single().getHref())
                .isEqualTo("models/beta");
        assertThat(breadcrumb().getHref()).isEqualTo("?lane=verified");
        open("models/alpha?lane=verified");
        assertThat(unranked()).isEqualTo("Not ranked in the verified lane: nothing that counts was measured.");
    }

    @Test
    void theScoreIsTakenApartIntoWhatTheCategoriesAdd() {
        open("models/beta");
        assertThat(find(H2.class).withId("made").single().getText()).isEqualTo("How 70.5 is made");
        assertThat(rows("How the overall score is made"))
                .containsExactly(
                        "coding 50\u00a0% 100\u00a0% 50\u00a0% 71.0 +35.5",
                        "math 25\u00a0% 100\u00a0% 25\u00a0% 70.0 +17.5",
                        "knowledge 25\u00a0% 100\u00a0% 25\u00a0% 70.0 +17.5");
    }

    @Test
    void aRuleThatEstimatesNothingLeavesUnsaidWhatOnlyEstimatesTell() {
        open("models/delta");
        assertThat(text(section("strengths"))).contains("The rule in force estimates nothing");
        assertThat(text(section("missing")))
                .contains("5\u00a0weighted tests have no result that counts. The rule in force has no intervals")
                .contains("Without a result: Benchmark coding-a, Benchmark coding-b");
    }

    @Test
    void aTestOpensToItsObservationsAndTheirSources() {
        publish(village.add(Sample.result("paper", "gamma", "math-a", 62.5)
                        .setting("high")
                        .harness("lm-eval")
                        .on("2026-03-02")
                        .source(new Source("https://www.example.org/report", MeasuredBy.UNKNOWN, "cards"))
                        .event())
                .board());
        open("models/gamma");
        test(toggle("Benchmark math-a")).click();
        assertThat(rows("Results on Benchmark math-a"))
                .containsExactly(
                        "62.5 high lm-eval unknown 2 Mar 2026 example.org #32 counted",
                        "60.0 not stated not stated unknown – not stated #26 counted");
        Anchor source = find(Anchor.class).withText("example.org").single();
        assertThat(source.getHref()).isEqualTo("https://www.example.org/report");
        assertThat(source.getElement().getAttribute("rel")).contains("noopener");
        test(toggle("Benchmark math-a")).click();
        assertThat(find(NativeTable.class).withClassName("observations").exists())
                .isFalse();
    }

    @Test
    void aSourceThatIsNoAddressOfTheWebIsNoLink() {
        publish(village.add(Sample.result("trap", "gamma", "math-a", 62)
                        .source(new Source("javascript:alert(1)", MeasuredBy.UNKNOWN, "cards"))
                        .event())
                .board());
        open("models/gamma");
        test(toggle("Benchmark math-a")).click();
        assertThat(text(table("Results on Benchmark math-a"))).contains("cards").doesNotContain("alert");
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().contains("script"));
    }

    @Test
    void whatWasWithdrawnStaysVisibleAndIsStruckOut() {
        publish(village.add(Sample.result("typo", "gamma", "math-a", 99).event())
                .add(Sample.withdrawn("typo", Sample.LAB))
                .board());
        open("models/gamma");
        test(toggle("Benchmark math-a")).click();
        NativeTableRow struck =
                find(NativeTableRow.class).withClassName("struck").single();
        assertThat(text(struck)).contains("99.0", "withdrawn");
        assertThat(facts()).contains("Overall 60.0");
    }

    @Test
    void aNewResultMovesTheNumbersAndLeavesOpenWhatIsOpen() {
        open("models/gamma");
        test(toggle("Benchmark math-a")).click();
        publish(village.submit("gamma", "math-a", 64).board());
        soon(() -> assertThat(facts()).contains("Overall 60.3"));
        assertThat(rows("Results on Benchmark math-a")).hasSize(2);
    }

    @Test
    void eventsTellWhatTheyDidToItsRank() {
        tell(
                Told.counted(20, "beta", "math-a", 70, Told.climbed("beta", 3, 2), Told.climbed("gamma", 2, 3)),
                Told.counted(21, "gamma", "math-a", 60),
                Told.result(22, "rejected", "above the maximum", "beta", "math-b", 170));
        open("models/beta");
        assertThat(text(section("events")))
                .contains("#22 Result on Benchmark math-b: 170.0, rejected (above the maximum)")
                .contains("#20 Result on Benchmark math-a: 70.0, counted · 14 Mar 2026 rank 3 → 2")
                .doesNotContain("#21", "rank 2 → 3");
    }

    @Test
    void theRankOverTimeIsToldInASentenceAndATable() {
        boards().history("main", history());
        publish(village.submit("beta", "math-a", 70).board());
        open("models/beta");
        assertThat(text(section("over-time")))
                .contains("Best rank 1 on 2 Mar 2026, rank 2 at the last close, 3 Mar 2026.")
                .contains("1 Mar 2026 3 #10");
    }

    @Test
    void aModelOfThePastIsThatOfTheMomentInTheAddress() {
        boards().history("main", history());
        tell(Told.counted(20, "gamma", "math-a", 60), Told.counted(31, "gamma", "math-b", 60));
        var past = village.board(village.size() - 2);
        publish(village.submit("gamma", "math-a", 90).board());
        askFor(29, past);
        open("models/gamma?lane=provisional&at=29");
        soon(() -> assertThat(facts()).contains("Overall 60.0"));
        assertThat(text(find(Div.class).withClassName("past-banner").single()))
                .startsWith("The board as of #29, 14 Mar 2026, 12:00:29 UTC");
        assertThat(find(Anchor.class).withText("Back to now").single().getHref())
                .isEqualTo("models/gamma");
        assertThat(breadcrumb().getHref()).isEqualTo("?at=29");
        assertThat(find(Anchor.class).withText("Verified").single().getHref())
                .isEqualTo("models/gamma?lane=verified&at=29");
        assertThat(text(section("events"))).contains("#20").doesNotContain("#31");
        assertThat(text(section("over-time"))).contains("2 Mar 2026").doesNotContain("3 Mar 2026");
        assertThat(freshness()).contains("Past");
        publishAloud(
                village.submit("gamma", "math-b", 90).board(),
                village.submit("gamma", "coding-b", 90).board());
        assertThat(facts()).contains("Overall 60.0");
    }

    @Test
    void aMomentWithoutTheModelSaysSoAndLeadsBackToNow() {
        askFor(2, village.board(3));
        open("models/gamma?at=2");
        soon(() -> assertThat(heading()).isEqualTo("There was no model “gamma” on board “main” at that moment."));
        open("models/gamma?at=soon");
        soon(() -> assertThat(heading()).isEqualTo("“soon” is no event number and no date."));
        open("models/gamma");
        assertThat(facts()).contains("Overall 60.0");
        assertThat(find(Anchor.class).withText("Back to now").exists()).isFalse();
    }

    private static History history() {
        return new History(List.of(close(1, 10, 3), close(2, 20, 1), close(3, 31, 2)));
    }

    private static Close close(int day, long offset, int rank) {
        Map<String, Close.Place> places = Map.of("beta", new Close.Place(rank, 70), "gamma", new Close.Place(rank, 60));
        return new Close(LocalDate.of(2026, 3, day), offset, places, Map.of());
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String facts() {
        return text(find(FactsBand.class).single());
    }

    private String unranked() {
        return find(Div.class).withClassName("unranked-note").single().getText();
    }

    private Anchor breadcrumb() {
        return find(Anchor.class)
                .withText("Leaderboard")
                .withCondition(link -> link.getParent().orElseThrow().hasClassName("breadcrumb"))
                .single();
    }

    private Button toggle(String test) {
        return find(Button.class).withText(test).single();
    }

    private void askFor(long offset, Board answer) {
        ask((question, patience) ->
                question.equals(Question.atOffset("main", offset)) ? Optional.of(answer) : Optional.empty());
    }
}
