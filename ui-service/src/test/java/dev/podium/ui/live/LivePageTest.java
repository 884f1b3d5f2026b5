package dev.podium.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.podium.board.Beat;
import dev.podium.board.FeedEntry;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import dev.podium.ui.pages.Told;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LivePageTest extends PageTest {

    @Test
    void theStateOfTheLogStandsOnTop() {
        open("live");
        assertThat(find(H1.class).single().getText()).isEqualTo("20\u00a0results count.");
        assertThat(title()).isEqualTo("Live · Podium");
        assertThat(figures())
                .isEqualTo("events in the log 32 records behind 0 waiting for a name 0 rejected 0 withdrawn 0"
                        + " sent twice 0 unreadable 0");
        assertThat(text(find(Rhythm.class).single()))
                .isEqualTo("0 events in the last minute No event in the last ten minutes.");
    }

    @Test
    void whatDoesNotCountIsCountedByReason() {
        open("live");
        publish(village.submit("gamma", "math-a", 170)
                .submit("omega", "math-a", 50)
                .add(Sample.withdrawn("beta-verified", Sample.LAB))
                .board());
        soon(() -> assertThat(figures()).startsWith("events in the log 35 "));
        assertThat(figures()).contains("waiting for a name 1", "rejected 1", "withdrawn 1");
        assertThat(find(H1.class).single().getText()).isEqualTo("19\u00a0results count.");
    }

    @Test
    void namesThatNobodyHasExplainedAreNamed() {
        publish(village.submit("omega", "math-a", 50).board());
        open("live");
        assertThat(find(Paragraph.class).withClassName("names").single().getText())
                .isEqualTo("Nobody has explained yet: “omega” (model, 1\u00a0result).");
    }

    @Test
    void aScorerThatLagsBehindShowsAndSoDoesItsComingBack() {
        lag(7);
        open("live");
        assertThat(figures()).contains("records behind 7");
        assertThat(find(Span.class).withClassName("attention").single().getText())
                .isEqualTo("7");
        lag(0);
        soon(() -> assertThat(figures()).contains("records behind 0"));
        assertThat(find(Span.class).withClassName("attention").exists()).isFalse();
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
        assertThat(text(items().getLast())).contains("Model alpha on Benchmark coding-a 80.0\u00a0%", "counted");
    }

    @Test
    void namesLeadToTheirPagesAndUnknownOnesAreQuoted() {
        tell(Told.counted(12, "alpha", "coding-a", 80), Told.result(13, "pending-name", null, "omega", "coding-a", 80));
        open("live");
        assertThat(find(Anchor.class).withText("Model alpha").single().getHref())
                .isEqualTo("models/alpha");
        assertThat(find(Anchor.class).withText("Benchmark coding-a").all())
                .extracting(Anchor::getHref)
                .containsOnly("benchmarks/coding-a");
        assertThat(text(items().getFirst())).contains("“omega”", "waits for a name");
        assertThat(items().getFirst().hasClassName("waits")).isTrue();
    }

    @Test
    void anEventThatMovedNobodySaysSoOnceItIsKnown() {
        tell(Told.result(12, "counted", null, "beta", "coding-a", 70));
        open("live");
        assertThat(text(items().getFirst()))
                .contains("what it moved is not worked out")
                .doesNotContain("moved nobody");
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
        EventItem first = items().getFirst();
        tell(Told.counted(13, "beta", "coding-a", 70));
        soon(() -> assertThat(numbers()).containsExactly("#13", "#12"));
        assertThat(items().getLast()).isSameAs(first);
        assertThat(items().getFirst().hasClassName("fresh")).isTrue();
        assertThat(first.hasClassName("fresh")).isFalse();
    }

    @Test
    void aPausedPageHoldsStillAndCountsWhatWaitsUntilItIsResumed() {
        tell(Told.counted(12, "alpha", "coding-a", 80));
        open("live");
        test(pause()).click();
        tell(Told.counted(32, "gamma", "coding-a", 61));
        publish(village.add(Sample.result("late", "gamma", "coding-a", 61).event())
                .board());
        soon(() -> assertThat(freshness()).contains("1\u00a0update waiting"));
        assertThat(numbers()).containsExactly("#12");
        assertThat(figures()).startsWith("events in the log 32 ");
        test(pause()).click();
        assertThat(numbers()).containsExactly("#32", "#12");
        assertThat(figures()).startsWith("events in the log 33 ");
    }

    @Test
    void nothingMovesUnderThePointerAndWhatIsHeldBackIsCounted() {
        tell(Told.counted(12, "alpha", "coding-a", 80));
        open("live");
        happen(find(OrderedList.class).single(), "pointerenter");
        tell(Told.counted(13, "beta", "coding-a", 70), Told.counted(14, "beta", "coding-b", 70));
        soon(() -> assertThat(held()).isEqualTo("Held back while you are in the list: 2\u00a0new events"));
        assertThat(numbers()).containsExactly("#12");
        happen(find(OrderedList.class).single(), "pointerleave");
        assertThat(numbers()).containsExactly("#14", "#13", "#12");
        assertThat(find(Div.class).withClassName("held-row").exists()).isFalse();
    }

    @Test
    void nothingMovesWhileTheFocusIsInTheList() {
        tell(Told.counted(12, "alpha", "coding-a", 80));
        open("live");
        happen(find(OrderedList.class).single(), "focusin");
        tell(Told.counted(13, "beta", "coding-a", 70));
        soon(() -> assertThat(held()).endsWith("1\u00a0new event"));
        assertThat(numbers()).containsExactly("#12");
        happen(find(OrderedList.class).single(), "focusout");
        assertThat(numbers()).containsExactly("#13", "#12");
    }

    @Test
    void whatHappensIsAnnouncedWithWhomItMoved() {
        tell(Told.counted(12, "alpha", "coding-a", 80));
        open("live");
        assertThat(announced()).isEmpty();
        tell(
                Told.counted(13, "alpha", "coding-a", 81),
                Told.counted(14, "beta", "coding-b", 99, Told.climbed("beta", 2, 1)));
        soon(() -> assertThat(announced())
                .isEqualTo("#14: Model beta on Benchmark coding-b 99.0\u00a0%, counted."
                        + " Model beta: rank 2 → 1, score 60.0 → 70.0. And 1\u00a0more event."));
    }

    @Test
    void olderEventsAreOneClickAwayDownToTheFirst() {
        tell(IntStream.range(0, 70)
                .mapToObj(offset -> Told.counted(offset, "alpha", "coding-a", 80))
                .toArray(FeedEntry[]::new));
        tell(); // the feed looks farther back once something has come
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
    void belowWhatMemoryHoldsOlderEventsAreAStepBackInTime() {
        tell(IntStream.range(0, 520)
                .mapToObj(offset -> Told.counted(offset, "alpha", "coding-a", 80))
                .toArray(FeedEntry[]::new));
        tell(); // the feed looks farther back once something has come
        open("live?events=9999");
        assertThat(items()).hasSize(500);
        assertThat(find(Anchor.class)
                        .withText("Go back to older events")
                        .single()
                        .getHref())
                .isEqualTo("live?at=19");
    }

    @Test
    void aMomentOfThePastShowsWhatHadHappenedByThen() {
        tell(
                Told.counted(12, "alpha", "coding-a", 80),
                Told.counted(13, "beta", "coding-a", 70),
                Told.counted(31, "beta", "coding-b", 70));
        ask((question, patience) -> Optional.of(village.board(14)));
        open("live?at=13");
        soon(() -> assertThat(numbers()).containsExactly("#13", "#12"));
        assertThat(figures()).startsWith("events in the log 14 ");
        assertThat(find(DescriptionList.Term.class).withText("records behind").exists())
                .isFalse();
        assertThat(find(Rhythm.class).exists()).isFalse();
    }

    @Test
    void thePageSpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        tell(
                Told.counted(12, "beta", "coding-a", 99, Told.climbed("beta", 2, 1)),
                Told.result(13, "rejected", "170 is above the maximum of 100", "beta", "coding-a", 170));
        open("models/alpha");
        open("live");
        assertThat(find(H1.class).single().getText()).isEqualTo("20\u00a0Ergebnisse zählen.");
        assertThat(figures()).contains("Einträge im Rückstand 0", "abgelehnt 0");
        assertThat(text(items().getLast()))
                .contains("Model beta auf Benchmark coding-a 99,0\u00a0%", "zählt", "Ergebnis von lab")
                .contains("Model beta Rang 2 → 1, Wert 60,0 → 70,0")
                .contains("Board davor Board danach");
        assertThat(find(Span.class)
                        .withClassName("detail")
                        .single()
                        .getElement()
                        .getAttribute("lang"))
                .as("the log speaks English")
                .isEqualTo("en");
    }

    @Test
    void anUnknownBoardIsNotFound() {
        open("boards/nowhere/live");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("There is no board “nowhere”.");
        assertThat(find(Anchor.class).withText("Board main").exists()).isTrue();
    }

    private void lag(long records) {
        var version = village.board().version();
        boards().beat("main", new Beat(version.asOf(), version.offset(), records, null));
        tell();
    }

    private String figures() {
        return text(find(Pulse.class).single().figures());
    }

    private String held() {
        return find(Span.class).withClassName("held").all().stream()
                .map(Span::getText)
                .collect(Collectors.joining());
    }

    private String announced() {
        return find(Div.class).withAttribute("role", "status").single().getText();
    }

    private List<EventItem> items() {
        return find(EventItem.class).all();
    }

    private List<String> numbers() {
        return find(Span.class).withClassName("event-number").all().stream()
                .map(Span::getText)
                .toList();
    }
}
