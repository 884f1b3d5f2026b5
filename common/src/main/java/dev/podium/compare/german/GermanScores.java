package dev.podium.compare.german;

import static dev.podium.compare.german.German.DIGITS;

import dev.podium.compare.Basis;
import dev.podium.compare.Gap;
import dev.podium.compare.Tally;
import dev.podium.compare.Verdict;
import dev.podium.compare.fact.Name;
import dev.podium.compare.fact.ScoreFact;
import dev.podium.compare.phrase.Lists;
import java.util.ArrayList;
import java.util.List;

/// Statements about scores, in German.
final class GermanScores {

    private static final String AT_90 = "bei 90\u00a0%";

    private GermanScores() {}

    static String text(ScoreFact fact) {
        return switch (fact) {
            case ScoreFact.Overall overall -> overall(overall);
            case ScoreFact.NoOverall none ->
                "Insgesamt keine Aussage, denn " + why("kein Ergebnis", none.a(), none.b(), none.unmeasured());
            case ScoreFact.Evidence evidence -> evidence(evidence);
            case ScoreFact.MostlyPrior prior ->
                "Mit " + (prior.results() == 1 ? "einem einzigen Ergebnis" : "nur " + prior.results() + " Ergebnissen")
                        + " folgen die Schätzungen für " + prior.model().label()
                        + " vor allem Hersteller und Erscheinungstag.";
            case ScoreFact.InCategory category -> category(category);
            case ScoreFact.NoCategory none ->
                none.category().label() + ": keine Aussage, denn "
                        + why("kein Ergebnis in ihren Tests", none.a(), none.b(), none.unmeasured());
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
        String on = fact.basis() == Basis.MATCHED
                ? " in " + (fact.tests() == 1 ? "dem einen gewichteten Test, den" : weighted(fact.tests()))
                        + " beide gemacht haben"
                : " bei ergänzten Werten";
        String interval = AT_90 + " liegt der Abstand zwischen " + DIGITS.points(gap.low()) + " und "
                + DIGITS.points(gap.high()) + " Punkten.";
        String first = fact.first().label();
        return switch (gap.verdict()) {
            case AHEAD -> first + " liegt insgesamt vorn, " + high + " zu " + low + on + "; " + interval;
            case LEANING ->
                "Insgesamt neigt es sich zu " + first + ", " + high + " zu " + low + on + " (P\u00a0"
                        + DIGITS.probability(gap.probability()) + "), was als Unentschieden zählt; " + interval;
            case TIE, NONE ->
                "Insgesamt zu knapp: " + high + " für " + first + " und " + low + " für "
                        + fact.second().label() + on + "; " + interval;
        };
    }

    private static String weighted(int tests) {
        return "den " + tests + " gewichteten Tests, die";
    }

    private static String why(String tie, Name a, Name b, List<Name> unmeasured) {
        return switch (unmeasured.size()) {
            case 0 -> tie + " verbindet " + a.label() + " und " + b.label() + ".";
            case 1 -> unmeasured.getFirst().label() + " hat in dieser Wertung kein gezähltes Ergebnis.";
            default -> "weder " + a.label() + " noch " + b.label() + " hat in dieser Wertung ein gezähltes Ergebnis.";
        };
    }

    private static String evidence(ScoreFact.Evidence fact) {
        boolean complete = Math.min(fact.shareA(), fact.shareB()) >= 1 - 1e-9;
        String rest = switch (fact.basis()) {
            case COMPLETED -> "; der Rest ist geschätzt.";
            case MATCHED -> "; was nicht gemeinsam ist, bleibt außen vor.";
            case BRIDGED, NO_CLAIM -> ".";
        };
        return complete
                ? "Das ganze Gewicht ist bei beiden gemessen."
                : "Vom Gewicht sind bei " + fact.a().label() + " " + DIGITS.evidence(fact.shareA()) + " gemessen, bei "
                        + fact.b().label() + " " + DIGITS.evidence(fact.shareB()) + rest;
    }

    private static String category(ScoreFact.InCategory fact) {
        Gap gap = fact.gap();
        String where =
                fact.basis() == Basis.BRIDGED ? " nach Schätzung, ohne gemeinsamen Test" : " in " + took(fact.tests());
        String first = fact.first().label();
        String by = DIGITS.points(gap.difference()) + " Punkte" + where + " (" + DIGITS.points(gap.low()) + " bis "
                + DIGITS.points(gap.high()) + " " + AT_90 + ")";
        return fact.category().label() + ": "
                + switch (gap.verdict()) {
                    case AHEAD -> first + " liegt vorn, um " + by + '.';
                    case LEANING ->
                        "es neigt sich zu " + first + ", um " + by + ", was als Unentschieden zählt (P\u00a0"
                                + DIGITS.probability(gap.probability()) + ").";
                    case TIE, NONE ->
                        "zu knapp, "
                                + (gap.difference() == 0
                                        ? "kein Unterschied" + where + "."
                                        : by + " zugunsten von " + first + '.');
                };
    }

    private static String took(List<Name> tests) {
        return tests.size() == 1
                ? "dem einen Test, den beide gemacht haben: " + tests.getFirst().label()
                : "den " + tests.size() + " Tests, die beide gemacht haben";
    }

    private static String swing(ScoreFact.Swing fact) {
        int decimals = DIGITS.apart(fact.high(), fact.low(), DIGITS.decimals(fact.benchmark()));
        String alone = fact.verdict() == Verdict.AHEAD ? "." : ", und selbst das ist zu knapp.";
        return "Der größte Ausschlag in einem Test, den beide gemacht haben, ist "
                + fact.benchmark().name() + ": "
                + DIGITS.score(fact.high(), decimals, fact.benchmark()) + " für "
                + fact.first().label() + ", "
                + DIGITS.score(fact.low(), decimals, fact.benchmark()) + " für "
                + fact.second().label()
                + (fact.benchmark().higherIsBetter() ? "" : ", wobei weniger besser ist") + alone;
    }

    private static String sharpest(ScoreFact.Sharpest fact) {
        String sharpest = "In Tests, die beide gemacht haben, ist der Unterschied am größten in "
                + fact.category().label() + ", ";
        Name closest = fact.closest();
        if (closest == null) {
            return sharpest + DIGITS.points(fact.size()) + " Punkte.";
        }
        int decimals = DIGITS.apart(fact.size(), fact.closestSize(), 1);
        return sharpest + DIGITS.fixed(fact.size(), decimals) + " Punkte, und am kleinsten in " + closest.label() + ", "
                + (fact.closestSize() == 0 ? "gar keiner" : DIGITS.points(fact.closestSize())) + '.';
    }

    private static String counted(ScoreFact.Counted fact) {
        Tally tally = fact.tally();
        List<String> parts = new ArrayList<>();
        if (tally.wins() > 0) {
            parts.add(fact.a().label() + " liegt in " + tally.wins() + " vorn");
        }
        if (tally.losses() > 0) {
            parts.add(fact.b().label() + " liegt in " + tally.losses() + " vorn");
        }
        if (tally.ties() > 0) {
            parts.add(tally.ties() + (tally.ties() == 1 ? " ist" : " sind") + " zu knapp");
        }
        return (tally.shared() == 1 ? "Von dem einen gewichteten Test, den" : "Von " + weighted(tally.shared()))
                + " beide gemacht haben, einzeln genommen: " + Lists.joined(parts, "und") + '.';
    }
}
