package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in light and dark, on a desk and on a phone: it fits, and nobody is shut out. What it looked like lies in
/// `target/screenshots`.
class LookJourney {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String CHARTS_ARE_DRAWN = "() => [...document.querySelectorAll('podium-chart')]"
            + ".every(chart => chart.dataset.drawn || !chart.checkVisibility())";

    @RegisterExtension
    static final Podium PODIUM = Podium.LOOKED_AT;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    /// Every page, and those of its states that look different.
    static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("leaderboard", "/"),
            Map.entry("leaderboard-weighted", "/?weights=coding:60,math:40"),
            Map.entry("leaderboard-past", "/?at=5000"),
            Map.entry("compare", "/compare/claude-opus-4-5-vs-gpt-5-2"),
            Map.entry("compare-three", "/compare?m=claude-opus-4-5,gpt-5-2,gemini-3-pro-preview&lane=verified"),
            Map.entry("compare-none", "/compare"),
            Map.entry("benchmarks", "/benchmarks"),
            Map.entry("benchmark", "/benchmarks/gpqa-diamond"),
            Map.entry("value", "/value"),
            Map.entry("coverage", "/coverage"),
            Map.entry("history", "/history"),
            Map.entry("model", "/models/claude-opus-4-5"),
            Map.entry("live", "/live"),
            Map.entry("methodology", "/methodology"),
            Map.entry("about", "/about"),
            Map.entry("not-found", "/models/nobody"));

    static Stream<Arguments> pagesAndScreens() {
        return PAGES.entrySet().stream()
                .flatMap(page -> Stream.of(Look.DESK, Look.PHONE)
                        .map(look -> Arguments.of(page.getKey(), page.getValue(), look)));
    }

    /// In the light first, then in the dark, as when evening comes while a page is open.
    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pagesAndScreens")
    void fitsItsScreenAndShutsNobodyOut(String name, String address, Look look) {
        if (name.equals("not-found")) {
            visitor.expectsNothingThere();
        }
        Page page = visitor.open(address, look.still());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            page.evaluate("() => document.fonts.ready");
            page.waitForFunction(CHARTS_ARE_DRAWN);
            String file = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + look.width() + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", file)));
            assertThat(sticksOut(page)).as("wider than the screen").isEmpty();
            assertThat(violations(page)).isEmpty();
        }
    }

    /// Whether the page, or what scrolls in its place, is wider than the window.
    private static List<?> sticksOut(Page page) {
        return (List<?>) page.evaluate("""
                () => [document.documentElement, document.body]
                  .filter(box => box.scrollWidth > Math.min(box.clientWidth, innerWidth))
                  .map(box => `${box.localName}: ${box.scrollWidth} of ${box.clientWidth} pixels`)""");
    }

    /// By all rules, in the page itself: it has no frames, and a list of all that is well takes three times as long.
    private static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget() + ": "
                                        + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
    }
}
