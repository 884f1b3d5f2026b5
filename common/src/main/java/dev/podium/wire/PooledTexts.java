package dev.podium.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Reads texts, and gives the same object again for one that came a short while ago.
///
/// A log repeats the same few boards, models, benchmarks and sources a million times, and the ledger keeps what it
/// reads: this halves it. Forgetful on purpose, and safe for any number of threads: a lost race costs one copy.
final class PooledTexts extends StdScalarDeserializer<String> {

    private static final int LONGEST = 128;
    private static final int SLOTS = 1 << 13;

    private final transient @Nullable String[] pool = new @Nullable String[SLOTS];

    PooledTexts() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null || text.length() > LONGEST ? text : pooled(text);
    }

    private String pooled(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        String known = pool[slot];
        if (text.equals(known)) {
            return known;
        }
        pool[slot] = text;
        return text;
    }
}
