package dev.podium.compare.english;

import static dev.podium.compare.english.English.DIGITS;

import dev.podium.catalog.Price;
import dev.podium.compare.fact.Advice;
import dev.podium.compare.fact.Name;
import dev.podium.compare.fact.ThingFact;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Statements about price, speed, context, reasoning and openness, in English.
final class EnglishThings {

    private EnglishThings() {}

    static String text(ThingFact fact) {
        return switch (fact) {
            case ThingFact.Cost cost -> cost(cost);
            case ThingFact.Speed speed -> speed(speed);
            case ThingFact.FirstToken first -> firstToken(first);
            case ThingFact.Context context -> context(context);
            case ThingFact.Reasoning reasoning -> reasoning(reasoning);
            case ThingFact.Openness openness -> openness(openness);
        };
    }

    private static String cost(ThingFact.Cost fact) {
        Price a = fact.ofA();
        Price b = fact.ofB();
        if (a == null || b == null) {
            return oneKnown(fact, a, b, price -> " costs " + DIGITS.prices(price) + per(), "the price of ");
        }
        Double meanA = a.mean();
        Double meanB = b.mean();
        if (Advice.more(meanB, meanA)) {
            return cheaper(fact.a(), a, fact.b(), b);
        }
        if (Advice.more(meanA, meanB)) {
            return cheaper(fact.b(), b, fact.a(), a);
        }
        String both = DIGITS.prices(a) + " for " + fact.a().label() + " and " + DIGITS.prices(b) + " for "
                + fact.b().label() + per() + '.';
        return meanA != null && meanB != null ? "Both cost about the same: " + both : "Prices are " + both;
    }

    private static String cheaper(Name name, Price price, Name otherName, Price other) {
        double mean = orZero(price.mean());
        String prices = DIGITS.prices(price) + " against " + DIGITS.prices(other) + " for " + otherName.label() + per();
        return mean == 0
                ? name.label() + " is free of charge, " + prices + '.'
                : name.label() + " is " + DIGITS.factor(orZero(other.mean()) / mean)
                        + " times cheaper by the mean of input and output price: " + prices + '.';
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }

    private static String per() {
        return " per million tokens in / out";
    }

    private static String speed(ThingFact.Speed fact) {
        Double a = fact.ofA();
        Double b = fact.ofB();
        if (a == null || b == null) {
            return oneKnown(
                    fact, a, b, speed -> " writes " + perSecond(speed, decimals(speed)), "the output speed of ");
        }
        int decimals = DIGITS.apart(a, b, Math.min(decimals(a), decimals(b)));
        if (Advice.more(a, b)) {
            return faster(fact.a(), a, b, decimals);
        }
        return Advice.more(b, a)
                ? faster(fact.b(), b, a, decimals)
                : "Both write about equally fast: " + fact.a().label() + ' ' + DIGITS.fixed(a, decimals) + " and "
                        + fact.b().label() + ' ' + perSecond(b, decimals) + '.';
    }

    private static String faster(Name name, double speed, double other, int decimals) {
        String speeds = DIGITS.fixed(speed, decimals) + " against " + perSecond(other, decimals);
        return other == 0
                ? name.label() + " writes faster: " + speeds + '.'
                : name.label() + " writes " + DIGITS.factor(speed / other) + " times as fast: " + speeds + '.';
    }

    private static int decimals(double speed) {
        return speed < 10 ? 1 : 0;
    }

    private static String perSecond(double speed, int decimals) {
        return DIGITS.fixed(speed, decimals) + " tokens per second";
    }

    private static String firstToken(ThingFact.FirstToken fact) {
        Double a = fact.ofA();
        Double b = fact.ofB();
        if (a == null || b == null) {
            return oneKnown(
                    fact,
                    a,
                    b,
                    seconds -> " sends its first token after " + seconds(seconds, 2),
                    "the time to the first token of ");
        }
        int decimals = DIGITS.apart(a, b, 2);
        return "The first token comes after " + seconds(a, decimals) + " from "
                + fact.a().label() + " and after " + seconds(b, decimals) + " from "
                + fact.b().label() + '.';
    }

    private static String seconds(double seconds, int decimals) {
        return DIGITS.fixed(seconds, decimals) + "\u00a0s";
    }

    private static String context(ThingFact.Context fact) {
        Long a = fact.ofA();
        Long b = fact.ofB();
        if (a == null || b == null) {
            return oneKnown(
                    fact,
                    a,
                    b,
                    tokens -> " takes " + DIGITS.tokens(tokens).getFirst() + " tokens of context",
                    "the context window of ");
        }
        if (a.equals(b)) {
            return "Both take " + DIGITS.tokens(a).getFirst() + " tokens of context.";
        }
        List<String> lengths = DIGITS.tokens(Math.max(a, b), Math.min(a, b));
        return (a > b ? fact.a() : fact.b()).label() + " has the larger context window: " + lengths.get(0)
                + " tokens against " + lengths.get(1) + '.';
    }

    private static String reasoning(ThingFact.Reasoning fact) {
        Boolean a = fact.ofA();
        Boolean b = fact.ofB();
        if (a == null || b == null) {
            return oneKnown(fact, a, b, is -> is ? " is a reasoning model" : " is no reasoning model", "the kind of ");
        }
        if (a.equals(b)) {
            return a ? "Both are reasoning models." : "Neither is a reasoning model.";
        }
        return (a ? fact.a() : fact.b()).label() + " is a reasoning model, " + (a ? fact.b() : fact.a()).label()
                + " is not.";
    }

    private static String openness(ThingFact.Openness fact) {
        Boolean a = fact.ofA();
        Boolean b = fact.ofB();
        String licenseA = license(fact.licenseA());
        String licenseB = license(fact.licenseB());
        if (a == null || b == null) {
            String license = a == null ? licenseB : licenseA;
            return oneKnown(
                    fact,
                    a,
                    b,
                    open -> (open ? " has open weights" : " has no open weights") + license,
                    "the openness of ");
        }
        String nameA = fact.a().label();
        String nameB = fact.b().label();
        if (a.equals(b)) {
            return (a ? "Both have open weights: " : "Neither has open weights: ") + nameA + licenseA + " and " + nameB
                    + licenseB + '.';
        }
        return a
                ? nameA + " has open weights" + licenseA + ", " + nameB + " has not" + licenseB + '.'
                : nameB + " has open weights" + licenseB + ", " + nameA + " has not" + licenseA + '.';
    }

    private static String license(@Nullable String license) {
        return license == null ? "" : " (" + license + ')';
    }

    /// `A costs $5 / $25 …; the price of B is unknown.`
    private static <T> String oneKnown(
            ThingFact fact, @Nullable T a, @Nullable T b, Function<T, String> known, String unknown) {
        Name lacking = a == null ? fact.a() : fact.b();
        String said = a != null
                ? fact.a().label() + known.apply(a)
                : b != null ? fact.b().label() + known.apply(b) : "Nothing is known";
        return said + "; " + unknown + lacking.label() + " is unknown.";
    }
}
