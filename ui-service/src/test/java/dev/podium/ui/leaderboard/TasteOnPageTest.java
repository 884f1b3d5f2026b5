package dev.podium.ui.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.RangeInput;
import dev.podium.board.Close;
import dev.podium.board.History;
import dev.podium.ui.leaderboard.Taste.Column;
import dev.podium.ui.pages.PageTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a leaderboard remembers of its reader, its slider of time, and its German.
class TasteOnPageTest extends PageTest {

    @Test
    void aTasteIsKeptAsTextAndWhatNobodyKnowsIsLeftOut() {
        Taste taste = new Taste(EnumSet.of(Column.PRICE, Column.RELEASED), true);
        assertThat(Taste.parse(taste.text())).isEqualTo(taste);
        assertThat(Taste.parse("price.nonsense..").columns()).containsExactly(Column.PRICE);
        assertThat(Taste.parse("").columns()).isEmpty();
    }

    @Test
    void aColumnThatIsNotWantedIsNotThereAndStaysAwayOnTheNextPage() {
        open("?lane=provisional");
        assertThat(columns()).contains("speed", "price").doesNotContain("released");
        Kept.current().keep(new Taste(EnumSet.of(Column.PRICE, Column.RELEASED), true));
        open("models/alpha");
        open("");
        assertThat(columns()).containsExactly("rank", "name", "score", "price", "released");
        assertThat(find(BoardTables.class).single().hasClassName("dense")).isTrue();
    }

    @Test
    void theFiltersOfLastTimeAreOfferedAndNotApplied() {
        Kept.current().keep(Filters.NONE.withText("beta"));
        open("models/alpha");
        open("");
        assertThat(find(BoardTables.class).single().rankedLines()).hasSize(3);
        test(find(Button.class).withText("As last time").single()).click();
        assertThat(address()).isEqualTo("?q=beta");
        assertThat(find(Button.class).withText("As last time").exists()).isFalse();
    }

    @Test
    void theSliderTurnsTheBoardBackToACloseAndForwardToNow() {
        boards().history("main", new History(List.of(close(1, 20), close(2, 30))));
        publish(village.submit("beta", "math-a", 71).board());
        ask((question, patience) -> Optional.of(village.board(31)));
        open("?lane=provisional");
        find(TimeSlider.class).single().setOpen(true);
        RangeInput moment = find(RangeInput.class).withId("moment").single();
        assertThat(moment.getValue()).isEqualTo(2.0);
        test(moment).setValue(1.0);
        assertThat(address()).isEqualTo("?at=30");
        soon(() ->
                assertThat(moment.getElement().getAttribute("aria-valuetext")).isEqualTo("2 Mar 2026, #30"));
        test(moment).setValue(2.0);
        assertThat(address()).isEmpty();
    }

    @Test
    void theBoardSpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("models/alpha");
        open("?q=");
        assertThat(find(H1.class).single().getText()).isEqualTo("Model alpha führt, mit 9,5 Vorsprung vor Model beta.");
        assertThat(find(BoardTables.class).single().unrankedLines().getFirst().missing())
                .isEqualTo(new Line.Missing(
                        "Gemessen 12\u00a0% des Gewichts, 25\u00a0% nötig; gemessen in 1\u00a0Kategorie, 3 nötig.",
                        "Braucht mindestens 2\u00a0weitere gewichtete Tests."));
    }

    private List<String> columns() {
        return find(BoardGrid.class).atIndex(1).slots().grid().getColumns().stream()
                .map(column -> String.valueOf(column.getKey()))
                .toList();
    }

    private static Close close(int day, long offset) {
        return new Close(LocalDate.of(2026, 3, day), offset, Map.of(), Map.of());
    }
}
