package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.samples.Sample;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverallTest {

    private static final List<Category> CATEGORIES =
            List.of(Sample.category("a", 0.5, "x"), Sample.category("b", 0.3, "y"), Sample.category("c", 0.2, "z"));

    private static @Nullable Score completed(Map<String, Score> categories) {
        return Overall.of(
                new Row("m", null, categories, List.of()),
                new Methodology(1, Rule.COMPLETED, 0, 0, 0, CATEGORIES, Map.of(), ""));
    }

    @Test
    void unmeasuredPartsOfDifferentCategoriesErrTogetherALittle() {
        Score overall = Objects.requireNonNull(completed(Map.of(
                "a", Score.of(60, new Spread(2, 0), 1),
                "b", Score.of(40, new Spread(6, 5), 0.5),
                "c", Score.of(50, new Spread(10, 10), 0))));

        assertThat(overall.value()).isCloseTo(0.5 * 60 + 0.3 * 40 + 0.2 * 50, within(1e-12));
        assertThat(overall.evidence()).isCloseTo(0.65, within(1e-12));
        Spread spread = Objects.requireNonNull(overall.spread());
        assertThat(spread.open()).isCloseTo(0.3 * 5 + 0.2 * 10, within(1e-12));
        assertThat(spread.sd())
                .as("own variances, and 0.05 of two times 1.5 · 2")
                .isCloseTo(Math.sqrt(1 + 1.8 * 1.8 + 4 + 0.05 * 2 * 1.5 * 2), within(1e-12));
    }

    @Test
    void aCategoryOfWhichNothingIsKnownIsLeftOutOfTheScoreAndIsNoEvidence() {
        Score overall = Objects.requireNonNull(
                completed(Map.of("a", Score.of(60, new Spread(2, 0), 1), "b", Score.of(40, new Spread(2, 0), 1))));

        assertThat(overall.value()).isCloseTo((0.5 * 60 + 0.3 * 40) / 0.8, within(1e-12));
        assertThat(overall.evidence()).isCloseTo(0.8, within(1e-12));
        assertThat(Objects.requireNonNull(overall.spread()).sd())
                .isCloseTo(Math.sqrt(1 + 0.6 * 0.6) / 0.8, within(1e-12));
    }

    @Test
    void nothingMeasuredIsNoScore() {
        assertThat(completed(Map.of())).isNull();
    }

    @Test
    void theIntervalHoldsNineTenthsAndEndsWhereTheScaleEnds() {
        Score score = Score.of(90, new Spread(4, 0), 1);

        assertThat(Objects.requireNonNull(score.low())).isCloseTo(90 - 4 * 1.644854, within(1e-5));
        assertThat(Objects.requireNonNull(score.high())).isCloseTo(90 + 4 * 1.644854, within(1e-5));
        assertThat(Score.of(99, new Spread(4, 0), 1).high()).isEqualTo(100);
        assertThat(Score.of(1, new Spread(4, 0), 1).low()).isEqualTo(0);
        assertThat(Probability.ofPositive(Expectation.Z90, 1)).isCloseTo(0.95, within(1e-12));
    }
}
