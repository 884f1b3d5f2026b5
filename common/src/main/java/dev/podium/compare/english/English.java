package dev.podium.compare.english;

import dev.podium.compare.fact.AdviceFact;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.compare.fact.Fact;
import dev.podium.compare.fact.Phrasing;
import dev.podium.compare.fact.ScoreFact;
import dev.podium.compare.fact.ThingFact;
import dev.podium.compare.phrase.Digits;

/// Facts in English. Of a winner it speaks only where the verdict names one.
public final class English implements Phrasing {

    static final Digits DIGITS = new Digits('.', ',', "unknown", "under");

    @Override
    public String text(Fact fact) {
        return switch (fact) {
            case ScoreFact score -> EnglishScores.text(score);
            case ThingFact thing -> EnglishThings.text(thing);
            case AdviceFact advice -> EnglishAdvice.text(advice);
            case ChangeFact change -> EnglishChanges.text(change);
        };
    }

    /// `1 point`, `1.5 points`.
    static String somePoints(double number) {
        String text = DIGITS.points(number);
        return text + (text.equals("1.0") ? " point" : " points");
    }
}
