package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The first look round: what is there before anybody has submitted anything.
class StarterJourney {

    @RegisterExtension
    static final Podium PODIUM = Podium.LOOKED_AT;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    @Test
    void theFirstPageRanksTheStarterModelsAndSaysWhoLeads() {
        Leaderboard board = new Leaderboard(visitor.open("/"));
        assertThat(board.model("Claude Opus 4.5")).isVisible();
        assertThat(board.rankedRows().nth(44)).isAttached();
        assertThat(heading(board.page())).containsText("lead");
        assertThat(board.status()).containsText("Live");
    }

    @Test
    void theVerifiedLaneIsOneClickAwayAndLeavesOutWhatOnlyMakersClaim() {
        Leaderboard board = new Leaderboard(visitor.open("/"));
        assertThat(board.model("Gemma 4 12B")).isVisible();
        assertThat(board.text("Gemma 4 12B").strip()).containsPattern("^\\d+\\s");
        board.page().getByRole(AriaRole.LINK, named("Verified")).click();
        assertThat(board.page()).hasURL(Pattern.compile("lane=verified"));
        assertThat(heading(board.page())).containsText("verified");
        assertThat(board.ranked().getByText("Gemma 4 12B")).hasCount(0);
        assertThat(board.rankedRows().nth(24)).isAttached();
        assertThat(board.rankedRows().nth(44)).not().isAttached();
    }

    @Test
    void aCategoryHasAnAddressAndTheBackButtonLeavesIt() {
        Page page = visitor.open("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Coding")))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/coding$"));
        assertThat(heading(page)).containsText("in Coding");
        assertThat(page).hasTitle("Coding · Podium");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(":\\d+/$"));
        assertThat(heading(page)).not().containsText("in Coding");
        assertThat(page).hasTitle("Leaderboard · Podium");
    }

    @Test
    void theLongListOfModelsWithoutARankFillsAsItIsScrolled() {
        Page page = visitor.open("/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Show .*more")))
                .click();
        Locator grid = page.locator("podium-board.unranked vaadin-grid");
        assertThat(page.locator("podium-board.unranked.long")).isVisible();
        grid.evaluate("grid => grid.scrollToIndex(grid._flatSize - 1)");
        Locator last = grid.locator(".c-model a")
                .filter(new Locator.FilterOptions().setVisible(true))
                .last();
        assertThat(last).isVisible();
        page.waitForFunction(
                "() => { const grid = document.querySelector('podium-board.unranked vaadin-grid');"
                        + " const row = [...grid.$.items.children].findLast(tr => !tr.hidden);"
                        + " return row.index > 500 && row.querySelector('slot').assignedElements()[0].innerText.trim() !== ''; }");
    }

    @Test
    void aSearchStandsInTheAddressSoThatALinkShowsTheSame() {
        Leaderboard board = new Leaderboard(visitor.open("/"));
        search(board.page()).fill("gemini 3");
        assertThat(board.page()).hasURL(Pattern.compile("q=gemini"));
        assertThat(board.model("Claude Opus 4.5")).hasCount(0);
        assertThat(board.model("Gemini 3 Flash Preview")).isVisible();

        String address = board.page().url().replaceFirst("^http://[^/]+", "");
        Leaderboard shared = new Leaderboard(visitor.open(address));
        assertThat(shared.model("Gemini 3 Flash Preview")).isVisible();
        assertThat(shared.model("Claude Opus 4.5")).hasCount(0);
        assertThat(search(shared.page())).hasValue("gemini 3");
    }

    @Test
    void aModelOpensToItsObservationsAndTheirSources() {
        Leaderboard board = new Leaderboard(visitor.open("/"));
        board.model("Claude Opus 4.5").click();
        Page page = board.page();
        assertThat(page).hasURL(Pattern.compile("/models/claude-opus-4-5$"));
        assertThat(heading(page)).hasText("Claude Opus 4.5");
        assertThat(page).hasTitle("Claude Opus 4.5 · Podium");
        page.getByRole(AriaRole.BUTTON, named("GPQA Diamond")).click();
        Locator results = page.getByRole(AriaRole.TABLE, named("Results on GPQA Diamond"));
        assertThat(results.getByRole(AriaRole.LINK).first()).hasAttribute("href", Pattern.compile("^https?://"));
        page.goBack();
        assertThat(board.model("Claude Opus 4.5")).isVisible();
    }

    @Test
    void theLivePageShowsWhatWasRecorded() {
        Page page = visitor.open("/");
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Live"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/live$"));
        assertThat(page.locator("main a[href*='models/']").first()).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator search(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, named("Search models"));
    }
}
