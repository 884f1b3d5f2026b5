package dev.podium.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Under which key a name is known.
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_.\\-:/()]+");
    private static final String LOOK_ALIKES = "аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhοoαaνvρpτtιiκkυuıiℓl0o1l";

    private NameKey() {}

    /// Equal for names that differ in case or Unicode form only: those mean the same.
    public static String exact(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// Equal for names that a reader could take for one another (accents, separators, letters of other scripts, 0 and
    /// o): those must never become two models in silence.
    public static String lookAlike(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(exact(name), Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder key = new StringBuilder();
        SEPARATORS.matcher(bare).replaceAll("-").codePoints().forEach(c -> key.appendCodePoint(plain(c)));
        return key.toString();
    }

    private static int plain(int letter) {
        for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
            if (LOOK_ALIKES.charAt(i) == letter) {
                return LOOK_ALIKES.charAt(i + 1);
            }
        }
        return letter;
    }
}
