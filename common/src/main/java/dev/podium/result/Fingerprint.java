package dev.podium.result;

import dev.podium.catalog.NameKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What a result says, as one short key: equal content of one organisation is one result.
public final class Fingerprint {

    private Fingerprint() {}

    /// Hexadecimal SHA-256 over every member; names are compared without case.
    public static String of(Result result) {
        StringBuilder text = new StringBuilder();
        add(text, NameKey.exact(result.model()));
        add(text, NameKey.exact(result.benchmark()));
        add(text, result.score() == 0 ? 0.0 : result.score());
        add(text, result.stderr());
        add(text, result.sampleSize());
        add(text, result.setting());
        Harness harness = result.harness();
        add(text, harness == null ? null : harness.name());
        add(text, harness == null ? null : harness.version());
        add(text, result.evaluatedAt());
        add(text, result.source().url());
        add(text, result.source().measuredBy());
        add(text, result.source().collection());
        add(text, result.notes());
        if (result.partial() != null) { // not always: what was stored before there was such a member keeps its key
            add(text, result.partial());
        }
        return sha256(text.toString());
    }

    /// Hexadecimal SHA-256 of the text's UTF-8.
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void add(StringBuilder text, @Nullable Object member) {
        String value = member == null ? "" : member.toString();
        text.append(member == null ? -1 : value.length()).append(':').append(value);
    }
}
