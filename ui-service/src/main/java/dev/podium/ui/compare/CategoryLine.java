package dev.podium.ui.compare;

import dev.podium.compare.Basis;
import dev.podium.compare.CategoryGap;
import dev.podium.compare.Gap;
import dev.podium.compare.Side;
import dev.podium.compare.Verdict;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A category as it stands in the table. Two equal lines look the same.
///
/// @param evidence how many tests are shared, and how many are not
/// @param ahead 0 or 1 for a winner, −1 for none
record CategoryLine(
        String id,
        String name,
        String weight,
        String a,
        String b,
        Basis basis,
        String basisName,
        String evidence,
        @Nullable Gap gap,
        Scale scale,
        String difference,
        String interval,
        String probability,
        String verdict,
        int ahead) {

    static List<CategoryLine> of(View view, Texts words) {
        Scale scale = scale(view);
        return view.pair().categories().stream()
                .map(gap -> of(gap, scale, view, words))
                .toList();
    }

    /// One for all rows, with 0 in it.
    static Scale scale(View view) {
        return Scale.holding(Stream.concat(
                        Stream.of(-1.0, 1.0),
                        view.pair().categories().stream()
                                .map(CategoryGap::gap)
                                .filter(Objects::nonNull)
                                .flatMap(gap -> Stream.of(gap.low(), gap.high())))
                .toList());
    }

    private static CategoryLine of(CategoryGap category, Scale scale, View view, Texts words) {
        Numbers numbers = view.language().numbers();
        Gap gap = category.gap();
        Side winner = view.pair().winner(gap);
        return new CategoryLine(
                category.category().id(),
                category.category().name(),
                numbers.weight(category.share()),
                score(category.a(), numbers),
                score(category.b(), numbers),
                category.basis(),
                words.say("basis." + Words.key(category.basis())),
                evidence(category, words),
                gap,
                scale,
                gap == null ? Numbers.UNKNOWN : numbers.signed(gap.difference()),
                gap == null
                        ? ""
                        : numbers.plusMinus(gap.difference() - gap.halfWidth(), gap.difference() + gap.halfWidth()),
                gap == null ? Numbers.UNKNOWN : numbers.probability(gap.probability()),
                verdict(gap, view, words),
                winner == null ? -1 : winner.equals(view.pair().a()) ? 0 : 1);
    }

    private static String score(@Nullable Double score, Numbers numbers) {
        return score == null ? Numbers.UNKNOWN : numbers.score(score);
    }

    private static String evidence(CategoryGap category, Texts words) {
        int shared = category.shared().size();
        int unshared = category.onlyA().size() + category.onlyB().size();
        String both = shared == 0 ? words.say("shared.none") : words.count("shared", shared);
        return unshared == 0 ? both : both + ", " + words.count("unshared", unshared);
    }

    private static String verdict(@Nullable Gap gap, View view, Texts words) {
        if (gap == null) {
            return words.say("verdict.none");
        }
        String favoured = view.shortName(view.pair().favoured(gap));
        return gap.verdict() == Verdict.AHEAD
                ? words.say("verdict.ahead", favoured)
                : gap.verdict() == Verdict.LEANING ? words.say("verdict.leaning", favoured) : words.say("verdict.tie");
    }
}
