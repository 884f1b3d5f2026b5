package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Somebody has a file of results and wants it on the board.
@ResourceLock(Podium.CHANGES)
class SubmitJourney {

    private static final String ID = "kimi-k2-6";
    private static final String MODEL = "Kimi K2.6";

    /// For all but the one test that looks at what its results do to the ranks.
    private static final String OTHER = "glm-4-6";

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int UNKNOWN_FORMAT = 415;

    @RegisterExtension
    static final Podium PODIUM = Podium.CHANGED;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    @Test
    void aFileWithAnUnknownNameIsSeenExplainedSentAndReachesTheBoard() {
        Page page = begin();
        drop(page, "results.json", lmEval("moonshotai/Kimi-K2.6-20260420", 0.31));
        Locator card = card(page, "results.json");
        assertThat(card).containsText("Read as: lm-evaluation-harness");
        assertThat(card).containsText("2\u00a0results wait for a name");
        assertThat(card.getByRole(AriaRole.ROW).filter(saying("mmlu-pro"))).containsText("waits for a name");
        assertThat(card).containsText("differs by date and provider");

        card.getByRole(AriaRole.BUTTON, named("It is " + ID)).click();
        assertThat(card).containsText("2\u00a0results would count");
        assertThat(card).containsText("means " + ID);
        assertThat(card.getByRole(AriaRole.TABLE, named("Provisional lane"))
                        .getByRole(AriaRole.ROW)
                        .filter(saying(MODEL)))
                .containsText("down");

        card.getByRole(AriaRole.BUTTON, exactly("Submit")).click();
        assertThat(card).containsText("On the board.");
        assertThat(card.locator("[data-state='on-board']")).hasCount(2);
        card.getByRole(AriaRole.LINK, named("To " + ID)).click();
        assertThat(page).hasURL(Pattern.compile("/models/" + ID + "$"));
        assertThat(page.locator("main")).containsText("Result on GPQA Diamond: 31.0, counted");
    }

    @Test
    void severalFilesAreDroppedByMouseAndSentAtOnce() {
        Page page = begin();
        page.evaluate("""
                ([one, other]) => {
                  const data = new DataTransfer();
                  data.items.add(new File([one], 'one.json'));
                  data.items.add(new File([other], 'other.json'));
                  document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
                }""", new String[] {lmEval(OTHER, 0.32), lmEval(OTHER, 0.33)});
        assertThat(card(page, "other.json")).containsText("results would count");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Submit all"))
                .click();
        assertThat(card(page, "one.json")).containsText("On the board.");
        assertThat(card(page, "other.json")).containsText("On the board.");
    }

    @Test
    void whatTheFileDoesNotSayIsAskedFor() {
        Page page = begin();
        drop(page, "nameless.json", lmEval("", 0.34));
        Locator card = card(page, "nameless.json");
        assertThat(card).containsText("The file does not say everything");
        card.getByLabel("Model (needed)").fill(OTHER);
        card.getByRole(AriaRole.BUTTON, exactly("Preview again")).click();
        assertThat(card).containsText("2\u00a0results would count");
    }

    @Test
    void nonsenseIsRefusedPlainlyWithWhatEachFormatMissed() {
        visitor.expectsRefusals(UNKNOWN_FORMAT);
        Page page = begin();
        drop(page, "notes.txt", "Dear diary, today the models were quiet.");
        Locator card = card(page, "notes.txt");
        assertThat(card).containsText("Not recognised as a result file.");
        Locator reasons = card.getByText("reasons why it is none of the known formats");
        assertThat(reasons).isVisible();
        assertThat(card.getByText("Not lm-evaluation-harness")).not().isVisible();
        reasons.click();
        assertThat(card.getByText("Not lm-evaluation-harness")).isVisible();
    }

    @Test
    void aFileWaitsForATokenAndIsReadAsSoonAsThereIsARightOne() {
        visitor.expectsRefusals(UNAUTHENTICATED);
        Page page = visitor.open("/submit");
        drop(page, "results.json", lmEval(OTHER, 0.35));
        Locator card = card(page, "results.json");
        assertThat(card).containsText("Waits for a token");
        token(page, "not-a-token");
        assertThat(card).containsText("This token is not accepted.");
        token(page, PODIUM.adminToken());
        assertThat(card).containsText("2\u00a0results would count");
        page.reload();
        assertThat(page.getByLabel("Token", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(PODIUM.adminToken());
    }

    @Test
    void whoComesBackFromAnotherPageFindsTheFileStillThereOnAPhoneToo() {
        Page page = visitor.open("/submit", Look.PHONE);
        token(page, PODIUM.adminToken());
        drop(page, "results.json", lmEval(OTHER, 0.36));
        assertThat(card(page, "results.json")).containsText("results would count");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sources and credits"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Where the numbers come from");
        page.goBack();
        assertThat(card(page, "results.json")).containsText("results would count");
    }

    @Test
    void whoMayOnlySubmitIsToldWhoExplainsNamesAndSubmitsAllTheSame() {
        visitor.expectsRefusals(FORBIDDEN);
        Page page = visitor.open("/submit");
        token(page, PODIUM.api().submitter("some-lab"));
        drop(page, "results.json", lmEval("zai-org/GLM-4.6-20251001", 0.37));
        Locator card = card(page, "results.json");
        card.getByRole(AriaRole.BUTTON, named("It is " + OTHER)).click();
        assertThat(card).containsText("To explain names takes a moderator’s token.");
        card.getByRole(AriaRole.BUTTON, exactly("Submit")).click();
        assertThat(card).containsText("Submitted. Nothing of it counts yet; see the rows.");
        assertThat(card.locator("[data-state='pending-name']")).hasCount(2);
    }

    @Test
    void theLinesToCopyNameThisServer() {
        Page page = visitor.open("/submit");
        assertThat(page.getByText("./podium submit results.json --to " + PODIUM.address()))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy: Submit by curl"))
                .click();
        assertThat(page.getByText(Pattern.compile("^(Copied|Selected)$"))).isVisible();
    }

    private Page begin() {
        Page page = visitor.open("/submit");
        token(page, PODIUM.adminToken());
        return page;
    }

    private static void token(Page page, String token) {
        page.getByLabel("Token", new Page.GetByLabelOptions().setExact(true)).fill(token);
        page.getByLabel("Token", new Page.GetByLabelOptions().setExact(true)).press("Enter");
    }

    private static void drop(Page page, String name, String content) {
        page.getByLabel("Choose files")
                .setInputFiles(
                        new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator card(Page page, String file) {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(file));
    }

    /// As lm-eval 0.4 writes it, with two tasks.
    private static String lmEval(String model, double score) {
        String named = model.isEmpty() ? "" : "\"model_name\": \"%s\",".formatted(model);
        return """
                {
                  "results": {
                    "mmlu_pro": {
                      "alias": "mmlu_pro",
                      "exact_match,custom-extract": %1$s,
                      "exact_match_stderr,custom-extract": 0.0035
                    },
                    "gpqa_diamond_zeroshot": {
                      "alias": "gpqa_diamond_zeroshot",
                      "acc,none": %1$s,
                      "acc_stderr,none": 0.02,
                      "acc_norm,none": %1$s
                    },
                    "leaderboard": { "alias": "leaderboard", " ": " " }
                  },
                  "versions": { "mmlu_pro": 2.0, "gpqa_diamond_zeroshot": 4.0 },
                  "n-shot": { "mmlu_pro": 5, "gpqa_diamond_zeroshot": 0 },
                  "n-samples": {
                    "mmlu_pro": { "original": 12032, "effective": 12032 },
                    "gpqa_diamond_zeroshot": { "original": 198, "effective": 198 }
                  },
                  "config": { "model": "hf", "limit": null },
                  %2$s
                  "date": 1780000000.5,
                  "lm_eval_version": "0.4.9"
                }""".formatted(score, named);
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
