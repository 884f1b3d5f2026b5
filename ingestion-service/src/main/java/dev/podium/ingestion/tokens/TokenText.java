package dev.podium.ingestion.tokens;

import dev.podium.result.Fingerprint;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// The form of a token, `pod_<prefix>_<secret>_<checksum>`: recognisable when it leaks, and refused without a look-up
/// when a letter is wrong.
///
/// @param prefix public: names the token
/// @param whole never to be kept or logged
record TokenText(String prefix, String whole) {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int PREFIX = 8;

    /// 40 letters of 5 bits.
    private static final int SECRET = 40;

    private static final Pattern FORM =
            Pattern.compile("(pod_([0-9a-z]{" + PREFIX + "})_[0-9a-z]{" + SECRET + "})_([0-9a-f]{8})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenText random() {
        String prefix = letters(PREFIX);
        String body = "pod_" + prefix + "_" + letters(SECRET);
        return new TokenText(prefix, body + "_" + checksum(body));
    }

    /// Empty for any other form, and for a wrong checksum.
    static Optional<TokenText> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() && checksum(form.group(1)).equals(form.group(3))
                ? Optional.of(new TokenText(form.group(2), text))
                : Optional.empty();
    }

    String sha256() {
        return Fingerprint.sha256(whole);
    }

    @Override
    public String toString() {
        return "TokenText[" + prefix + "]";
    }

    private static String letters(int count) {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(count, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }

    private static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return String.format("%08x", crc.getValue());
    }
}
