package dev.podium.compare;

import dev.podium.compare.english.English;
import dev.podium.compare.fact.Phrasing;
import dev.podium.compare.german.German;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The words by which a reader of a language knows what a sentence claims.
///
/// @param winner any word of a winner
/// @param ahead says who is ahead, as group 1
/// @param pick says whom to pick, as group 1
/// @param words the one for each verdict
record Tongue(
        Phrasing phrasing,
        String point,
        String group,
        Pattern winner,
        Pattern ahead,
        Pattern pick,
        Map<Verdict, Pattern> words,
        String byNothing,
        String counted,
        String aheadOn,
        String completed,
        String shared,
        String lowerIsBetter,
        String need,
        String cheaper,
        String faster,
        String larger,
        String openWeights,
        String contextWindow,
        String lowerPrice,
        String fasterOutput,
        String firstToken,
        String noWeighting,
        String noMissing,
        String unknown) {

    static final Tongue ENGLISH = new Tongue(
            new English(),
            ".",
            ",",
            Pattern.compile("\\b(ahead|better|best|wins?|won|beats?|leads?|leader|superior|stronger|higher score"
                    + "|in front)\\b"),
            Pattern.compile("(‹[AB]›) is ahead"),
            Pattern.compile("^Pick (‹[AB]›)"),
            words("is ahead", "leans to", "too close to call", "no claim"),
            "ahead by 0.0 ",
            "Of the ",
            "is ahead",
            "completed",
            "both took",
            ", where lower is better",
            " would need ",
            "cheaper",
            "times as fast",
            "has the larger",
            "open weights",
            "context window",
            "lower price",
            "faster output",
            "first token",
            "No weighting of the categories turns",
            "No single missing score",
            " is unknown.");

    static final Tongue GERMAN = new Tongue(
            new German(),
            ",",
            ".",
            Pattern.compile(
                    "\\b(vorne?|besser|beste[nrs]?|gewinnt|gewann|schlägt|führt|überlegen|stärker|Sieger)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile("(‹[AB]›) liegt (?:insgesamt )?vorn"),
            Pattern.compile("^Nimm (‹[AB]›)"),
            words("liegt (?:insgesamt )?vorn", "neigt es sich zu|es neigt sich zu", "zu knapp", "keine Aussage"),
            "um 0,0 ",
            "Von de",
            "liegt in",
            "ergänzt",
            "beide gemacht",
            ", wobei weniger besser ist",
            " bräuchte ",
            "günstiger",
            "-mal so schnell",
            "hat das größere",
            "offene Gewichte",
            "Kontextfenster",
            "niedrigeren Preis",
            "schnellere Ausgabe",
            "erste Token",
            "Keine Gewichtung der Kategorien dreht",
            "Kein einzelner fehlender Wert",
            " unbekannt.");

    static final List<Tongue> ALL = List.of(ENGLISH, GERMAN);

    private static Map<Verdict, Pattern> words(String ahead, String leaning, String tie, String none) {
        return Map.of(
                Verdict.AHEAD, Pattern.compile(ahead),
                Verdict.LEANING, Pattern.compile(leaning),
                Verdict.TIE, Pattern.compile(tie),
                Verdict.NONE, Pattern.compile(none));
    }

    /// Its numbers as a machine writes them.
    String plainNumbers(String text) {
        return text.replaceAll("(?<=\\d)" + Pattern.quote(group) + "(?=\\d)", "")
                .replaceAll("(?<=\\d)" + Pattern.quote(point) + "(?=\\d)", ".");
    }
}
