package dev.podium.ui.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import dev.podium.ui.pages.PageTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Models that a reader puts aside on the leaderboard to compare them.
class PicksOnPageTest extends PageTest {

    @Test
    void twoPickedModelsLeadToTheirComparison() {
        open("?lane=provisional");
        assertThat(find(Tray.class).exists()).as("nothing is picked").isFalse();
        pick(0);
        assertThat(text(tray())).contains("Model alpha", "Pick another");
        pick(2);
        assertThat(compare()).isEqualTo("compare/alpha-vs-gamma");
        assertThat(picked(0)).isTrue();
        assertThat(picked(1)).isFalse();
        pick(0);
        assertThat(text(tray())).doesNotContain("Model alpha");
    }

    @Test
    void whatIsPickedOutlivesALookAtAnotherPage() {
        open("");
        pick(0);
        pick(1);
        open("models/alpha");
        open("?weights=coding:10,knowledge:90");
        assertThat(compare()).startsWith("compare/alpha-vs-beta?weights=");
        test(find(Button.class).withText("Put all back").single()).click();
        assertThat(find(Tray.class).exists()).isFalse();
        assertThat(picked(0)).isFalse();
    }

    @Test
    void aFifthFindsNoRoom() {
        Picks picks = new Picks();
        for (String model : new String[] {"a", "b", "c", "d"}) {
            assertThat(picks.toggle("main", model)).isTrue();
        }
        assertThat(picks.toggle("main", "e")).isFalse();
        assertThat(picks.on("main")).containsExactly("a", "b", "c", "d");
        assertThat(picks.on("other")).isEmpty();
    }

    @Test
    void theTraySpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("models/alpha");
        open("?q=");
        pick(0);
        assertThat(text(tray())).contains("Wähle noch eines");
    }

    @SuppressWarnings("unchecked")
    private Grid<Integer> grid() {
        return (Grid<Integer>) (Grid<?>) find(Grid.class).atIndex(1);
    }

    private void pick(int row) {
        test(grid()).invokeLitRendererFunction(row, "rank", "pick");
        roundTrip();
    }

    private boolean picked(int row) {
        BoardGrid board = find(BoardGrid.class).atIndex(1);
        return board.getElement()
                .getPropertyRaw("picked")
                .toString()
                .contains('"' + board.lines().get(row).model() + '"');
    }

    private Tray tray() {
        return find(Tray.class).single();
    }

    private String compare() {
        return find(Anchor.class).withClassName("tray-go").single().getHref();
    }
}
