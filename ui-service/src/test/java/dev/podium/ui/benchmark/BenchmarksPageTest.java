package dev.podium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import dev.podium.samples.Sample;
import dev.podium.ui.pages.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksPageTest extends PageTest {

    @Test
    void theHeadlineSaysHowManyCount() {
        publish(village.add(Sample.test("poetry-a", "poetry")).board());
        open("benchmarks");
        assertThat(find(H1.class).single().getText()).isEqualTo("6 of 7\u00a0benchmarks count.");
        assertThat(title()).isEqualTo("Benchmarks · Podium");
    }

    @Test
    void eachCategoryHasItsBenchmarksWithWeightModelsAndLeader() {
        open("benchmarks");
        assertThat(find(H2.class).all().stream().map(H2::getText)).containsExactly("coding", "math", "knowledge");
        assertThat(text(section("category-math")))
                .contains("25\u00a0% of the overall score")
                .contains("Benchmark math-a")
                .contains("12.5\u00a0% 4 90.0\u00a0% Model delta");
        assertThat(find(Anchor.class).withText("Benchmark math-a").single().getHref())
                .isEqualTo("benchmarks/math-a");
    }

    @Test
    void theVerifiedLaneHasItsOwnLeaders() {
        open("benchmarks?lane=verified");
        assertThat(text(section("category-coding"))).contains("25\u00a0% 1 72.0\u00a0% Model beta");
        assertThat(find(Anchor.class).withText("Benchmark coding-a").single().getHref())
                .isEqualTo("benchmarks/coding-a?lane=verified");
    }

    @Test
    void whatCarriesNoWeightIsFoldedAwayUntilSomebodyAsks() {
        publish(village.add(Sample.test("math-old", "math")).board());
        open("benchmarks");
        assertThat(names()).doesNotContain("Benchmark math-old");
        Button more = find(Button.class)
                .withText("Show 1\u00a0benchmark without weight")
                .single();
        test(more).click();
        assertThat(address()).isEqualTo("benchmarks?open=math");
        assertThat(names()).contains("Benchmark math-old");
        assertThat(text(section("category-math"))).contains("shown only");
    }

    @Test
    void theSearchFindsBenchmarksWithAndWithoutWeight() {
        publish(village.add(Sample.test("math-old", "math")).board());
        open("benchmarks");
        test(find(TextField.class).single()).setValue("MATH");
        assertThat(names()).containsExactly("Benchmark math-a", "Benchmark math-b", "Benchmark math-old");
        open("benchmarks?q=nothing+such");
        assertThat(find(H2.class).single().getText()).isEqualTo("No benchmark is like that.");
    }

    @Test
    void anOrderPutsAllIntoOneList() {
        open("benchmarks?sort=models");
        assertThat(names().getFirst()).isEqualTo("Benchmark math-a");
        assertThat(text(section("category-all"))).contains("Benchmark math-a math");
        open("benchmarks?sort=nonsense&state=nonsense");
        assertThat(find(H2.class).all()).hasSize(3);
    }

    @Test
    void aNewResultMovesTheLineAndLeavesTheOthers() {
        open("benchmarks");
        publish(village.submit("delta", "math-b", 97).board());
        soon(() -> assertThat(text(section("category-math"))).contains("97.0\u00a0% Model delta"));
    }

    @Test
    void theWeightsOfTheAddressAreShown() {
        open("benchmarks?weights=coding%3A0%2Cmath%3A50%2Cknowledge%3A50");
        assertThat(text(section("category-math"))).contains("50\u00a0% of the overall score");
    }

    private List<String> names() {
        return find(Anchor.class).withCondition(link -> link.getText().startsWith("Benchmark ")).all().stream()
                .map(Anchor::getText)
                .toList();
    }
}
