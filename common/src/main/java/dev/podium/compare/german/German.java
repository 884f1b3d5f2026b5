package dev.podium.compare.german;

import dev.podium.compare.fact.AdviceFact;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.compare.fact.Fact;
import dev.podium.compare.fact.Phrasing;
import dev.podium.compare.fact.ScoreFact;
import dev.podium.compare.fact.ThingFact;
import dev.podium.compare.phrase.Digits;

/// Facts in German. Of a winner it speaks only where the verdict names one.
public final class German implements Phrasing {

    static final Digits DIGITS = new Digits(',', '.', "unbekannt", "unter");

    @Override
    public String text(Fact fact) {
        return switch (fact) {
            case ScoreFact score -> GermanScores.text(score);
            case ThingFact thing -> GermanThings.text(thing);
            case AdviceFact advice -> GermanAdvice.text(advice);
            case ChangeFact change -> GermanChanges.text(change);
        };
    }
}
