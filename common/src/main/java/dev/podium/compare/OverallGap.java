package dev.podium.compare;

import org.jspecify.annotations.Nullable;

/// The overall difference of two models.
///
/// @param basis [Basis#COMPLETED]; [Basis#MATCHED] under a rule without estimates where something is not shared
/// @param a the first model's score on that basis, 0 to 100; `null` where no claim is made
/// @param b the second one's
/// @param gap `null` where no claim is made
public record OverallGap(
        Basis basis,
        @Nullable Double a,
        @Nullable Double b,
        @Nullable Gap gap) {

    static OverallGap of(Pair pair) {
        return pair.basis == Basis.NO_CLAIM
                ? new OverallGap(Basis.NO_CLAIM, null, null, null)
                : new OverallGap(pair.basis, pair.left.value(), pair.right.value(), pair.overall());
    }

    public Verdict verdict() {
        return gap == null ? Verdict.NONE : gap.verdict();
    }
}
