package dev.podium.compare.english;

import dev.podium.compare.Basis;
import dev.podium.compare.fact.AdviceFact;
import dev.podium.compare.fact.Name;
import dev.podium.compare.fact.Need;
import dev.podium.compare.phrase.Lists;

/// When to pick which, in English.
final class EnglishAdvice {

    private EnglishAdvice() {}

    static String text(AdviceFact fact) {
        return switch (fact) {
            case AdviceFact.Quality quality -> quality(quality);
            case AdviceFact.Categories categories -> categories(categories);
            case AdviceFact.Needs needs ->
                "Pick " + needs.pick().label() + " if you need "
                        + Lists.joined(
                                needs.needs().stream().map(EnglishAdvice::need).toList(), "or")
                        + '.';
        };
    }

    private static String quality(AdviceFact.Quality fact) {
        Name pick = fact.pick();
        return pick == null
                ? "If overall quality decides, " + fact.a().label() + " and "
                        + fact.b().label() + " are too close to call: pick by what else you need."
                : "Pick " + pick.label() + " if overall quality decides.";
    }

    private static String categories(AdviceFact.Categories fact) {
        return "Pick " + fact.pick().label() + " for " + Lists.joined(Lists.labels(fact.categories()), "and")
                + (fact.basis() == Basis.MATCHED
                        ? ", where it is ahead on tests both took."
                        : ", where it is ahead by estimate, without a test in common.");
    }

    private static String need(Need need) {
        return switch (need) {
            case OPEN_WEIGHTS -> "open weights";
            case LARGER_CONTEXT -> "the larger context window";
            case LOWER_PRICE -> "the lower price";
            case FASTER_OUTPUT -> "faster output";
            case SOONER_FIRST_TOKEN -> "an earlier first token";
        };
    }
}
