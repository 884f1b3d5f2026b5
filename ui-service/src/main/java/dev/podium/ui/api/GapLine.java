package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.compare.Basis;
import dev.podium.compare.CategoryGap;
import dev.podium.compare.Comparison;
import dev.podium.compare.Gap;
import dev.podium.compare.OverallGap;
import dev.podium.compare.Side;
import dev.podium.compare.Verdict;
import dev.podium.ui.weight.Weights;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A difference of two models, in points.
///
/// @param low lower end of the 90 % interval
/// @param probability that the first is better, 0 to 1
/// @param winner id, if it is sure enough to name one
public record GapLine(
        @Nullable Double difference,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double probability,
        Verdict verdict,
        @Nullable String winner) {

    private static final GapLine NONE = new GapLine(null, null, null, null, Verdict.NONE, null);

    static GapLine of(@Nullable Gap gap, Comparison comparison) {
        if (gap == null) {
            return NONE;
        }
        Side winner = comparison.winner(gap);
        return new GapLine(
                gap.difference(),
                gap.low(),
                gap.high(),
                gap.probability(),
                gap.verdict(),
                winner == null ? null : winner.model().id());
    }

    /// Overall.
    ///
    /// @param a the first model's score on that basis, 0 to 100
    public record Overall(
            Basis basis,
            @Nullable Double a,
            @Nullable Double b,
            @JsonUnwrapped GapLine gap) {

        static Overall of(Comparison comparison) {
            OverallGap overall = comparison.overall();
            return new Overall(overall.basis(), overall.a(), overall.b(), GapLine.of(overall.gap(), comparison));
        }
    }

    /// In one category.
    ///
    /// @param weight of the category in the whole, in per cent
    /// @param a the first model's score on the basis, 0 to 100
    /// @param interval what `low` and `high` speak of: the `shared-tests` alone, or the whole `category`
    /// @param categoryLow lower end of the interval as a claim about the category; matched only
    /// @param overallDifference what it adds to the overall difference before its weight, on the overall's basis
    public record InCategory(
            String category,
            String name,
            double weight,
            Basis basis,
            @Nullable Double a,
            @Nullable Double b,
            @JsonUnwrapped GapLine gap,
            @Nullable String interval,
            @Nullable Double categoryLow,
            @Nullable Double categoryHigh,
            @Nullable Double overallDifference,
            List<String> shared,
            List<String> onlyA,
            List<String> onlyB,
            List<String> neither) {

        static List<InCategory> of(Comparison comparison) {
            return comparison.categories().stream()
                    .map(category -> of(category, comparison))
                    .toList();
        }

        private static InCategory of(CategoryGap c, Comparison comparison) {
            return new InCategory(
                    c.category().id(),
                    c.category().name(),
                    Weights.percent(c.share()),
                    c.basis(),
                    c.a(),
                    c.b(),
                    GapLine.of(c.gap(), comparison),
                    interval(c.basis()),
                    c.wide() == null ? null : Double.valueOf(c.wide().low()),
                    c.wide() == null ? null : Double.valueOf(c.wide().high()),
                    c.inOverall() == null ? null : Double.valueOf(c.inOverall().difference()),
                    c.shared(),
                    c.onlyA(),
                    c.onlyB(),
                    c.neither());
        }

        private static @Nullable String interval(Basis basis) {
            return switch (basis) {
                case MATCHED -> "shared-tests";
                case BRIDGED, COMPLETED -> "category";
                case NO_CLAIM -> null;
            };
        }
    }
}
