package dev.podium.ui.about;

import static dev.podium.samples.Sample.category;
import static dev.podium.samples.Sample.methodology;
import static dev.podium.samples.Sample.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.result.MeasuredBy;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class AboutPageTest extends PageTest {

    @Test
    void theWeightsInForceAreThoseOfTheMethodology() {
        open("about");
        assertThat(find(H1.class).single().getText()).isEqualTo("Where the numbers come from");
        assertThat(title()).isEqualTo("About · Podium");
        assertThat(rows("Weights of the categories and of the tests in them"))
                .containsExactly(
                        "coding 50\u00a0% Benchmark coding-a\u00a050\u00a0% · Benchmark coding-b\u00a050\u00a0%",
                        "math 25\u00a0% Benchmark math-a\u00a050\u00a0% · Benchmark math-b\u00a050\u00a0%",
                        "knowledge 25\u00a0% Benchmark knowledge-a\u00a050\u00a0% · Benchmark knowledge-b\u00a050\u00a0%");
    }

    @Test
    void whatARankNeedsIsSaidWithTheNumbersInForce() {
        open("about");
        assertThat(text(section("rule")))
                .contains("A rank needs 25\u00a0% of the weight measured, in 3\u00a0categories")
                .contains("a rank in a category 50\u00a0% of it")
                .contains("This is revision 1.");
    }

    @Test
    void anotherMethodologyIsTheRuleAtOnce() {
        open("about");
        publish(village.add(published(methodology(2, 0.4, 1, category("math", 1, "math-a"))))
                .board());
        soon(() -> assertThat(text(section("rule"))).contains("This is revision 2."));
        assertThat(rows("Weights of the categories and of the tests in them"))
                .containsExactly("math 100\u00a0% Benchmark math-a\u00a0100\u00a0%");
        assertThat(text(section("rule"))).contains("40\u00a0% of the weight measured, in 1\u00a0category;");
    }

    @Test
    void everySourceIsCreditedWithItsLicenceAndHowManyResultsItGave() {
        publish(village.add(from("a", "math-a", "aider"))
                .add(from("b", "math-b", "aider/polyglot"))
                .add(from("c", "coding-a", "aiders-friend"))
                .board());
        open("about");
        List<String> sources = rows("Sources of the starter data");
        assertThat(sources).contains("Aider 2 Apache-2.0 third party Aider-AI/aider, 5dc9490");
        assertThat(sources).hasSize(Source.ALL.size());
        assertThat(sources).anyMatch(row -> row.startsWith("Epoch AI") && row.contains(" – CC BY 4.0"));
    }

    @Test
    void theBoardCanBeReadAndAddedToByProgram() {
        open("about");
        Anchor api = find(Anchor.class).withText("/api/v1/leaderboard").single();
        assertThat(api.getHref()).isEqualTo("api/v1/leaderboard");
        assertThat(api.isRouterIgnore()).isTrue();
        assertThat(text(section("api"))).contains("curl", "/api/v1/results");
    }

    private static ResultSubmitted from(String id, String test, String collection) {
        return Sample.result(id, "gamma", test, 60)
                .source(new dev.podium.result.Source(null, MeasuredBy.THIRD_PARTY, collection))
                .event();
    }
}
