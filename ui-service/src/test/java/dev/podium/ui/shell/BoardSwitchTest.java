package dev.podium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dev.podium.ui.pages.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardSwitchTest extends PageTest {

    @Test
    void whereThereIsOneBoardThereIsNothingToChooseFrom() {
        open("");
        assertThat(find(BoardSwitch.class).exists()).isFalse(); // hidden
    }

    @Test
    void theSamePageOfAnotherBoardIsOneStepAway() {
        publish(village.board("other"));
        open("boards/other/value?lane=verified");
        assertThat(links()).extracting(Anchor::getText).containsExactly("Village", "Another board");
        assertThat(links())
                .extracting(Anchor::getHref)
                .containsExactly("value?lane=verified", "boards/other/value?lane=verified");
        assertThat(links().getLast().getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    void fromAPageThatBelongsToOneBoardTheOthersLeaderboardIsReached() {
        publish(village.board("other"));
        open("models/alpha");
        assertThat(links().getLast().getHref()).isEqualTo("boards/other");
    }

    private List<Anchor> links() {
        return find(BoardSwitch.class)
                .single()
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }
}
