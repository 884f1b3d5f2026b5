package dev.podium.compare.english;

import static dev.podium.compare.english.English.DIGITS;

import dev.podium.catalog.Benchmark;
import dev.podium.compare.Basis;
import dev.podium.compare.Flip;
import dev.podium.compare.Telling;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.compare.fact.Name;

/// What would narrow or turn the answer, and the old average, in English.
final class EnglishChanges {

    private EnglishChanges() {}

    static String text(ChangeFact fact) {
        return switch (fact) {
            case ChangeFact.MostTelling telling -> telling(telling);
            case ChangeFact.WeightTurns weight -> weight(weight);
            case ChangeFact.ScoreTurns score -> score(score);
            case ChangeFact.NoScoreTurns none -> none(none);
            case ChangeFact.ResultTurns result -> result(result);
            case ChangeFact.Naive naive -> naive(naive);
            case ChangeFact.NaiveCategory category -> naive(category);
        };
    }

    private static String telling(ChangeFact.MostTelling fact) {
        Telling telling = fact.telling();
        int decimals = DIGITS.apart(telling.before(), telling.after(), 1);
        return "The most telling missing score is " + telling.benchmark().name() + " for "
                + fact.model().label()
                + ", estimated at " + onScale(telling.expected().value(), telling.benchmark())
                + ": it would narrow the interval of the overall gap from ±" + DIGITS.fixed(telling.before(), decimals)
                + " to ±" + DIGITS.fixed(telling.after(), decimals) + " points.";
    }

    private static String weight(ChangeFact.WeightTurns fact) {
        Flip.Weight flip = fact.flip();
        return flip == null
                ? "No weighting of the categories turns this."
                : (flip.to() > flip.from() ? "Raising " : "Lowering ")
                        + flip.category().name() + " from " + DIGITS.share(flip.from()) + " to "
                        + DIGITS.share(flip.to()) + " of the weight would turn the overall order.";
    }

    private static String score(ChangeFact.ScoreTurns fact) {
        Benchmark benchmark = fact.flip().benchmark();
        return "To turn the overall order, " + fact.model().label() + " would need "
                + DIGITS.reached(fact.flip().score(), benchmark) + " on " + benchmark.name() + ", where "
                + onScale(fact.flip().expected(), benchmark) + " is expected.";
    }

    private static String none(ChangeFact.NoScoreTurns fact) {
        Benchmark benchmark = fact.reach().benchmark();
        return "No single missing score of " + fact.model().label() + " can turn the overall order: even "
                + DIGITS.best(benchmark) + " on " + benchmark.name() + ", the most telling one, would close "
                + DIGITS.points(fact.reach().closes()) + " of the " + English.somePoints(fact.size())
                + " between them.";
    }

    private static String result(ChangeFact.ResultTurns fact) {
        Flip.Dropped flip = fact.flip();
        Name model = fact.model();
        return flip == null || model == null
                ? "No single result decides the overall order: without any one of them it stays."
                : "Without the result of " + model.label() + " on "
                        + flip.benchmark().name() + " the overall order would turn.";
    }

    private static String naive(ChangeFact.Naive fact) {
        return "An average of whatever results each happens to have reads "
                + pair(fact.a(), fact.averageA(), fact.b(), fact.averageB())
                + "; " + (fact.basis() == Basis.MATCHED ? "the tests both took read " : "completed scores read ")
                + pair(fact.a(), fact.scoreA(), fact.b(), fact.scoreB()) + '.';
    }

    private static String naive(ChangeFact.NaiveCategory fact) {
        return "In " + fact.category().label() + " that average reads "
                + pair(fact.a(), fact.averageA(), fact.b(), fact.averageB()) + ", while "
                + (fact.tests() == 1
                        ? "the one test both took reads "
                        : "the " + fact.tests() + " tests both took read ")
                + pair(fact.a(), fact.matchedA(), fact.b(), fact.matchedB()) + '.';
    }

    private static String pair(Name a, double scoreA, Name b, double scoreB) {
        int decimals = DIGITS.apart(scoreA, scoreB, 1);
        return DIGITS.fixed(scoreA, decimals) + " for " + a.label() + " and " + DIGITS.fixed(scoreB, decimals) + " for "
                + b.label();
    }

    private static String onScale(double normalised, Benchmark benchmark) {
        return DIGITS.score(benchmark.denormalise(normalised), DIGITS.decimals(benchmark), benchmark);
    }
}
