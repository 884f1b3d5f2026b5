package dev.podium.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.board.Close;
import dev.podium.board.History;
import dev.podium.ui.pages.PageTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryPageTest extends PageTest {

    private static final String CHANGES = "Changes of rank and score between the two closes";

    private void threeCloses() {
        boards().history(
                        "main",
                        new History(List.of(
                                close(1, 5, 1, 70.0, 2, 60.0, null),
                                close(10, 10, 2, 70.0, 3, 60.0, 1),
                                close(20, 15, 1, 90.0, 3, 60.0, 2))));
        publish(village.submit("beta", "math-a", 70).board());
    }

    @Test
    void theRanksOfTodaysFirstAreToldWhereTheyChanged() {
        threeCloses();
        open("history");
        assertThat(title()).isEqualTo("History · Podium");
        assertThat(text(section("ranks")))
                .contains("At the close of 20 Mar 2026: Model alpha 2, Model beta 1, Model gamma 3.");
        assertThat(rows("Ranks over time"))
                .contains("Model beta 1 Mar 2026 1 #5", "Model beta 10 Mar 2026 2 #10", "Model beta 20 Mar 2026 1 #15");
    }

    @Test
    void theModelsOfTheAddressAreDrawn() {
        threeCloses();
        open("history?m=gamma,nobody");
        assertThat(rows("Ranks over time"))
                .containsExactly(
                        "Model gamma 1 Mar 2026 2 #5",
                        "Model gamma 10 Mar 2026 3 #10",
                        "Model gamma 20 Mar 2026 3 #15");
    }

    @Test
    void whatChangedIsSortedBySizeAndWhoEnteredComesFirst() {
        threeCloses();
        open("history?from=2026-03-05&to=15");
        assertThat(rows(CHANGES))
                .containsExactly(
                        "Model alpha entered – 2 – – 80.0",
                        "Model gamma ▼ 1 2 3 0.0 60.0 60.0",
                        "Model beta – 1 1 +20.0 70.0 90.0");
        assertThat(text(section("changed"))).contains("From 1 Mar 2026 (#5) to 20 Mar 2026 (#15)", "3\u00a0changes");
    }

    @Test
    void theUsualPeriodIsTheLastFortnightOfEvidence() {
        threeCloses();
        open("history");
        assertThat(find(DatePicker.class).all())
                .extracting(DatePicker::getValue)
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 20));
        assertThat(find(Anchor.class).withText("The board before").single().getHref())
                .isEqualTo("?at=5");
        assertThat(find(Anchor.class).withText("The board after").single().getHref())
                .isEqualTo("?at=15");
        assertThat(find(Anchor.class)
                        .withText("Each move with its causes (JSON)")
                        .single()
                        .getHref())
                .isEqualTo("api/v1/boards/main/movements?from=5&to=15");
    }

    @Test
    void aChosenDayGoesToTheAddress() {
        threeCloses();
        open("history?m=beta");
        test(find(DatePicker.class)
                        .withCondition(p -> p.getLabel().equals("From"))
                        .single())
                .setValue(LocalDate.of(2026, 3, 12));
        assertThat(address()).isEqualTo("history?from=2026-03-12&m=beta");
        assertThat(rows(CHANGES)).contains("Model beta ▲ 1 2 1 +20.0 70.0 90.0");
    }

    @Test
    void withoutTwoClosesThePageSaysSo() {
        open("history?lane=verified");
        assertThat(find(Paragraph.class)
                        .withText(
                                "There are no two daily closes to compare yet. After a start they are worked out from the log, which may"
                                        + " take a minute or two; they appear here by themselves.")
                        .exists())
                .isTrue();
    }

    private static Close close(
            int day, long offset, int beta, double betaScore, int gamma, double gammaScore, @Nullable Integer alpha) {
        Map<String, Close.Place> places = new HashMap<>();
        places.put("beta", new Close.Place(beta, betaScore));
        places.put("gamma", new Close.Place(gamma, gammaScore));
        if (alpha != null) {
            places.put("alpha", new Close.Place(alpha, 80));
        }
        return new Close(LocalDate.of(2026, 3, day), offset, places, Map.of());
    }
}
