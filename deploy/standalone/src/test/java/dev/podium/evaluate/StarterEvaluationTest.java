package dev.podium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.data.Materials;
import dev.podium.samples.Docs;
import dev.podium.wire.Json;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// What scoring must reach on the starter data (methodology section 11). The bounds are not for moving.
@Isolated
class StarterEvaluationTest {

    private static final Material MATERIAL = Materials.starter();
    private static final Evaluation EVALUATION = Evaluation.of(MATERIAL);
    private static final Figures PODIUM = figures("podium");

    private static Figures figures(String method) {
        return Objects.requireNonNull(EVALUATION.methods().get(method));
    }

    private static double known(@Nullable Double figure) {
        return Objects.requireNonNull(figure);
    }

    @Test
    void allScoredCellsOfTheProvisionalLaneAreAsked() {
        assertThat(MATERIAL.size()).isEqualTo(6_900);
        assertThat(MATERIAL.models()).hasSize(621);
        assertThat(MATERIAL.benchmarks()).hasSize(231);
    }

    @Test
    void hiddenPairsArePutInTheRightOrder() {
        assertThat(known(PODIUM.pairs())).isGreaterThan(0.835);
        assertThat(known(PODIUM.macro())).isGreaterThan(0.805);
    }

    @Test
    void hiddenScoresAreMetWithinAFewPoints() {
        assertThat(known(PODIUM.error())).isLessThan(6.5);
    }

    @Test
    void nineOfTenHiddenScoresLieInTheirIntervals() {
        assertThat(known(PODIUM.coverage90())).isBetween(0.88, 0.93);
        Map<String, Double> categories = Objects.requireNonNull(PODIUM.coverageByCategory());
        assertThat(categories).hasSize(8);
        assertThat(categories.values()).allSatisfy(share -> assertThat(share).isBetween(0.86, 0.96));
    }

    @Test
    void intervalsAreNarrow() {
        assertThat(known(PODIUM.width90())).isLessThan(28);
        assertThat(known(PODIUM.intervalScore())).isLessThan(39);
    }

    @Test
    void sumsOfHiddenScoresLieInTheirIntervals() {
        assertThat(known(PODIUM.sumsRandom())).isBetween(0.85, 0.97);
        assertThat(known(PODIUM.sumsCategories())).isBetween(0.85, 0.97);
    }

    @Test
    void aNewModelIsPlacedByItsFirstResults() {
        Map<String, Double> errors = Objects.requireNonNull(PODIUM.newModel());
        assertThat(known(errors.get("1"))).isLessThan(8.5);
        assertThat(known(errors.get("3"))).isLessThan(7.5);
        assertThat(known(errors.get("5"))).isLessThan(7.0);
    }

    /// Fewer than nine of ten: what is true of a list of many results at once is not known beforehand.
    @Test
    void whatComesTomorrowMostlyLiesInItsInterval() {
        Ahead ahead = Objects.requireNonNull(EVALUATION.ahead());
        assertThat(ahead.results()).isGreaterThan(1_500);
        assertThat(ahead.days()).isGreaterThan(140);
        assertThat(ahead.coverage()).isGreaterThan(0.70);
        assertThat(ahead.byDay()).isGreaterThan(0.82);
    }

    @Test
    void simplerMethodsDoWorse() {
        double available = known(figures("available").pairs());
        double zscore = known(figures("zscore").pairs());
        double additive = known(figures("additive").pairs());
        double plain = known(figures("plain").pairs());

        assertThat(available).isBetween(0.72, 0.77).isLessThan(zscore);
        assertThat(zscore).isLessThan(additive);
        assertThat(plain).isBetween(0.80, 0.83).isLessThan(known(PODIUM.pairs()) - 0.02);
    }

    @Test
    void theTableOfTheDocsIsThisOne() {
        Docs.METHODOLOGY.says("evaluation", "```\n" + Report.of(EVALUATION).stripTrailing() + "\n```");
    }

    @Test
    void thePageOfTheMethodologyShowsTheseFigures() {
        Docs.EVALUATION.is(Json.text(Rounded.of(EVALUATION)) + "\n");
    }
}
