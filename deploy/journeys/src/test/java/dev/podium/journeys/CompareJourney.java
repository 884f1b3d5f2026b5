package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody decides between models.
@ResourceLock(Podium.CHANGES)
class CompareJourney {

    private static final String PAIR = "/compare/claude-opus-4-5-vs-gpt-5-2";
    private static final Pattern PAIR_ADDRESS = Pattern.compile("/compare/claude-opus-4-5-vs-gpt-5-2$");
    private static final String ID = "gemini-3-flash-preview";
    private static final String TEST = "livecodebench-v6";

    @RegisterExtension
    static final Podium PODIUM = Podium.CHANGED;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    @Test
    void twoModelsAreChosenByKeyboardAloneAndTheVerdictRead() {
        Page page = visitor.open("/compare");
        assertThat(heading(page)).hasText("Compare two to four models");
        box(page, "Choose a model").focus();
        choose(page, "opus 4.5", "Claude Opus 4.5");
        assertThat(heading(page)).hasText("Compare Claude Opus 4.5 with …");
        box(page, "Add a model").focus();
        choose(page, "gpt 5.2", "GPT-5.2");
        assertThat(page).hasURL(PAIR_ADDRESS);
        assertThat(heading(page)).containsText("GPT-5.2 is ahead");
        assertThat(page.locator(".verdict-card")).containsText("at 90 % the gap lies between");
        assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("GPT-5.2 ahead");
    }

    @Test
    void weightsAreMovedUntilTheAnswerTurnsAndTheLinkShowsAnotherPersonTheSame() {
        Page page = visitor.open(PAIR);
        String published = heading(page).innerText();
        page.getByRole(AriaRole.BUTTON, starting("Try it")).first().click();
        assertThat(page.getByText("The answer has turned.")).isVisible();
        assertThat(page).hasURL(Pattern.compile("weights="));
        assertThat(heading(page)).not().hasText(published);

        Page other = visitor.open(page.url().replaceFirst("^http://[^/]+", ""), Look.PHONE);
        assertThat(other.getByText("The answer has turned.")).isVisible();
        assertThat(heading(other)).hasText(heading(page).innerText());
        assertThat(other.locator(".figures")).hasText(page.locator(".figures").textContent());

        page.getByRole(AriaRole.BUTTON, starting("Back to the published weights"))
                .first()
                .click();
        assertThat(heading(page)).hasText(published);
        assertThat(page).hasURL(PAIR_ADDRESS);
    }

    @Test
    void aSliderIsMovedByKeyboardAndAllIsWorkedOutAnew() {
        Page page = visitor.open(PAIR);
        String before = page.locator(".figures").innerText();
        page.getByText("Weigh it your way").click();
        page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Math"))
                .press("End");
        assertThat(page).hasURL(Pattern.compile("weights="));
        assertThat(page.locator(".figures")).not().hasText(before);
        assertThat(page.getByText("With your weights")).isVisible();
    }

    @Test
    void aResultArrivesInAnOpenComparison() {
        long low = submit(5);
        Page page = visitor.open("/compare/" + ID + "-vs-gpt-5-2");
        page.evaluate("() => { window.neverReloaded = true; }");
        assertThat(page.locator("podium-status")).containsText("Live · as of " + Leaderboard.event(low));
        Locator row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Coding"));
        String before = row.first().innerText();
        submit(95);
        assertThat(row.first()).not().hasText(before);
        assertThat(page.evaluate("() => window.neverReloaded === true")).isEqualTo(true);
    }

    @Test
    void aComparisonIsTurnedBackToAnEarlierMoment() {
        long then = submit(5);
        Page page = visitor.open("/compare/" + ID + "-vs-gpt-5-2");
        assertThat(page.locator("podium-status")).containsText("Live · as of " + Leaderboard.event(then));
        String before = page.locator(".figures").textContent();
        submit(95);
        assertThat(page.locator(".figures")).not().hasText(before);
        visitor.go(page, "/compare/" + ID + "-vs-gpt-5-2?at=" + then);
        assertThat(page.locator(".past-banner")).containsText("The board as of " + Leaderboard.event(then));
        assertThat(page.locator(".figures")).hasText(before);
    }

    @Test
    void twoRowsOfTheLeaderboardArePickedAndCompared() {
        Page page = visitor.open("/");
        page.getByRole(AriaRole.BUTTON, named("Compare Claude Opus 4.5")).click();
        page.getByRole(AriaRole.BUTTON, named("Compare GPT-5.2")).click();
        page.getByRole(AriaRole.REGION, named("Models to compare"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Compare"))
                .click();
        assertThat(page).hasURL(PAIR_ADDRESS);
        assertThat(heading(page)).containsText("GPT-5.2 is ahead");
    }

    @Test
    void onAPhoneAThirdModelIsAddedAndAnotherRivalChosen() {
        Page page = visitor.open(PAIR, Look.PHONE);
        box(page, "Add a model").tap();
        choose(page, "gemini 3 pro", "Gemini 3 Pro Preview");
        assertThat(page).hasURL(Pattern.compile("m=claude-opus-4-5(,|%2C)gpt-5-2(,|%2C)gemini-3-pro-preview"));
        page.getByRole(AriaRole.NAVIGATION, named("Claude Opus 4.5 against"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Gemini 3 Pro Preview"))
                .tap();
        assertThat(page).hasURL(Pattern.compile("against=gemini-3-pro-preview"));
        assertThat(heading(page)).containsText("Gemini 3 Pro Preview is ahead");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    void whoReadsGermanGetsItFromTheBrowserOrTheSwitch() {
        Page page = visitor.open(PAIR);
        page.getByRole(AriaRole.BUTTON, named("Auf Deutsch lesen")).click();
        assertThat(heading(page)).containsText("GPT-5.2 liegt vor");
        assertThat(page.locator(".verdict-card")).containsText("liegt insgesamt vorn");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        visitor.go(page, "/");
        assertThat(heading(page)).containsText("führ");
    }

    private static void choose(Page page, String typed, String name) {
        page.keyboard().type(typed);
        Locator found = page.getByRole(AriaRole.OPTION).first();
        assertThat(found).containsText(name);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }

    private static long submit(double score) {
        long offset = PODIUM.api().submit(ID, TEST, score);
        PODIUM.api().awaitVersion(offset);
        return offset;
    }

    @ParameterizedTest
    @ValueSource(strings = {PAIR, "/compare?m=gpt-5-4,claude-opus-4-6,gemini-3-pro-preview,kimi-k2-6"})
    void aComparisonPrintsOnOneOrTwoPages(String address) {
        Page page = visitor.open(address);
        assertThat(heading(page)).containsText("GPT-5");
        page.waitForFunction("() => [...document.querySelectorAll('podium-chart')].every(c => c.dataset.drawn"
                + " || !c.checkVisibility())");
        byte[] printed = page.pdf(
                new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "compare-printed.pdf")));
        Matcher sheets = Pattern.compile("/Type ?/Page\\b").matcher(new String(printed, StandardCharsets.ISO_8859_1));
        assertThat(sheets.results().count()).isBetween(1L, 2L);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(AriaRole.COMBOBOX, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions starting(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }
}
