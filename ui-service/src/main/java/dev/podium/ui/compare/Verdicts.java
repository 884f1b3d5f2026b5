package dev.podium.ui.compare;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.compare.Comparison;
import dev.podium.compare.Gap;
import dev.podium.compare.Side;
import dev.podium.compare.Tally;
import dev.podium.compare.fact.Kind;
import dev.podium.result.Lane;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer in words.
final class Verdicts {

    private final View view;
    private final Texts words;
    private final Numbers numbers;

    Verdicts(View view) {
        this.view = view;
        words = view.language().texts("compare");
        numbers = view.language().numbers();
    }

    /// The whole in one sentence.
    String headline() {
        Comparison pair = view.pair();
        Gap gap = pair.overall().gap();
        String a = pair.a().label();
        String b = pair.b().label();
        if (gap == null) {
            return words.say("head.none", a, b);
        }
        String first = pair.favoured(gap).label();
        return switch (gap.verdict()) {
            case AHEAD ->
                pair.flips().weights().isEmpty() && pair.flips().reach() != null
                        ? words.say("head.ahead.always", first)
                        : words.say("head.ahead", first, first.equals(a) ? b : a);
            case LEANING -> words.say("head.leaning", first);
            case TIE, NONE -> words.say("head.tie", a, b);
        };
    }

    /// What it rests on, sentence by sentence.
    List<String> evidence() {
        List<String> sentences = new ArrayList<>(view.say(Kind.VERDICT));
        sentences.addAll(view.say(Kind.EVIDENCE));
        return sentences;
    }

    /// How much was measured, and where it stands in a lane's published order.
    List<String> standing(Side side) {
        String rank = rank(side, view.scene().lane());
        return List.of(
                words.say("measured", numbers.evidence(side.evidence())),
                view.reweighted() ? words.say("published", rank) : rank);
    }

    private String rank(Side side, Lane lane) {
        Score score = published(side, lane);
        Integer rank = score == null ? null : score.rank();
        if (score == null || rank == null) {
            return words.say("unranked");
        }
        return score.rankLow() == null || score.rankHigh() == null
                ? words.say("rank", numbers.count(rank))
                : words.say(
                        "rank.between",
                        numbers.count(rank),
                        numbers.count(score.rankLow()),
                        numbers.count(score.rankHigh()));
    }

    /// Everybody's score and rank in a lane, by its published weights.
    String lane(Lane lane) {
        List<String> each = new ArrayList<>();
        for (Side side : view.sides()) {
            Score score = published(side, lane);
            String name = view.shortName(side);
            each.add(
                    score == null
                            ? words.say("lane.nothing", name)
                            : score.rank() == null
                                    ? words.say("lane.unranked", name, numbers.score(score.value()))
                                    : words.say(
                                            "lane.ranked",
                                            name,
                                            numbers.score(score.value()),
                                            numbers.count(score.rank())));
        }
        return String.join("; ", each);
    }

    private @Nullable Score published(Side side, Lane lane) {
        Row row = view.scene().index().row(lane, side.model().id());
        return row == null ? null : row.overall();
    }

    /// `6 : 0`, and the ties behind it.
    List<String> categories() {
        Comparison pair = view.pair();
        long a = CategoryTable.won(pair, pair.a());
        long b = CategoryTable.won(pair, pair.b());
        long claims = pair.categories().stream().filter(c -> c.gap() != null).count();
        return score(a, b, claims - a - b);
    }

    List<String> tests() {
        Tally tally = view.pair().tally();
        return tally.shared() == 0
                ? List.of(Numbers.UNKNOWN, words.say("shared.none"))
                : score(tally.wins(), tally.losses(), tally.ties());
    }

    private List<String> score(long a, long b, long ties) {
        return List.of(numbers.count(a) + " : " + numbers.count(b), ties == 0 ? "" : words.count("tie", ties));
    }

    /// How sure it is that the one in front is truly better.
    List<String> sure() {
        Gap gap = view.pair().overall().gap();
        if (gap == null) {
            return List.of(words.say("sure.nothing"), Numbers.UNKNOWN);
        }
        Side first = view.pair().favoured(gap);
        double p = Math.max(gap.probability(), 1 - gap.probability());
        return List.of(words.say("sure", view.shortName(first)), numbers.probability(p));
    }
}
