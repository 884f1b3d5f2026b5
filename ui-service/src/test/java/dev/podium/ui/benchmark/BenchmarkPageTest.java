package dev.podium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.podium.ui.pages.PageTest;
import org.junit.jupiter.api.Test;

class BenchmarkPageTest extends PageTest {

    @Test
    void theFactsSayWhatItIsAndWhatItCountsFor() {
        open("benchmarks/math-a");
        assertThat(find(H1.class).single().getText()).isEqualTo("Benchmark math-a");
        assertThat(title()).isEqualTo("Benchmark math-a · Podium");
        assertThat(text(find(FactsBand.class).single()))
                .contains("Weight 12.5\u00a0% weighted")
                .contains("Models measured 4 of 4 on the board")
                .contains("Best score 90.0\u00a0% Model delta");
        assertThat(text(section("state")))
                .contains("It is 50\u00a0% of math, and so 12.5\u00a0% of the overall score.");
    }

    @Test
    void whoScoredWhatStandsBestFirstWithInterval() {
        open("benchmarks/coding-a");
        String results = text(section("results"));
        assertThat(results.indexOf("Model alpha")).isLessThan(results.indexOf("Model beta"));
        assertThat(results)
                .contains("Model beta verified 72.0\u00a0%")
                .contains("third party")
                .contains("1 Mar 2026");
    }

    @Test
    void theSpreadIsToldInASentenceAndATable() {
        open("benchmarks/math-a");
        assertThat(text(section("spread"))).contains("4\u00a0models from 60.0\u00a0% to 90.0\u00a0%");
        assertThat(rows("How the scores lie")).hasSize(4).first().isEqualTo("Model delta 90.0\u00a0%");
    }

    @Test
    void coverageCountsTheRankedModels() {
        open("benchmarks/math-a");
        assertThat(text(section("coverage"))).contains("3 of 3 ranked models took it, 100\u00a0%");
    }

    @Test
    void anUnknownBenchmarkIsNotFound() {
        open("benchmarks/nothing");
        assertThat(find(Paragraph.class).withClassName("lede").single().getText())
                .isEqualTo("There is no benchmark “nothing” on board “main”.");
    }

    @Test
    void aNewResultMovesTheTable() {
        open("benchmarks/math-b");
        publish(village.submit("delta", "math-b", 97).board());
        soon(() -> assertThat(text(section("results"))).contains("Model delta 97.0\u00a0%"));
    }

    @Test
    void rankCorrelationSharesRanksAmongEqualNumbers() {
        assertThat(Agreements.spearman(new double[] {1, 2, 3, 4}, new double[] {10, 20, 30, 40}))
                .isEqualTo(1, within(1e-12));
        assertThat(Agreements.spearman(new double[] {1, 2, 2, 4}, new double[] {4, 2, 2, 1}))
                .isEqualTo(-1, within(1e-12));
        assertThat(Agreements.spearman(new double[] {1, 1}, new double[] {1, 2}))
                .isNaN();
    }
}
