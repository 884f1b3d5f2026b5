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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page in light and dark, on a desk and on a phone: it fits, and nobody is shut out. What it looked like lies in
/// `target/screenshots`.
class LookJourney {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// Nothing but colours differs from one scheme to the other.
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast");

    private static final String CHARTS_ARE_DRAWN = "() => [...document.querySelectorAll('podium-chart')]"
            + ".every(chart => chart.dataset.drawn || !chart.checkVisibility())";

    @RegisterExtension
    static final Podium PODIUM = Podium.LOOKED_AT;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    /// Where `./podium screenshots` wants the first screen of each page; `null` when nobody asked for it.
    private static final @Nullable String KEPT = System.getProperty("podium.screenshots");

    /// A page, or a state of one that looks different. Last come those that show what is worked out after a start.
    private record Sight(String name, String address) {}

    private static final List<Sight> SIGHTS = List.of(
            new Sight("leaderboard", "/"),
            new Sight("leaderboard-weighted", "/?weights=coding:60,math:40"),
            new Sight("leaderboard-past", "/?at=5000"),
            new Sight("compare", "/compare/claude-opus-4-5-vs-gpt-5-2"),
            new Sight("compare-three", "/compare?m=claude-opus-4-5,gpt-5-2,gemini-3-pro-preview&lane=verified"),
            new Sight("compare-none", "/compare"),
            new Sight("benchmarks", "/benchmarks"),
            new Sight("benchmark", "/benchmarks/gpqa-diamond"),
            new Sight("value", "/value"),
            new Sight("coverage", "/coverage"),
            new Sight("methodology", "/methodology"),
            new Sight("submit", "/submit"),
            new Sight("about", "/about"),
            new Sight("model", "/models/claude-opus-4-5"),
            new Sight("live", "/live"),
            new Sight("history", "/history"));

    static List<Look> screens() {
        return List.of(Look.DESK, Look.PHONE);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("screens")
    void everyPageFitsItsScreenAndShutsNobodyOut(Look look) {
        if (KEPT != null) {
            PODIUM.awaitRest();
        }
        Page page = visitor.open("/about", look.still());
        List<String> faults = new ArrayList<>();
        for (Sight sight : SIGHTS) {
            visitor.go(page, sight.address());
            faults.addAll(looked(page, sight.name(), look));
            if (look.equals(Look.DESK)) {
                faults.addAll(enlarged(page, sight.name(), look));
            }
        }
        assertThat(faults).isEmpty();
    }

    /// At 200 % a window has half as many pixels of its own, either way.
    private static List<String> enlarged(Page page, String name, Look look) {
        page.setViewportSize(look.width() / 2, look.height() / 2);
        List<String> faults = sticksOut(page).stream()
                .map(box -> name + " at 200 % is wider than the screen: " + box)
                .toList();
        page.setViewportSize(look.width(), look.height());
        return faults;
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("screens")
    void anAddressThatLeadsNowhereFitsToo(Look look) {
        visitor.expectsNothingThere();
        assertThat(looked(visitor.open("/models/nobody", look.still()), "not-found", look))
                .isEmpty();
    }

    /// In the light first, then in the dark, as when evening comes while a page is open.
    private static List<String> looked(Page page, String name, Look look) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            page.evaluate("() => document.fonts.ready");
            page.waitForFunction(CHARTS_ARE_DRAWN);
            String picture = name + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + look.width();
            if (KEPT != null) {
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(KEPT, picture + ".png")));
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", picture + ".png")));
            sticksOut(page).forEach(box -> faults.add(picture + " is wider than the screen: " + box));
            violations(page, scheme).forEach(violation -> faults.add(picture + ": " + violation));
        }
        return faults;
    }

    /// Whether the page, or what scrolls in its place, is wider than the window.
    private static List<?> sticksOut(Page page) {
        return (List<?>) page.evaluate("""
                () => [document.documentElement, document.body]
                  .filter(box => box.scrollWidth > Math.min(box.clientWidth, innerWidth))
                  .map(box => `${box.localName}: ${box.scrollWidth} of ${box.clientWidth} pixels`)""");
    }

    /// In the page itself: it has no frames, and a list of all that is well takes three times as long.
    private static List<String> violations(Page page, ColorScheme scheme) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).options(options).setLegacyMode(true);
        AxeBuilder ruled = scheme == ColorScheme.LIGHT ? axe.withTags(RULES) : axe.withRules(RULES_OF_COLOUR);
        return ruled.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget() + ": "
                                + node.getHtml() + " " + node.getFailureSummary()))
                .toList();
    }
}
