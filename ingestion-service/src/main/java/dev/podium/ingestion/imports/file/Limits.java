package dev.podium.ingestion.imports.file;

import dev.podium.ingestion.Refusal;
import dev.podium.wire.ProblemType;

/// How much of a file is taken in. All that is read of one upload fits into 64 MiB of heap.
public final class Limits {

    /// Of an upload, and of all that is unpacked from it.
    public static final long MOST_BYTES = 64L << 20;

    /// Results of one upload.
    public static final int MOST_ROWS = 10_000;

    static final int MOST_VALUES = 250_000;
    static final int MOST_TEXT = 16_000_000;
    static final int LONGEST_TEXT = 1_000;
    static final int DEEPEST = 64;
    static final int LONGEST_NUMBER = 400;
    static final int LONGEST_KEY = 1_000;
    static final int MOST_ENTRIES = 2_000;
    static final int LONGEST_LINE = 1 << 20;

    private Limits() {}

    static Refusal tooLarge(String what) {
        return Refusal.of(ProblemType.PAYLOAD_TOO_LARGE, what);
    }

    static Refusal malformed(String what) {
        return Refusal.of(ProblemType.MALFORMED_BODY, what);
    }

    /// What one upload may still hold: shared by all of its parts.
    static final class Budget {

        private int values;
        private long text;

        void spend(int characters) {
            values++;
            text += characters;
            if (values > MOST_VALUES) {
                throw tooLarge("The file holds more than " + MOST_VALUES
                        + " values, samples left out. Send a summary of it, or split it.");
            }
            if (text > MOST_TEXT) {
                throw tooLarge("The file holds more than " + MOST_TEXT
                        + " characters of text, samples left out. Send a summary of it, or split it.");
            }
        }
    }
}
