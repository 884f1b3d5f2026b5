package dev.podium.catalog;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Under which key a name is known.
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}_.\\p{Pd}:/()\\[\\]@·−]+");

    /// Each letter of the first line looks like the one below it, in lower case or in capitals. Full-width letters,
    /// ligatures and the like are gone before, by NFKC.
    private static final Map<Integer, Integer> LOOK_ALIKES = pairs(
            "авеԍһіјкӏмносԛрѕтԝхуԁѵ" + "αβεζηικμνορτυχγω" + "ıɩɡɑʟ" + "01",
            "abeghijklmhocqpstwxydv" + "abeznikmvoptuxyw" + "iigal" + "ol");

    private NameKey() {}

    /// Equal for names that differ in case or Unicode form only: those mean the same.
    public static String exact(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /// Equal for names that a reader could take for one another (accents, separators, letters of other scripts, 0 and
    /// o, 1 and l): those must never become two models in silence.
    ///
    /// Separators are made one and stay, because `opt-13b` and `opt-1-3b` are two models.
    public static String lookAlike(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(exact(name), Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder key = new StringBuilder();
        SEPARATORS
                .matcher(bare)
                .replaceAll("-")
                .codePoints()
                .map(letter -> LOOK_ALIKES.getOrDefault(letter, letter))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static Map<Integer, Integer> pairs(String letters, String plain) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            pairs.put((int) letters.charAt(i), (int) plain.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
