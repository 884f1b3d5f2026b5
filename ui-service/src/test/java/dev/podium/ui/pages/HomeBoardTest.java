package dev.podium.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// Where an installation names another board than `main` as its own.
@TestPropertySource(properties = "podium.board=team")
class HomeBoardTest extends PageTest {

    @Test
    void theFirstPageIsThatOfTheHomeBoardAlthoughThereIsAMainOne() {
        open("");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing is on this board yet.");
        open("live");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing is on this board yet.");
        open("about");
        assertThat(rows("Sources of the starter data"))
                .as("credit is given in any case")
                .hasSize(10);
    }

    @Test
    void theMainBoardHasItsNameInEveryAddress() {
        open("boards/main");
        assertThat(find(H1.class).single().getText()).startsWith("Model alpha leads");
        assertThat(title()).isEqualTo("Leaderboard · Village · Podium");
        assertThat(find(Anchor.class).withText("Live").single().getHref()).isEqualTo("boards/main/live");
        assertThat(find(Anchor.class).withText("Verified").single().getHref()).isEqualTo("boards/main?lane=verified");
        open("boards/main/models/alpha");
        assertThat(find(Anchor.class).withText("Verified").single().getHref())
                .isEqualTo("boards/main/models/alpha?lane=verified");
    }

    @Test
    void whoeverIsLostFindsTheBoardsThatThereAre() {
        open("models/alpha/nowhere");
        assertThat(find(Anchor.class).withText("Board main").single().getHref()).isEqualTo("boards/main");
    }
}
