package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What measured results alone say of two models.
class MatchedTest {

    private static Comparison matched(Table table) {
        return table.comparisons().matched().of(List.of("a", "b"), table.methodology());
    }

    private static Table shared() {
        return Table.small()
                .score("a", "x1", 80)
                .score("b", "x1", 50)
                .score("a", "y1", 40)
                .score("b", "y1", 60);
    }

    @Test
    void overallIsTheWeightedMeanDifferenceOnSharedTests() {
        OverallGap overall = matched(shared()).overall();
        assertThat(overall.basis()).isEqualTo(Basis.MATCHED);
        assertThat(Objects.requireNonNull(overall.gap()).difference()).isCloseTo(0.6 * 30 - 0.4 * 20, within(1e-9));
    }

    @Test
    void aResultOfOnlyOneChangesNoDifference() {
        Comparison before = matched(shared());
        Comparison after = matched(shared().score("a", "x2", 99));
        assertThat(after.overall()).isEqualTo(before.overall());
        assertThat(after.tally()).isEqualTo(before.tally());
        assertThat(after.categories().stream().map(CategoryGap::gap).toList())
                .isEqualTo(before.categories().stream().map(CategoryGap::gap).toList());
    }

    @Test
    void aCategoryWithoutASharedTestMakesNoClaim() {
        Comparison comparison = matched(shared().without("b", "y1"));
        assertThat(comparison.categories().get(1).basis()).isEqualTo(Basis.NO_CLAIM);
        assertThat(Objects.requireNonNull(comparison.overall().gap()).difference())
                .isCloseTo(30, within(1e-9));
    }

    @Test
    void whereBothTookEverythingItIsTheComparisonOfAll() {
        Table table = shared().score("a", "x2", 70)
                .score("b", "x2", 65)
                .score("a", "y2", 30)
                .score("b", "y2", 20);
        assertThat(matched(table).overall()).isEqualTo(table.compare("a", "b").overall());
    }
}
