package dev.podium.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// A leaderboard page as somebody reads it: rows by the name of their model, and the status in the header.
///
/// @param page that shows a leaderboard
record Leaderboard(Page page) {

    /// Cells of the row with this model, as they are drawn at this moment; they stand in slots of the grid.
    private static final String CELLS = """
            const link = [...document.querySelectorAll('main a')].find(a => a.textContent.trim() === name);
            const row = link?.closest('vaadin-grid-cell-content')?.assignedSlot?.closest('tr');
            const cells = [...(row?.querySelectorAll('slot') ?? [])].flatMap(slot => slot.assignedElements());""";

    private static final String TEXT_OF_ROW = """
            name => {
              %s
              return cells.map(cell => cell.innerText).join(' ');
            }""".formatted(CELLS);

    /// What a result decides, and nothing else does: other words of a row also change as time goes by.
    private static final String SCORE = """
            name => {
              %s
              return cells.map(cell => cell.querySelector('.c-score b')?.textContent).find(score => score) ?? '';
            }""".formatted(CELLS);

    /// By observing, since looking in every frame would itself keep a small machine busy.
    private static final String NOTE_CHANGE = """
            ([name, before]) => {
              const score = %s;
              window.podiumChangedAt = 0;
              const observer = new MutationObserver(() => {
                const now = score(name);
                if (now && now !== before) {
                  observer.disconnect();
                  requestAnimationFrame(() => { window.podiumChangedAt = Date.now(); });
                }
              });
              observer.observe(document.querySelector('main'),
                { subtree: true, childList: true, characterData: true, attributes: true });
            }""".formatted(SCORE);

    private static final Page.WaitForFunctionOptions NOW_AND_THEN =
            new Page.WaitForFunctionOptions().setPollingInterval(100);

    private static final String ABOVE = """
            ([name, top]) => [...document.querySelectorAll('main a')]
              .some(a => a.textContent.trim() === name && a.getBoundingClientRect().top < top)""";

    /// As pages write the number of an event: `#48 213`, with a no-break space.
    static String event(long offset) {
        return "#" + String.format(Locale.ROOT, "%,d", offset).replace(',', '\u00a0');
    }

    /// The tables of the page: the ranked models, then those without a rank.
    Locator ranked() {
        return page.getByRole(AriaRole.TREEGRID)
                .or(page.getByRole(AriaRole.GRID))
                .first();
    }

    /// Rows of ranked models, without the heading.
    Locator rankedRows() {
        return ranked().getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName(Pattern.compile("^\\d+ ")));
    }

    Locator model(String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /// All that the model's row says.
    String text(String model) {
        return (String) page.evaluate(TEXT_OF_ROW, model);
    }

    /// What its rows do not say of what the read API answered.
    ///
    /// @param categories whether its rows tell the score in each category too
    List<String> wrong(JsonNode answer, boolean categories) {
        List<String> wrong = new ArrayList<>();
        for (JsonNode row : answer.path("rows")) {
            List<String> expected = new ArrayList<>(List.of(
                    row.path("rank").asString() + " ",
                    Said.number(row.path("score")),
                    Said.plusMinus(row),
                    Said.evidence(row.path("evidence"))));
            if (row.path("rankLow").isNumber()) {
                expected.add(row.path("rankLow").asString() + "–"
                        + row.path("rankHigh").asString());
            }
            if (categories) {
                row.path("categories").forEach(standing -> expected.add(Said.number(standing.path("score"))));
            }
            String name = row.path("name").asString();
            wrong.addAll(Said.missing(name, Said.plain(text(name)), expected));
        }
        return wrong;
    }

    /// The score in the model's row.
    String score(String model) {
        String score = (String) page.evaluate(SCORE, model);
        assertThat(score).as("score of " + model).isNotEmpty();
        return score;
    }

    /// Returns when the model has another score than this.
    void awaitOtherScore(String model, String before) {
        page.waitForFunction(
                "([name, before]) => !['', before].includes((" + SCORE + ")(name))", List.of(model, before));
    }

    /// Distance of the model's row from the top of the window, pixels.
    double top(String model) {
        BoundingBox box = Objects.requireNonNull(model(model).boundingBox(), model + " is not in view");
        return box.y;
    }

    Locator status() {
        return page.locator("podium-status");
    }

    Locator pause() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("(Pause|Resume) live updates")));
    }

    /// Observes the model's score from now on; see [#changedAt].
    void noteChange(String model) {
        page.evaluate(NOTE_CHANGE, List.of(model, score(model)));
    }

    /// When the score was first drawn differently, milliseconds since 1970; waits for it.
    long changedAt() {
        Object at = page.waitForFunction("() => window.podiumChangedAt", null, NOW_AND_THEN)
                .jsonValue();
        return ((Number) at).longValue();
    }

    /// Returns when the model's row stands higher than this.
    void awaitAbove(String model, double top) {
        page.waitForFunction(ABOVE, List.of(model, top));
    }
}
