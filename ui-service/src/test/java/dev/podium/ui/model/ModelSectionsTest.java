package dev.podium.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.board.Cause;
import dev.podium.board.Close;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.board.Part;
import dev.podium.board.RankMove;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Price;
import dev.podium.catalog.Rule;
import dev.podium.result.Lane;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import dev.podium.ui.pages.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The village with its gaps filled in: what only an estimate can tell.
class ModelSectionsTest extends PageTest {

    private static final String STRENGTHS = "Categories beside what the model’s ability leads to expect";
    private static final String MISSING = "Missing weighted tests, the most telling first";
    private static final String ALIKE = "Models with a similar profile";

    @BeforeEach
    void theMethodologyCompletes() {
        Methodology available = village.board().methodology();
        publish(village.add(Sample.published(new Methodology(
                        2, Rule.COMPLETED, 0.25, 3, 0.5, available.categories(), Map.of(), "completed")))
                .board());
    }

    @Test
    void theScoreHasItsIntervalAndTheRankItsOwn() {
        open("models/alpha");
        assertThat(text(find(FactsBand.class).single()))
                .containsPattern("Overall 80\\.0 7\\d\\.\\d to 8\\d\\.\\d at 90\u00a0%")
                .containsPattern("Rank, provisional 1 between 1 and \\d, tier 1");
    }

    @Test
    void whatIsReachedStandsBesideWhatIsExpectedTheStrongestFirst() {
        unlike();
        open("models/gamma");
        List<String> rows = rows(STRENGTHS);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).startsWith("math 2");
        assertThat(rows.getFirst()).containsPattern("\\+\\d+\\.\\d (clearly|perhaps) above$");
        assertThat(text(section("strengths")))
                .contains("Of 6\u00a0measured tests, ")
                .contains("Measured tests alone");
    }

    @Test
    void aModelAsGoodAsExpectedHasNoStrengths() {
        open("models/beta");
        assertThat(text(section("strengths")))
                .contains("In no category does it stand clearly above or below what its general ability leads to");
        assertThat(rows(STRENGTHS)).allMatch(row -> row.endsWith("as expected"));
    }

    @Test
    void whatIsMissingIsToldTheMostTellingFirst() {
        publish(village.submit("delta", "math-b", 85)
                .submit("delta", "knowledge-a", 80)
                .board());
        open("models/delta");
        assertThat(rows(MISSING)).hasSize(3);
        assertThat(rows(MISSING).getFirst()).matches("Benchmark coding-[ab] coding 25\u00a0% ≈\u00a0.*");
        assertThat(text(section("missing")))
                .containsPattern(
                        "^What is missing, and what it would tell 3\u00a0weighted tests have no result that counts\\. One on Benchmark coding-[ab] would tell the most: whatever it is, the overall score would be known to ±\\d+\\.\\d instead of ±\\d+\\.\\d\\.");
        open("models/alpha");
        assertThat(text(section("missing"))).contains("Every weighted test has a result that counts.");
    }

    @Test
    void whoeverIsAlikeStandsThereWithWhatItHasOverTheModel() {
        open("models/alpha");
        assertThat(rows(ALIKE).getFirst())
                .startsWith("Model beta 2 70.5")
                .contains("cheaper, $1 / $1 · open weights")
                .endsWith("Compare");
        assertThat(rows(ALIKE).getLast()).startsWith("Model gamma 3 60.0");
        Anchor compare = find(Anchor.class)
                .withCondition(link -> "Compare Model alpha with Model beta"
                        .equals(link.getAriaLabel().orElse("")))
                .single();
        assertThat(compare.getHref()).isEqualTo("compare/alpha-vs-beta");
    }

    @Test
    void theNearestRivalIsOneClickAway() {
        open("models/gamma?lane=provisional");
        assertThat(find(Anchor.class).withClassName("compare-rival").single().getText())
                .isEqualTo("Compare with Model beta");
        assertThat(find(Anchor.class).withClassName("compare-rival").single().getHref())
                .isEqualTo("compare/gamma-vs-beta");
        open("models/alpha?lane=verified");
        assertThat(find(Anchor.class).withClassName("compare-rival").single().getText())
                .isEqualTo("Compare");
        assertThat(find(Anchor.class).withClassName("compare-rival").single().getHref())
                .isEqualTo("compare?lane=verified&m=alpha");
    }

    @Test
    void anUnrankedModelSaysWhatItLacksAndWhatIsStillUnknown() {
        open("models/delta");
        assertThat(find(Div.class).withClassName("unranked-note").single().getText())
                .isEqualTo("Not ranked in the provisional lane: measured 12\u00a0% of the weight, 25\u00a0% needed; "
                        + "measured in 1\u00a0category, 3 needed.");
        assertThat(text(section("missing"))).contains("5\u00a0weighted tests have no result that counts.");
        open("models/delta?lane=verified");
        assertThat(text(section("strengths"))).contains("nothing can be said");
        assertThat(text(section("alike"))).contains("There is no ranked model to hold it against.");
        assertThat(text(section("missing"))).contains("Too little is known", "Without a result: Benchmark coding-a");
    }

    @Test
    void oneCloseIsNoCourse() {
        boards().history("main", new History(List.of(close(1, 10, 3, 61))));
        publish(village.submit("beta", "math-a", 70).board());
        open("models/beta");
        assertThat(text(section("over-time"))).contains("There are no two daily closes with a score of it yet.");
    }

    @Test
    void rankAndScoreAreToldFromCloseToClose() {
        boards().history(
                        "main", new History(List.of(close(1, 10, 3, 61), close(2, 20, null, 62), close(3, 30, 2, 64))));
        publish(village.submit("beta", "math-b", 70).board());
        open("models/beta");
        assertThat(text(section("over-time")))
                .contains("Best rank 2 on 3 Mar 2026, rank 2 at the last close, 3 Mar 2026.")
                .contains("Score 61.0 on 1 Mar 2026, 64.0 at the last close, +3.0.");
        assertThat(rows("Rank at each close"))
                .containsExactly("1 Mar 2026 3 #10", "2 Mar 2026 not ranked #20", "3 Mar 2026 2 #30");
        assertThat(rows("Score at each close")).hasSize(3);
    }

    @Test
    void anEventTellsItsCausesAndWhoElseMovedTheModel() {
        RankMove own = new RankMove(
                Lane.PROVISIONAL,
                "beta",
                3,
                2,
                60.0,
                70.2,
                List.of(
                        new Part(Cause.EVIDENCE, "math-a", 3, 2, 60.0, 70.0, List.of(), List.of(20L)),
                        new Part(Cause.BRIDGE, null, 2, 2, 70.0, 70.2, List.of(), List.of(20L))));
        RankMove rivals = new RankMove(
                Lane.PROVISIONAL,
                "beta",
                2,
                3,
                70.2,
                70.2,
                List.of(new Part(Cause.RIVAL, null, 2, 3, 70.2, 70.2, List.of("gamma"), List.of(21L))));
        tell(Told.counted(20, "beta", "math-a", 70, own), Told.counted(21, "gamma", "math-a", 90, rivals));
        open("models/beta");
        assertThat(text(section("events")))
                .contains(
                        "#21 Result of Model gamma on Benchmark math-a: 90.0, counted · 14 Mar 2026 rank 2 → 3 because of "
                                + "other models’ results (rank 2 → 3)")
                .contains("rank 3 → 2 because of its own results +10.0, new estimates +0.2");
    }

    @Test
    void whatAnEventDidIsToldAsSoonAsItIsKnown() {
        FeedEntry entry = Told.counted(20, "beta", "math-a", 70);
        tell(entry);
        open("models/beta");
        assertThat(text(section("events"))).contains("#20").doesNotContain("rank 3 → 2");
        tell(entry.withEffects(List.of(Told.climbed("beta", 3, 2))));
        soon(() -> assertThat(text(section("events"))).contains("rank 3 → 2"));
    }

    @Test
    void thePageSpeaksGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("models/delta");
        assertThat(find(H1.class).single().getText()).isEqualTo("Model delta");
        assertThat(find(Div.class).withClassName("unranked-note").single().getText())
                .isEqualTo("Ohne Rang in der vorläufigen Wertung: gemessen 12\u00a0% des Gewichts, 25\u00a0% nötig; "
                        + "gemessen in 1\u00a0Kategorie, 3 nötig.");
        assertThat(text(section("missing"))).contains("5\u00a0gewichtete Tests haben kein Ergebnis, das zählt.");
        open("models/alpha");
        assertThat(text(find(FactsBand.class).single())).contains("Gesamt 80,0", "Rang, vorläufig 1 zwischen");
        assertThat(text(section("made"))).startsWith("Woraus 80,0 entsteht");
        assertThat(text(section("strengths"))).contains("Stärken und Schwächen", "wie erwartet");
        assertThat(text(section("alike"))).contains("günstiger, $1 / $1 · offene Gewichte");
        open("models/nobody");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("Auf dem Board „main“ gibt es kein Modell „nobody“.");
    }

    /// Eight more models of all kinds, so that a fit has something to go by, and gamma is far better at math than
    /// elsewhere.
    private void unlike() {
        for (int i = 0; i < 8; i++) {
            String id = "m" + i;
            village.add(Sample.described(new Model(
                    id, "Model " + id, null, null, null, null, null, (Price) null, null, null, null, null, List.of())));
            for (String test : List.of("coding-a", "coding-b", "math-a", "math-b", "knowledge-a", "knowledge-b")) {
                village.submit(id, test, 20 + 8 * i);
            }
        }
        for (String test : List.of("math-a", "math-b")) {
            for (int i = 0; i < 3; i++) {
                village.submit("gamma", test, 95);
            }
        }
        publish(village.board());
    }

    private static Close close(int day, long offset, @Nullable Integer rank, double score) {
        return new Close(LocalDate.of(2026, 3, day), offset, Map.of("beta", new Close.Place(rank, score)), Map.of());
    }
}
