package dev.podium.compare.english;

import dev.podium.compare.fact.AdviceFact;
import dev.podium.compare.fact.ChangeFact;
import dev.podium.compare.fact.Fact;
import dev.podium.compare.fact.Name;
import dev.podium.compare.fact.Phrasing;
import dev.podium.compare.fact.ScoreFact;
import dev.podium.compare.fact.ThingFact;
import java.util.List;

/// Facts in English. Of a winner it speaks only where the verdict names one.
public final class English implements Phrasing {

    @Override
    public String text(Fact fact) {
        return switch (fact) {
            case ScoreFact score -> EnglishScores.text(score);
            case ThingFact thing -> EnglishThings.text(thing);
            case AdviceFact advice -> EnglishAdvice.text(advice);
            case ChangeFact change -> EnglishChanges.text(change);
        };
    }

    /// `one`, `one and two`, `one, two and three`.
    static String list(List<String> items, String last) {
        int n = items.size();
        return n < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, n - 1)) + ' ' + last + ' ' + items.get(n - 1);
    }

    static List<String> labels(List<Name> names) {
        return names.stream().map(Name::label).toList();
    }
}
