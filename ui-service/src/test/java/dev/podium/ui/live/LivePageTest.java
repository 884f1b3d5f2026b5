package dev.podium.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Beat;
import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.result.Lane;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import dev.podium.ui.pages.Told;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LivePageTest extends PageTest {

    @Test
    void theStateOfTheLogStandsOnTop() {
        open("live");
        assertThat(find(H1.class).single().getText()).isEqualTo("20\u00a0results count.");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("32\u00a0events so far: none rejected, none withdrawn, none sent twice."
                        + " Nothing is ever deleted.");
    }

    @Test
    void namesThatNobodyHasExplainedAreNamed() {
        publish(village.submit("omega", "math-a", 50).board());
        open("live");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .endsWith("Nobody has explained yet: “omega” (model, 1\u00a0result).");
        assertThat(text(find(Pulse.class).single())).contains("wait for a name 1");
    }

    @Test
    void aScorerThatLagsBehindShows() {
        var version = village.board().version();
        boards().beat("main", new Beat(version.asOf(), version.offset(), 7, null));
        tell();
        open("live");
        assertThat(text(find(Pulse.class).single())).contains("records behind 7");
        assertThat(find(Span.class).withClassName("attention").single().getText())
                .isEqualTo("7");
    }

    @Test
    void theNewestEventStandsFirst() {
        tell(
                Told.counted(12, "alpha", "coding-a", 80),
                Told.counted(13, "alpha", "coding-b", 80),
                Told.priced(14, "alpha"));
        open("live");
        assertThat(numbers()).containsExactly("#14", "#13", "#12");
        assertThat(text(items().getFirst())).contains("Model alpha", "noted", "Price change by lab");
        assertThat(text(items().getLast())).contains("Model alpha on Benchmark coding-a : 80.0", "counted");
    }

    @Test
    void aKnownModelLeadsToItsPageAndAnUnknownIsQuoted() {
        tell(Told.counted(12, "alpha", "coding-a", 80), Told.result(13, "pending-name", null, "omega", "coding-a", 80));
        open("live");
        assertThat(find(Anchor.class).withText("Model alpha").single().getHref())
                .isEqualTo("models/alpha");
        assertThat(text(items().getFirst())).contains("“omega”", "waits for a name");
        assertThat(items().getFirst().hasClassName("waits")).isTrue();
    }

    @Test
    void anEventTellsWhomItMovedItsOwnModelFirst() {
        tell(Told.counted(
                12, "beta", "coding-a", 99, Told.climbed("alpha", 1, 2), Told.climbed("beta", 2, 1), verified("beta")));
        open("live");
        assertThat(moves()).containsExactly("rank 2 → 1", "60.0 → 70.0 (verified)", "Model alpha rank 1 → 2");
        assertThat(find(Span.class).withText("rank 2 → 1").single().hasClassName("up"))
                .isTrue();
        assertThat(find(Span.class).withText("Model alpha rank 1 → 2").single().hasClassName("down"))
                .isTrue();
    }

    @Test
    void ofManyMovesTheRestIsCounted() {
        tell(Told.counted(
                12,
                "beta",
                "coding-a",
                99,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(n -> Told.climbed("model-" + n, n, n + 1))
                        .toArray(RankMove[]::new)));
        open("live");
        assertThat(moves()).hasSize(4);
        assertThat(text(items().getFirst())).endsWith("and 2\u00a0more moves");
    }

    @Test
    void anEventThatMovedNobodySaysSoOnceItIsKnown() {
        tell(Told.result(12, "counted", null, "beta", "coding-a", 70));
        open("live");
        assertThat(text(items().getFirst())).doesNotContain("moved nobody");
        tell(Told.counted(12, "beta", "coding-a", 70));
        soon(() -> assertThat(text(items().getFirst())).endsWith("moved nobody"));
        assertThat(items()).hasSize(1);
    }

    @Test
    void aRejectionSaysWhy() {
        tell(Told.result(12, "rejected", "170 is above the maximum of 100", "beta", "coding-a", 170));
        open("live");
        assertThat(text(items().getFirst())).contains("rejected", "170 is above the maximum of 100");
        assertThat(items().getFirst().hasClassName("bad")).isTrue();
    }

    @Test
    void aNewEventComesOnTopByItselfAndTheOthersStay() {
        tell(Told.counted(12, "alpha", "coding-a", 80));
        open("live");
        ListItem first = items().getFirst();
        tell(Told.counted(13, "beta", "coding-a", 70));
        soon(() -> assertThat(numbers()).containsExactly("#13", "#12"));
        assertThat(items().getLast()).isSameAs(first);
        assertThat(items().getFirst().hasClassName("fresh")).isTrue();
        assertThat(first.hasClassName("fresh")).isFalse();
    }

    @Test
    void aPausedPageHoldsStillUntilItIsResumed() {
        tell(Told.counted(12, "alpha", "coding-a", 80));
        open("live");
        test(pause()).click();
        tell(Told.counted(32, "gamma", "coding-a", 61));
        publish(village.add(Sample.result("late", "gamma", "coding-a", 61).event())
                .board());
        soon(() -> assertThat(freshness()).contains("1\u00a0update waiting"));
        assertThat(numbers()).containsExactly("#12");
        test(pause()).click();
        assertThat(numbers()).containsExactly("#32", "#12");
    }

    @Test
    void olderEventsAreOneClickAwayDownToTheFirst() {
        tell(IntStream.range(0, 70)
                .mapToObj(offset -> Told.counted(offset, "alpha", "coding-a", 80))
                .toArray(FeedEntry[]::new));
        open("live");
        assertThat(items()).hasSize(60);
        assertThat(numbers().getLast()).isEqualTo("#10");
        test(find(Button.class).withText("Show older events").single()).click();
        assertThat(items()).hasSize(70);
        assertThat(numbers().getFirst()).isEqualTo("#69");
        assertThat(numbers().getLast()).isEqualTo("#0");
        assertThat(find(Button.class).withText("Show older events").exists()).isFalse();
    }

    @Test
    void anUnknownBoardIsNotFound() {
        open("boards/nowhere/live");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("There is no board “nowhere”.");
        assertThat(find(Anchor.class).withText("Board main").exists()).isTrue();
    }

    private static RankMove verified(String model) {
        return new RankMove(Lane.VERIFIED, model, 2, 2, 60.0, 70.0);
    }

    private List<ListItem> items() {
        return find(ListItem.class).all();
    }

    private List<String> numbers() {
        return find(Span.class).withClassName("event-number").all().stream()
                .map(Span::getText)
                .toList();
    }

    private List<String> moves() {
        return find(Span.class).withClassName("move").all().stream()
                .map(Span::getText)
                .toList();
    }
}
