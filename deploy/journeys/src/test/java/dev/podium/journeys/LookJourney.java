package dev.podium.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
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

    @RegisterExtension
    static final Podium PODIUM = Podium.LOOKED_AT;

    @RegisterExtension
    final Visitor visitor = new Visitor(PODIUM);

    static Stream<Arguments> pagesAndLooks() {
        Map<String, String> pages =
                Map.of("leaderboard", "/", "model", "/models/claude-opus-4-5", "live", "/live", "about", "/about");
        return pages.entrySet().stream()
                .flatMap(page -> Stream.of(Look.DESK, Look.DESK_DARK, Look.PHONE, Look.PHONE_DARK)
                        .map(look -> Arguments.of(page.getKey(), page.getValue(), look)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("pagesAndLooks")
    void fitsItsScreenAndShutsNobodyOut(String name, String address, Look look) {
        Page page = visitor.open(address, look.still());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        page.evaluate("() => document.fonts.ready");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + "-" + look + ".png")));
        assertThat(sticksOut(page)).as("wider than the screen").isEmpty();
        assertThat(violations(page)).isEmpty();
    }

    /// Whether the page, or what scrolls in its place, is wider than the window.
    private static List<?> sticksOut(Page page) {
        return (List<?>) page.evaluate("""
                () => [document.documentElement, document.body]
                  .filter(box => box.scrollWidth > Math.min(box.clientWidth, innerWidth))
                  .map(box => `${box.localName}: ${box.scrollWidth} of ${box.clientWidth} pixels`)""");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget() + ": "
                                        + node.getHtml()))
                        .toList();
    }
}
