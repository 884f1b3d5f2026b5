package dev.podium.compare.english;

import static dev.podium.compare.english.English.DIGITS;

import dev.podium.compare.Basis;
import dev.podium.compare.Gap;
import dev.podium.compare.Tally;
import dev.podium.compare.Verdict;
import dev.podium.compare.fact.Name;
import dev.podium.compare.fact.ScoreFact;
import dev.podium.compare.phrase.Lists;
import java.util.ArrayList;
import java.util.List;

/// Statements about scores, in English.
final class EnglishScores {

    private EnglishScores() {}

    static String text(ScoreFact fact) {
        return switch (fact) {
            case ScoreFact.Overall overall -> overall(overall);
            case ScoreFact.NoOverall none ->
                "Overall: no claim, since " + why("no result", none.a(), none.b(), none.unmeasured());
            case ScoreFact.Evidence evidence -> evidence(evidence);
            case ScoreFact.MostlyPrior prior ->
                "With " + (prior.results() == 1 ? "a single result" : "only " + prior.results() + " results")
                        + ", the estimates for " + prior.model().label() + " mostly follow its maker and release date.";
            case ScoreFact.InCategory category -> category(category);
            case ScoreFact.NoCategory none ->
                none.category().label() + ": no claim, since "
                        + why("no result on its tests", none.a(), none.b(), none.unmeasured());
            case ScoreFact.Swing swing -> swing(swing);
            case ScoreFact.Sharpest sharpest -> sharpest(sharpest);
            case ScoreFact.Counted counted -> counted(counted);
        };
    }

    private static String overall(ScoreFact.Overall fact) {
        Gap gap = fact.gap();
        int decimals = DIGITS.apart(fact.high(), fact.low(), 1);
        String high = DIGITS.fixed(fact.high(), decimals);
        String low = DIGITS.fixed(fact.low(), decimals);
        String on =
                fact.basis() == Basis.MATCHED ? " on " + tests(fact.tests()) + " both took" : " on completed scores";
        String interval = interval(gap) + " points";
        return switch (gap.verdict()) {
            case AHEAD ->
                fact.first().label() + " is ahead overall, " + high + " to " + low + on
                        + ": at 90\u00a0% the gap lies between " + interval + '.';
            case LEANING ->
                "Overall leans to " + fact.first().label() + ", " + high + " to " + low + on
                        + " (P\u00a0" + DIGITS.probability(gap.probability())
                        + "), which counts as a tie: at 90\u00a0% the gap lies between " + interval + '.';
            case TIE, NONE ->
                "Overall is too close to call: " + high + " for " + fact.first().label() + " and " + low + " for "
                        + fact.second().label() + on + "; at 90\u00a0% the gap lies between " + interval + '.';
        };
    }

    /// `12.1 and 21.5`, to follow "between".
    private static String interval(Gap gap) {
        return DIGITS.points(gap.low()) + " and " + DIGITS.points(gap.high());
    }

    private static String why(String tie, Name a, Name b, List<Name> unmeasured) {
        return switch (unmeasured.size()) {
            case 0 -> tie + " ties " + a.label() + " and " + b.label() + " together.";
            case 1 -> unmeasured.getFirst().label() + " has no scored result in this lane.";
            default -> "neither " + a.label() + " nor " + b.label() + " has a scored result in this lane.";
        };
    }

    private static String evidence(ScoreFact.Evidence fact) {
        String a = DIGITS.evidence(fact.shareA());
        String b = DIGITS.evidence(fact.shareB());
        boolean complete = Math.min(fact.shareA(), fact.shareB()) >= 1 - 1e-9;
        String rest = switch (fact.basis()) {
            case COMPLETED -> "; the rest is estimated.";
            case MATCHED -> "; what is not shared is left out.";
            case BRIDGED, NO_CLAIM -> ".";
        };
        return complete
                ? "All of the weight is measured for both."
                : "Of the weight, " + a + " is measured for " + fact.a().label() + " and " + b + " for "
                        + fact.b().label() + rest;
    }

    private static String category(ScoreFact.InCategory fact) {
        Gap gap = fact.gap();
        boolean bridged = fact.basis() == Basis.BRIDGED;
        String on = bridged ? "no test in common; by estimate " : "";
        String where = bridged ? "" : " on " + took(fact.tests());
        String first = fact.first().label();
        String by = English.somePoints(gap.difference()) + where + " (" + DIGITS.points(gap.low()) + " to "
                + DIGITS.points(gap.high()) + " at 90\u00a0%)";
        return fact.category().label() + ": " + on
                + switch (gap.verdict()) {
                    case AHEAD -> first + " is ahead by " + by + '.';
                    case LEANING ->
                        "it leans to " + first + ", by " + by + ", which counts as a tie (P\u00a0"
                                + DIGITS.probability(gap.probability()) + ").";
                    case TIE, NONE ->
                        "too close to call, "
                                + (gap.difference() == 0
                                        ? "no difference" + where + "."
                                        : "with " + by + " to the side of " + first + '.');
                };
    }

    private static String took(List<Name> tests) {
        return tests.size() == 1
                ? "the one test both took, " + tests.getFirst().label()
                : "the " + tests.size() + " tests both took";
    }

    private static String tests(int number) {
        return number == 1 ? "the one weighted test" : "the " + number + " weighted tests";
    }

    private static String swing(ScoreFact.Swing fact) {
        int decimals = DIGITS.apart(fact.high(), fact.low(), DIGITS.decimals(fact.benchmark()));
        String alone = fact.verdict() == Verdict.AHEAD ? "." : ", and even that is too close to call.";
        return "The biggest swing on a test both took is " + fact.benchmark().name() + ": "
                + DIGITS.score(fact.high(), decimals, fact.benchmark()) + " for "
                + fact.first().label() + ", "
                + DIGITS.score(fact.low(), decimals, fact.benchmark()) + " for "
                + fact.second().label()
                + (fact.benchmark().higherIsBetter() ? "" : ", where lower is better") + alone;
    }

    private static String sharpest(ScoreFact.Sharpest fact) {
        String sharpest = "On tests both took the difference is sharpest in "
                + fact.category().label() + ", " + English.somePoints(fact.size());
        Name closest = fact.closest();
        if (closest == null) {
            return sharpest + '.';
        }
        int decimals = DIGITS.apart(fact.size(), fact.closestSize(), 1);
        return "On tests both took the difference is sharpest in "
                + fact.category().label() + ", "
                + DIGITS.fixed(fact.size(), decimals) + " points, and closest in " + closest.label() + ", "
                + (fact.closestSize() == 0 ? "none at all" : DIGITS.points(fact.closestSize())) + '.';
    }

    private static String counted(ScoreFact.Counted fact) {
        Tally tally = fact.tally();
        List<String> parts = new ArrayList<>();
        if (tally.wins() > 0) {
            parts.add(fact.a().label() + " is ahead on " + tally.wins());
        }
        if (tally.losses() > 0) {
            parts.add(fact.b().label() + " is ahead on " + tally.losses());
        }
        if (tally.ties() > 0) {
            parts.add(tally.ties() + (tally.ties() == 1 ? " is" : " are") + " too close to call");
        }
        return "Of " + tests(tally.shared()) + " both took, taken one by one, " + Lists.joined(parts, "and") + '.';
    }
}
