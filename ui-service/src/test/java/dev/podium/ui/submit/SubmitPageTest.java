package dev.podium.ui.submit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.ui.pages.PageTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SubmitPageTest extends PageTest {

    @Test
    void thePageSaysWhatItIsForAndStandsInTheNavigation() {
        open("submit");
        assertThat(find(H1.class).single().getText()).isEqualTo("Submit results");
        assertThat(title()).isEqualTo("Submit · Podium");
        Anchor link = find(Anchor.class).withText("Submit").single();
        assertThat(link.getHref()).isEqualTo("submit");
        assertThat(link.getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    @Test
    void theBrowserIsToldWhereTheApiOfTheStandardBoardLies() {
        open("submit?lane=verified&at=5");
        JsonNode setup = setup();
        assertThat(setup.path("api").stringValue()).isEqualTo("api/v1");
        assertThat(setup.path("standard").booleanValue()).isTrue();
        assertThat(setup.path("leaderboard").stringValue()).isEmpty();
        assertThat(setup.path("model").stringValue()).isEqualTo("models/");
    }

    @Test
    void filesForAnotherBoardGoToItsOwnApi() {
        publish(village.board("second"));
        open("boards/second/submit");
        JsonNode setup = setup();
        assertThat(setup.path("api").stringValue()).isEqualTo("api/v1/boards/second");
        assertThat(setup.path("standard").booleanValue()).isFalse();
        assertThat(setup.path("model").stringValue()).isEqualTo("boards/second/models/");
        assertThat(setup.path("leaderboard").stringValue()).isEqualTo("boards/second");
    }

    @Test
    void aBoardThatIsNotThereTakesNoFiles() {
        open("boards/nowhere/submit");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("There is no board “nowhere”.");
    }

    @Test
    void thePageSpeaksGermanAndSoDoesTheBrowser() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("models/alpha");
        open("submit");
        assertThat(find(H1.class).single().getText()).isEqualTo("Ergebnisse einreichen");
        assertThat(title()).isEqualTo("Einreichen · Podium");
        assertThat(setup().path("locale").stringValue()).isEqualTo("de");
        assertThat(setup().path("words").path("submit.all").stringValue()).isEqualTo("Alle einreichen");
    }

    private JsonNode setup() {
        return (JsonNode) find(Desk.class).single().getElement().getPropertyRaw("setup");
    }
}
