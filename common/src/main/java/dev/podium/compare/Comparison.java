package dev.podium.compare;

import dev.podium.result.Lane;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// 2 to 4 models compared in a lane under a methodology (methodology section 7). Differences are those of the first
/// two, first minus second; where there are more, [#pairs] has the first against each other.
///
/// @param sides in the order asked for
/// @param categories in the methodology's order
/// @param benchmarks the clearest difference first
/// @param tally of the weighted benchmarks that both have taken
/// @param biggestSwing the largest difference among those; `null` where none differs
/// @param sharpest the matched category with the largest difference
/// @param closest the matched category with the smallest one, if there is more than one matched
/// @param flips what would turn the overall answer
/// @param mostTelling the missing result that would narrow the overall interval the most; `null` if none would
/// @param common what all share, where there are more than two
/// @param pairs the first against every other, where there are more than two
public record Comparison(
        Lane lane,
        List<Side> sides,
        OverallGap overall,
        List<CategoryGap> categories,
        List<BenchmarkGap> benchmarks,
        Tally tally,
        @Nullable BenchmarkGap biggestSwing,
        @Nullable CategoryGap sharpest,
        @Nullable CategoryGap closest,
        Flips flips,
        @Nullable Telling mostTelling,
        List<Common> common,
        List<Comparison> pairs) {

    public static final int MOST_MODELS = 4;

    public Comparison {
        sides = List.copyOf(sides);
        categories = List.copyOf(categories);
        benchmarks = List.copyOf(benchmarks);
        common = List.copyOf(common);
        pairs = List.copyOf(pairs);
    }

    public Side a() {
        return sides.get(0);
    }

    public Side b() {
        return sides.get(1);
    }

    /// The one that a difference favours, if it is sure enough to name it.
    public @Nullable Side winner(@Nullable Gap gap) {
        return gap == null || gap.verdict() != Verdict.AHEAD ? null : favoured(gap);
    }

    /// The one with the higher number, sure or not; of equal ones the first.
    public Side favoured(Gap gap) {
        return gap.difference() < 0 ? b() : a();
    }

    static Gap gap(CategoryGap category) {
        return Objects.requireNonNull(category.gap());
    }
}
