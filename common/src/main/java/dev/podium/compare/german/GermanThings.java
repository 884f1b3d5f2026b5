package dev.podium.compare.german;

import static dev.podium.compare.german.German.DIGITS;

import dev.podium.catalog.Price;
import dev.podium.compare.fact.Advice;
import dev.podium.compare.fact.Name;
import dev.podium.compare.fact.ThingFact;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Statements about price, speed, context, reasoning and openness, in German.
final class GermanThings {

    private static final String PER = " je Million Tokens hinein / heraus";

    private GermanThings() {}

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
            return oneKnown(
                    fact,
                    a,
                    b,
                    price -> " kostet " + DIGITS.prices(price) + PER,
                    name -> "der Preis von " + name + " ist");
        }
        Double meanA = a.mean();
        Double meanB = b.mean();
        if (Advice.more(meanB, meanA)) {
            return cheaper(fact.a(), a, fact.b(), b);
        }
        if (Advice.more(meanA, meanB)) {
            return cheaper(fact.b(), b, fact.a(), a);
        }
        String both = DIGITS.prices(a) + " bei " + fact.a().label() + " und " + DIGITS.prices(b) + " bei "
                + fact.b().label() + PER + '.';
        return meanA != null && meanB != null ? "Beide kosten etwa gleich viel: " + both : "Die Preise sind " + both;
    }

    private static String cheaper(Name name, Price price, Name otherName, Price other) {
        double mean = orZero(price.mean());
        String prices = DIGITS.prices(price) + " gegen " + DIGITS.prices(other) + PER + '.';
        return mean == 0
                ? name.label() + " ist kostenlos, " + otherName.label() + " nicht: " + prices
                : name.label() + " ist günstiger, " + otherName.label()
                        + " kostet im Mittel von Eingabe und Ausgabe das " + DIGITS.factor(orZero(other.mean()) / mean)
                        + "-Fache: " + prices;
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }

    private static String speed(ThingFact.Speed fact) {
        Double a = fact.ofA();
        Double b = fact.ofB();
        if (a == null || b == null) {
            return oneKnown(
                    fact,
                    a,
                    b,
                    speed -> " schreibt " + perSecond(speed, decimals(speed)),
                    name -> "das Ausgabetempo von " + name + " ist");
        }
        int decimals = DIGITS.apart(a, b, Math.min(decimals(a), decimals(b)));
        if (Advice.more(a, b)) {
            return faster(fact.a(), a, b, decimals);
        }
        return Advice.more(b, a)
                ? faster(fact.b(), b, a, decimals)
                : "Beide schreiben etwa gleich schnell: " + fact.a().label() + ' ' + DIGITS.fixed(a, decimals) + " und "
                        + fact.b().label() + ' ' + perSecond(b, decimals) + '.';
    }

    private static String faster(Name name, double speed, double other, int decimals) {
        String speeds = DIGITS.fixed(speed, decimals) + " gegen " + perSecond(other, decimals);
        return other == 0
                ? name.label() + " schreibt schneller: " + speeds + '.'
                : name.label() + " schreibt " + DIGITS.factor(speed / other) + "-mal so schnell: " + speeds + '.';
    }

    private static int decimals(double speed) {
        return speed < 10 ? 1 : 0;
    }

    private static String perSecond(double speed, int decimals) {
        return DIGITS.fixed(speed, decimals) + " Tokens pro Sekunde";
    }

    private static String firstToken(ThingFact.FirstToken fact) {
        Double a = fact.ofA();
        Double b = fact.ofB();
        if (a == null || b == null) {
            return oneKnown(
                    fact,
                    a,
                    b,
                    seconds -> " sendet das erste Token nach " + seconds(seconds, 2),
                    name -> "die Zeit bis zum ersten Token von " + name + " ist");
        }
        int decimals = DIGITS.apart(a, b, 2);
        return "Das erste Token kommt von " + fact.a().label() + " nach " + seconds(a, decimals) + " und von "
                + fact.b().label() + " nach " + seconds(b, decimals) + '.';
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
                    tokens -> " nimmt " + DIGITS.tokens(tokens).getFirst() + " Tokens Kontext",
                    name -> "das Kontextfenster von " + name + " ist");
        }
        if (a.equals(b)) {
            return "Beide nehmen " + DIGITS.tokens(a).getFirst() + " Tokens Kontext.";
        }
        List<String> lengths = DIGITS.tokens(Math.max(a, b), Math.min(a, b));
        return (a > b ? fact.a() : fact.b()).label() + " hat das größere Kontextfenster: " + lengths.get(0) + " gegen "
                + lengths.get(1) + " Tokens.";
    }

    private static String reasoning(ThingFact.Reasoning fact) {
        Boolean a = fact.ofA();
        Boolean b = fact.ofB();
        if (a == null || b == null) {
            return oneKnown(
                    fact,
                    a,
                    b,
                    is -> is ? " ist ein Denkmodell" : " ist kein Denkmodell",
                    name -> "ob " + name + " eines ist, ist");
        }
        if (a.equals(b)) {
            return a ? "Beide sind Denkmodelle." : "Keines von beiden ist ein Denkmodell.";
        }
        return (a ? fact.a() : fact.b()).label() + " ist ein Denkmodell, " + (a ? fact.b() : fact.a()).label()
                + " nicht.";
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
                    open -> (open ? " hat offene Gewichte" : " hat keine offenen Gewichte") + license,
                    name -> "ob " + name + " welche hat, ist");
        }
        String nameA = fact.a().label();
        String nameB = fact.b().label();
        if (a.equals(b)) {
            return (a ? "Beide haben offene Gewichte: " : "Keines von beiden hat offene Gewichte: ") + nameA + licenseA
                    + " und " + nameB + licenseB + '.';
        }
        return a
                ? nameA + " hat offene Gewichte" + licenseA + ", " + nameB + " nicht" + licenseB + '.'
                : nameB + " hat offene Gewichte" + licenseB + ", " + nameA + " nicht" + licenseA + '.';
    }

    private static String license(@Nullable String license) {
        return license == null ? "" : " (" + license + ')';
    }

    /// `A kostet $5 / $25 …; der Preis von B ist unbekannt.`
    private static <T> String oneKnown(
            ThingFact fact, @Nullable T a, @Nullable T b, Function<T, String> known, Function<String, String> unknown) {
        Name lacking = a == null ? fact.a() : fact.b();
        String said = a != null
                ? fact.a().label() + known.apply(a)
                : b != null ? fact.b().label() + known.apply(b) : "Nichts ist bekannt";
        return said + "; " + unknown.apply(lacking.label()) + " unbekannt.";
    }
}
