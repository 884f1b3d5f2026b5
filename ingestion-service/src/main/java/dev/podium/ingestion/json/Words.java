package dev.podium.ingestion.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What text from strangers may consist of. Each check answers what is wrong, or `null`.
public final class Words {

    static final int LONGEST_URL = 2_048;

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}(/[A-Za-z0-9][A-Za-z0-9._-]{0,62})?");
    private static final Pattern HOST = Pattern.compile(
            "(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private Words() {}

    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /// Composed as Unicode recommends, so that the same text is the same bytes.
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// What is left of a text after everything that may not stand in one, and on one line; `null` if nothing is.
    public static @Nullable String cleaned(String raw, int most) {
        StringBuilder text = new StringBuilder();
        normal(raw)
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(Words::isPlain)
                .forEach(c -> {
                    boolean doubled = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
                    if (!doubled) {
                        text.appendCodePoint(c);
                    }
                });
        int end = text.codePointCount(0, text.length()) <= most ? text.length() : text.offsetByCodePoints(0, most);
        String kept = text.substring(0, end).strip();
        return kept.isEmpty() ? null : kept;
    }

    static @Nullable String wrongText(String text, int most) {
        if (text.isBlank()) {
            return "must not be blank; leave it out instead";
        }
        if (text.codePointCount(0, text.length()) > most) {
            return "must have at most " + most + " characters";
        }
        return text.codePoints().allMatch(Words::isPlain)
                ? null
                : "must not hold control, bidirectional, zero-width, tag or unassigned characters";
    }

    /// Absolute http or https with a host name, without user info: shown as a link, never fetched.
    public static @Nullable String wrongUrl(String text) {
        if (text.length() > LONGEST_URL) {
            return "must have at most " + LONGEST_URL + " characters";
        }
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return "must begin with http:// or https://";
            }
            if (uri.getRawUserInfo() != null
                    || String.valueOf(uri.getRawAuthority()).contains("@")) {
                return "must not hold a user name or password";
            }
            return uri.getHost() != null && HOST.matcher(uri.getHost()).matches() && uri.getPort() <= 65_535
                    ? null
                    : "must name a host, and not by its IP address";
        } catch (URISyntaxException e) {
            return "is not a valid address";
        }
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            // Control, format (bidi, zero-width, tags), lone surrogates, private use, unassigned, line separators.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != 0xFFFD && !isBlankLetter(c);
        };
    }

    /// Letters and marks that show nothing: fillers and variation selectors.
    private static boolean isBlankLetter(int c) {
        return c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x034F
                || c == 0x2800
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
