package dev.podium.journeys;

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

    /// Text of the row with this model, as it is drawn at this moment; its cells stand in slots of the grid.
    private static final String TEXT_OF_ROW = """
            name => {
              const link = [...document.querySelectorAll('main a')].find(a => a.textContent.trim() === name);
              const row = link?.closest('vaadin-grid-cell-content')?.assignedSlot?.closest('tr');
              const cells = row ? [...row.querySelectorAll('slot')] : [];
              return cells.flatMap(cell => cell.assignedElements()).map(cell => cell.innerText).join(' ');
            }""";

    /// By observing, since looking in every frame would itself keep a small machine busy.
    private static final String NOTE_CHANGE = """
            name => {
              const textOf = %s;
              const before = textOf(name);
              window.podiumChangedAt = new Promise(resolve => {
                const observer = new MutationObserver(() => {
                  if (textOf(name) !== before) {
                    observer.disconnect();
                    requestAnimationFrame(() => resolve(Date.now()));
                  }
                });
                observer.observe(document.querySelector('main'),
                  { subtree: true, childList: true, characterData: true, attributes: true });
              });
            }""".formatted(TEXT_OF_ROW);

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

    void awaitChange(String model, String before) {
        page.waitForFunction("([name, before]) => (" + TEXT_OF_ROW + ")(name) !== before", List.of(model, before));
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

    /// Observes the row from now on; see [#changedAt].
    void noteChange(String model) {
        page.evaluate(NOTE_CHANGE, model);
    }

    /// When the row was first drawn differently, milliseconds since 1970; waits for it.
    long changedAt() {
        return ((Number) page.evaluate("() => window.podiumChangedAt")).longValue();
    }

    /// Returns when the model's row stands higher than this.
    void awaitAbove(String model, double top) {
        page.waitForFunction(ABOVE, List.of(model, top));
    }
}
