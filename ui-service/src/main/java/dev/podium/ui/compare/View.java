package dev.podium.ui.compare;

import dev.podium.board.Score;
import dev.podium.catalog.Methodology;
import dev.podium.compare.Basis;
import dev.podium.compare.Comparison;
import dev.podium.compare.Comparisons;
import dev.podium.compare.Gap;
import dev.podium.compare.OverallGap;
import dev.podium.compare.Side;
import dev.podium.compare.fact.Fact;
import dev.podium.compare.fact.Facts;
import dev.podium.compare.fact.Kind;
import dev.podium.ui.language.Language;
import dev.podium.ui.page.Scene;
import dev.podium.ui.weight.Weights;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One comparison, worked out and ready to be shown.
///
/// @param methodology at the weights of the address
/// @param all everybody compared
/// @param pair the first, and the one it is set against: what sentences, categories and flips speak of
/// @param facts what may be said of that pair
/// @param published the overall difference of the pair at the published weights; `null` where no claim is made
/// @param alternatives to each of the pair, by its id
record View(
        Asked asked,
        Scene scene,
        Language language,
        Methodology methodology,
        Comparison all,
        Comparison pair,
        List<Fact> facts,
        @Nullable Gap published,
        Map<String, List<Alternative>> alternatives) {

    View {
        facts = List.copyOf(facts);
    }

    static View of(Asked asked, Scene scene, Language language) {
        Methodology own = scene.board().methodology();
        Methodology methodology = Weights.applied(scene.place().weights(), own).orElse(own);
        Comparisons completed = scene.index().comparisons(scene.lane());
        Comparisons comparisons = asked.matched() ? completed.matched() : completed;
        Comparison all = comparisons.of(asked.models(), methodology);
        Comparison pair = all.pairs().stream()
                .filter(one -> one.b().model().id().equals(asked.against()))
                .findFirst()
                .orElse(all.pairs().isEmpty() ? all : all.pairs().getFirst());
        Gap published = methodology.equals(own)
                ? pair.overall().gap()
                : comparisons
                        .of(List.of(pair.a().model().id(), pair.b().model().id()), own)
                        .overall()
                        .gap();
        View bare = new View(asked, scene, language, methodology, all, pair, Facts.of(pair), published, Map.of());
        return bare.with(Map.of(
                pair.a().model().id(), Alternatives.to(pair.a(), bare),
                pair.b().model().id(), Alternatives.to(pair.b(), bare)));
    }

    private View with(Map<String, List<Alternative>> found) {
        return new View(asked, scene, language, methodology, all, pair, facts, published, found);
    }

    List<Side> sides() {
        return all.sides();
    }

    boolean several() {
        return all.sides().size() > 2;
    }

    /// Of a side in the order of the page.
    int place(Side side) {
        return asked.models().indexOf(side.model().id());
    }

    /// Whether the reader's own weights are in force.
    boolean reweighted() {
        return !methodology.equals(scene.board().methodology());
    }

    /// Whether those weights have turned the answer.
    boolean turned() {
        Gap now = pair.overall().gap();
        return published != null && now != null && now.difference() * published.difference() < 0;
    }

    /// The overall number of a side, on the basis that the pair is compared on.
    @Nullable
    Double number(Side side) {
        OverallGap overall = pair.overall();
        return side.model().id().equals(pair.a().model().id())
                ? overall.a()
                : side.model().id().equals(pair.b().model().id())
                        ? overall.b()
                        : side.score() == null
                                ? null
                                : Double.valueOf(side.score().value());
    }

    /// The completed score behind [#number], if it is that; with its interval.
    @Nullable
    Score score(Side side) {
        Score score = side.score();
        Double number = number(side);
        boolean same = score != null && number != null && Math.abs(score.value() - number) < 0.05;
        return same && pair.overall().basis() != Basis.MATCHED ? score : null;
    }

    /// What is said of one thing, in words.
    List<String> say(Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).map(this::say).toList();
    }

    String say(Fact fact) {
        return language.phrasing().text(fact);
    }

    /// A name as short as it can be without being taken for another's.
    String shortName(Side side) {
        String first = first(side);
        boolean alone =
                sides().stream().filter(other -> first(other).equals(first)).count() == 1;
        return alone && first.length() > 1 ? first : side.label();
    }

    private static String first(Side side) {
        return side.label().split(" ", 2)[0];
    }
}
