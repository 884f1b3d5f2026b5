package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Everything by keyboard, nothing by mouse.
class KeyboardJourney {

    private static final int MOST_STOPS = 60;

    @RegisterExtension
    static final Podium PODIUM = Podium.LOOKED_AT;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    @Test
    void theFirstStopSkipsTheHeader() {
        Leaderboard board = open();
        Page page = board.page();
        page.keyboard().press("Tab");
        Locator skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to content"));
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    }

    @Test
    void aModelOpensFromTheTableWithEnter() {
        Leaderboard board = open();
        Page page = board.page();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        tabTo(
                page,
                "element => element.closest('vaadin-grid') || element.getRootNode().host?.localName === 'vaadin-grid'");
        page.keyboard().press("Tab"); // from the headings to the rows
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/models/.+"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        page.goBack();
        assertThat(board.model("Claude Opus 4.5")).isVisible();
    }

    @Test
    void livenessIsPausedAndResumedWithTheSpaceBar() {
        Leaderboard board = open();
        Page page = board.page();
        tabTo(page, "element => /live updates/.test(element.getAttribute('aria-label'))");
        page.keyboard().press("Space");
        assertThat(board.status()).containsText("Paused");
        assertThat(board.pause()).hasAttribute("aria-pressed", "true");
        page.keyboard().press("Space");
        assertThat(board.status()).containsText("Live");
        assertThat(board.pause()).hasAttribute("aria-pressed", "false");
    }

    private Leaderboard open() {
        Leaderboard board = new Leaderboard(visitor.open("/"));
        assertThat(board.model("Claude Opus 4.5")).isVisible();
        return board;
    }

    /// Presses Tab until the innermost focused element is the wanted one.
    private static void tabTo(Page page, String wanted) {
        String look = """
                () => {
                  let element = document.activeElement;
                  while (element.shadowRoot?.activeElement) {
                    element = element.shadowRoot.activeElement;
                  }
                  return !!(%s)(element);
                }""".formatted(wanted);
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate(look))) {
                return;
            }
        }
        assertThat(false).as("Tab reaches " + wanted).isTrue();
    }
}
