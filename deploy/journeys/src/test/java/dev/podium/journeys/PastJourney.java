package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Somebody opens a link to an earlier moment.
@ResourceLock(Podium.CHANGES)
class PastJourney {

    private static final String ID = "gemini-3-flash-preview";
    private static final String NAME = "Gemini 3 Flash Preview";
    private static final String TEST = "livecodebench-v6";

    @RegisterExtension
    static final Podium PODIUM = Podium.CHANGED;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    @Test
    void anAddressTurnsTheBoardBackAndOneClickLeadsToNow() {
        long then = submit(5);
        long now = submit(95);
        Leaderboard board = new Leaderboard(visitor.open("/coding?at=" + then));
        assertThat(banner(board.page())).containsText("The board as of " + Leaderboard.event(then));
        assertThat(board.status()).containsText("Past");
        await().until(() -> says(board, "5.0"));

        banner(board.page()).getByRole(AriaRole.LINK).click();
        assertThat(board.page()).hasURL(Pattern.compile("/coding$"));
        assertThat(board.status()).containsText("Live · as of " + Leaderboard.event(now));
        await().until(() -> says(board, "95.0"));
        assertThat(banner(board.page())).isHidden();
    }

    @Test
    void fromABoardOfThePastAModelOpensAsItWasThen() {
        long then = submit(5);
        submit(95);
        Leaderboard board = new Leaderboard(visitor.open("/?at=" + then));
        board.model(NAME).click();
        Page page = board.page();
        assertThat(page).hasURL(Pattern.compile("/models/" + ID + "\\?at=" + then + "$"));
        assertThat(banner(page)).containsText("The board as of " + Leaderboard.event(then));
        assertThat(value(page)).hasText("5.0%");
        banner(page).getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(Pattern.compile("/models/" + ID + "$"));
        assertThat(value(page)).hasText("95.0%");
    }

    @Test
    void aMomentThatIsStillToComeSaysSo() {
        Page page = visitor.open("/?at=99999999");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("This board has no moment “99999999”.");
    }

    private static long submit(double score) {
        long offset = PODIUM.api().submit(ID, TEST, score);
        PODIUM.api().awaitVersion(offset);
        return offset;
    }

    private static boolean says(Leaderboard board, String number) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(number))
                .matcher(board.text(NAME))
                .find();
    }

    private static Locator banner(Page page) {
        return page.locator(".past-banner");
    }

    /// What counts on the test, in its row.
    private static Locator value(Page page) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName("LiveCodeBench v6")
                                        .setExact(true))))
                .getByRole(AriaRole.CELL)
                .nth(1);
    }
}
