package dev.podium.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.podium.samples.Sample;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogTest {

    private static Benchmark scale(double min, double max, boolean higherIsBetter, @Nullable Double chance) {
        return new Benchmark(
                "b",
                "B",
                "c",
                null,
                "accuracy",
                Unit.PERCENT,
                min,
                max,
                higherIsBetter,
                chance,
                null,
                null,
                false,
                List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "gpt-5.2", "a_b", "x--y", "swe-bench-pro"})
    void aSlugIsPlain(String id) {
        assertThat(Slug.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "-a", ".a", "_a", "a/b", "a b", "ä", "a\n", "a:b", "а"})
    void aSlugIsNothingElse(String id) {
        assertThat(Slug.isValid(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.require("id", id));
    }

    @Test
    void aSlugHasAtMost63Characters() {
        assertThat(Slug.isValid("a".repeat(63))).isTrue();
        assertThat(Slug.isValid("a".repeat(64))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, true, , 70, 70",
        "0, 100, true, , 0, 0",
        "0, 1, true, , 0.25, 25",
        "-50, 50, true, , 0, 50",
        "0, 100, true, 25, 25, 0",
        "0, 100, true, 25, 100, 100",
        "0, 100, true, 25, 10, 0",
        "0, 100, true, 20, 60, 50",
        "0, 100, false, , 30, 70",
        "0, 1, false, , 0, 100",
        "0, 100, false, 50, 30, 70",
        "0, 100, true, , 120, 100",
        "0, 100, false, , 120, 0",
    })
    void aScoreIsPutOnZeroToHundredHigherBetter(
            double min, double max, boolean higher, @Nullable Double chance, double score, double normalised) {
        assertThat(scale(min, max, higher, chance).normalise(score)).isEqualTo(normalised);
    }

    @Test
    void openScalesAndRetiredBenchmarksAreNotScored() {
        assertThat(Sample.benchmark("b", "c").scored()).isTrue();
        assertThat(Sample.benchmark("b", "c", Unit.ELO, 0, 4000).scored()).isFalse();
        assertThat(Sample.benchmark("b", "c", Unit.MINUTES, 0, 9).scored()).isFalse();
    }

    @Test
    void aScaleHasTwoFiniteEndsAndChanceLiesBetween() {
        for (double[] ends : new double[][] {
            {1, 1}, {2, 1}, {Double.NaN, 1}, {0, Double.NaN}, {0, Double.POSITIVE_INFINITY}, {-1e300, 1e300}
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> scale(ends[0], ends[1], true, null));
        }
        for (double chance : new double[] {-1, 100, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> scale(0, 100, true, chance));
        }
    }

    @Test
    void aPriceIsKnownOrNotAndNeverAGuess() {
        assertThat(new Price(5.0, 25.0).mean()).isEqualTo(15);
        assertThat(new Price(5.0, null).mean()).isNull();
        assertThat(new Price(0.0, 0.0).mean()).isZero();
        for (double bad : new double[] {-0.01, Double.NaN, Double.POSITIVE_INFINITY, 1e7}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Price(bad, null));
            assertThatIllegalArgumentException().isThrownBy(() -> new Price(null, bad));
        }
    }

    @Test
    void aMethodologyWeighsEachCategoryOnce() {
        Category category = Sample.category("coding", 0.5, "b");

        assertThatIllegalArgumentException().isThrownBy(() -> Sample.methodology(1, category, category));
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.methodology(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Category("coding", "Coding", 1.1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Category.Weight("b", Double.NaN));
    }

    @Test
    void otherWeightsKeepTheRulesAndSumToOne() {
        Methodology rules =
                Sample.methodology(3, Sample.category("coding", 0.6, "b"), Sample.category("math", 0.4, "m"));
        Methodology other = rules.reweighted(Map.of("coding", 10.0, "nonsense", 5.0));

        assertThat(other.categories()).extracting(Category::weight).containsExactly(10 / 10.4, 0.4 / 10.4);
        assertThat(other.revision()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> rules.reweighted(Map.of("coding", 0.0, "math", 0.0)));
    }

    @Test
    void namedSettingsAreInOneOrderInEveryProcess() {
        Methodology rules =
                new Methodology(1, Rule.AVAILABLE, 0, 0, 0, List.of(), Map.of("b", "low", "a", "high", "c", "max"), "");

        assertThat(rules.settings().keySet()).containsExactly("a", "b", "c");
    }
}
