package dev.podium.compare.german;

import dev.podium.compare.Basis;
import dev.podium.compare.fact.AdviceFact;
import dev.podium.compare.fact.Name;
import dev.podium.compare.fact.Need;
import dev.podium.compare.phrase.Lists;

/// When to pick which, in German.
final class GermanAdvice {

    private GermanAdvice() {}

    static String text(AdviceFact fact) {
        return switch (fact) {
            case AdviceFact.Quality quality -> quality(quality);
            case AdviceFact.Categories categories -> categories(categories);
            case AdviceFact.Needs needs ->
                "Nimm " + needs.pick().label() + ", wenn du "
                        + Lists.joined(
                                needs.needs().stream().map(GermanAdvice::need).toList(), "oder")
                        + " brauchst.";
        };
    }

    private static String quality(AdviceFact.Quality fact) {
        Name pick = fact.pick();
        return pick == null
                ? "Wenn die Qualität insgesamt entscheidet, ist es zwischen "
                        + fact.a().label() + " und " + fact.b().label()
                        + " zu knapp: Entscheide nach dem, was du sonst brauchst."
                : "Nimm " + pick.label() + ", wenn die Qualität insgesamt entscheidet.";
    }

    private static String categories(AdviceFact.Categories fact) {
        return "Nimm " + fact.pick().label() + " für " + Lists.joined(Lists.labels(fact.categories()), "und")
                + (fact.basis() == Basis.MATCHED
                        ? ", wo es in Tests vorn liegt, die beide gemacht haben."
                        : ", wo es nach Schätzung vorn liegt, ohne gemeinsamen Test.");
    }

    private static String need(Need need) {
        return switch (need) {
            case OPEN_WEIGHTS -> "offene Gewichte";
            case LARGER_CONTEXT -> "das größere Kontextfenster";
            case LOWER_PRICE -> "den niedrigeren Preis";
            case FASTER_OUTPUT -> "die schnellere Ausgabe";
            case SOONER_FIRST_TOKEN -> "das frühere erste Token";
        };
    }
}
