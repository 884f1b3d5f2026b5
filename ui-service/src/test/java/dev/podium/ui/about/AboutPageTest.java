package dev.podium.ui.about;

import static dev.podium.samples.Sample.category;
import static dev.podium.samples.Sample.methodology;
import static dev.podium.samples.Sample.published;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import dev.podium.event.Event.ResultSubmitted;
import dev.podium.result.MeasuredBy;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

    /// The repositories and licences that the starter data's own credits name.
    @Test
    void nobodyWhomTheStarterDataCreditIsLeftOut() throws IOException {
        open("about");
        String credits = text(section("sources"));
        List<String> lines =
                Files.readAllLines(Path.of("../ingestion-service/src/main/resources/starter/CREDITS.md")).stream()
                        .filter(line -> line.matches("\\| [^|-]+.*/.*\\|.*"))
                        .toList();
        assertThat(lines).hasSize(10);
        for (String line : lines) {
            String[] cells = line.split(" *\\| *", -1);
            Pattern.compile("[\\w.-]+/[\\w.-]+|\\b(?=\\d)[0-9a-f]{7}\\b")
                    .matcher(cells[2])
                    .results()
                    .forEach(found -> assertThat(credits).contains(found.group()));
            assertThat(credits).contains(cells[3].split(" for ", -1)[0]);
        }
        assertThat(credits).contains("epoch.ai/benchmarks", "llm-stats.com");
    }

    @Test
    void anotherResultDoesNotDrawTheTablesAgain() {
        open("about");
        var weights = table("Weights of the categories and of the tests in them");
        var sources = table("Sources of the starter data");
        publishAloud(
                village.submit("delta", "math-b", 80).board(),
                village.submit("delta", "coding-a", 80).board());
        assertThat(table("Weights of the categories and of the tests in them")).isSameAs(weights);
        assertThat(table("Sources of the starter data")).isSameAs(sources);
    }

    @Test
    void thePageSpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("models/alpha");
        open("about");
        assertThat(find(H1.class).single().getText()).isEqualTo("Woher die Zahlen kommen");
        assertThat(title()).isEqualTo("Über · Podium");
        assertThat(text(section("rule")))
                .contains("Ein Rang braucht 25\u00a0% des Gewichts gemessen, in 3\u00a0Kategorien");
        assertThat(rows("Quellen der mitgelieferten Daten"))
                .contains("Aider – Apache-2.0 Dritter Aider-AI/aider, 5dc9490");
    }

    @Test
    void whoeverWantsToReadOnIsLedOn() {
        open("about");
        assertThat(find(Anchor.class).withText("Coverage").all())
                .extracting(Anchor::getHref)
                .containsOnly("coverage");
        assertThat(text(section("docs"))).contains("docs/methodology.md", "docs/operations.md");
    }

    private static ResultSubmitted from(String id, String test, String collection) {
        return Sample.result(id, "gamma", test, 60)
                .source(new dev.podium.result.Source(null, MeasuredBy.THIRD_PARTY, collection))
                .event();
    }
}
