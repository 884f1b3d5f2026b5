package dev.podium.ingestion.json;

import java.math.BigDecimal;

/// Which numbers are exact enough to be kept.
final class Numbers {

    static final int MOST_DIGITS = 18;

    private Numbers() {}

    /// Whether a number written out in full has more than 18 digits. Takes no long way even for 1e999999999.
    static boolean tooLong(BigDecimal number) {
        long before = (long) number.precision() - number.scale();
        return number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS || before > MOST_DIGITS;
    }
}
