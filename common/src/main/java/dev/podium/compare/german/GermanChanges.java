package dev.podium.compare.german;

import static dev.podium.compare.german.German.DIGITS;

import dev.podium.catalog.Benchmark;
import dev.podium.compare.Basis;
import dev.podium.compare.Flip;
import dev.podium.compare.Telling;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.compare.fact.Name;

/// What would narrow or turn the answer, and the old average, in German.
final class GermanChanges {

    private GermanChanges() {}

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
        return "Der aussagekräftigste fehlende Wert ist " + telling.benchmark().name() + " für "
                + fact.model().label()
                + ", geschätzt auf " + onScale(telling.expected().value(), telling.benchmark())
                + ": Er würde das Intervall des Gesamtabstands von ±" + DIGITS.fixed(telling.before(), decimals)
                + " auf ±" + DIGITS.fixed(telling.after(), decimals) + " Punkte verengen.";
    }

    private static String weight(ChangeFact.WeightTurns fact) {
        Flip.Weight flip = fact.flip();
        return flip == null
                ? "Keine Gewichtung der Kategorien dreht das um."
                : flip.category().name() + " von " + DIGITS.share(flip.from()) + " auf " + DIGITS.share(flip.to())
                        + " des Gewichts " + (flip.to() > flip.from() ? "zu heben" : "zu senken")
                        + " würde die Reihenfolge insgesamt umdrehen.";
    }

    private static String score(ChangeFact.ScoreTurns fact) {
        Benchmark benchmark = fact.flip().benchmark();
        return "Um die Reihenfolge insgesamt umzudrehen, bräuchte "
                + fact.model().label() + " "
                + DIGITS.reached(fact.flip().score(), benchmark) + " bei " + benchmark.name() + "; erwartet wird dort "
                + onScale(fact.flip().expected(), benchmark) + '.';
    }

    private static String none(ChangeFact.NoScoreTurns fact) {
        Benchmark benchmark = fact.reach().benchmark();
        return "Kein einzelner fehlender Wert von " + fact.model().label()
                + " kann die Reihenfolge insgesamt umdrehen: Selbst "
                + DIGITS.best(benchmark) + " bei " + benchmark.name() + ", dem aussagekräftigsten Test, würde "
                + DIGITS.points(fact.reach().closes()) + " der " + DIGITS.points(fact.size())
                + " Punkte zwischen ihnen schließen.";
    }

    private static String result(ChangeFact.ResultTurns fact) {
        Flip.Dropped flip = fact.flip();
        Name model = fact.model();
        return flip == null || model == null
                ? "Kein einzelnes Ergebnis entscheidet die Reihenfolge insgesamt: Welches auch fehlt, sie bleibt."
                : "Ohne das Ergebnis von " + model.label() + " bei "
                        + flip.benchmark().name() + " würde sich die Reihenfolge insgesamt umdrehen.";
    }

    private static String naive(ChangeFact.Naive fact) {
        return "Ein Durchschnitt dessen, was jedes Modell gerade hat, ergibt "
                + pair(fact.a(), fact.averageA(), fact.b(), fact.averageB())
                + "; "
                + (fact.basis() == Basis.MATCHED
                        ? "die Tests, die beide gemacht haben, ergeben "
                        : "ergänzte Werte ergeben ")
                + pair(fact.a(), fact.scoreA(), fact.b(), fact.scoreB()) + '.';
    }

    private static String naive(ChangeFact.NaiveCategory fact) {
        return "In " + fact.category().label() + " ergibt dieser Durchschnitt "
                + pair(fact.a(), fact.averageA(), fact.b(), fact.averageB()) + ", "
                + (fact.tests() == 1
                        ? "der eine Test, den beide gemacht haben, dagegen "
                        : "die " + fact.tests() + " Tests, die beide gemacht haben, dagegen ")
                + pair(fact.a(), fact.matchedA(), fact.b(), fact.matchedB()) + '.';
    }

    private static String pair(Name a, double scoreA, Name b, double scoreB) {
        int decimals = DIGITS.apart(scoreA, scoreB, 1);
        return DIGITS.fixed(scoreA, decimals) + " für " + a.label() + " und " + DIGITS.fixed(scoreB, decimals) + " für "
                + b.label();
    }

    private static String onScale(double normalised, Benchmark benchmark) {
        return DIGITS.score(benchmark.denormalise(normalised), DIGITS.decimals(benchmark), benchmark);
    }
}
