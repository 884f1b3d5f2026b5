package dev.podium.compare;

import dev.podium.catalog.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The difference of two models in one category.
///
/// @param share of the category in the whole weight, 0 to 1
/// @param a the first model's score on the basis, 0 to 100; `null` where no claim is made
/// @param b the second one's
/// @param gap matched: of the shared tests, and of nothing beyond them; bridged: of the completed category;
///     `null`: no claim
/// @param wide matched: the same difference as a claim about the category, which adds what the tests that are not
///     shared may do; `null` otherwise, or where nothing is known of those
/// @param inOverall what the category adds to the overall difference, before its weight; on the overall's basis,
///     not on this one's; `null` where it adds nothing
/// @param shared weighted benchmarks that both have taken, in the methodology's order
/// @param onlyA weighted benchmarks that only the first has taken
/// @param onlyB weighted benchmarks that only the second has taken
/// @param neither weighted benchmarks that none of them has taken
public record CategoryGap(
        Category category,
        double share,
        Basis basis,
        @Nullable Double a,
        @Nullable Double b,
        @Nullable Gap gap,
        @Nullable Gap wide,
        @Nullable Gap inOverall,
        List<String> shared,
        List<String> onlyA,
        List<String> onlyB,
        List<String> neither) {

    public CategoryGap {
        shared = List.copyOf(shared);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
        neither = List.copyOf(neither);
    }

    public Verdict verdict() {
        return gap == null ? Verdict.NONE : gap.verdict();
    }
}
