package dev.podium.ingestion.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Times as strangers may write them: ISO 8601, years 1950 to 9999.
final class Moments {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST = 40;
    private static final int DATE = "2026-03-14".length();

    private Moments() {}

    static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = text.length() == DATE ? LocalDate.parse(text) : null;
            return date != null && known(date.getYear()) ? date : null;
        } catch (DateTimeException e) {
            // Said by the answer.
            return null;
        }
    }

    static @Nullable Instant instant(String text) {
        if (text.length() == DATE) {
            LocalDate date = date(text);
            return date == null ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        try {
            OffsetDateTime time = text.length() > LONGEST ? null : OffsetDateTime.parse(text);
            return time != null && known(time.getYear()) ? time.toInstant() : null;
        } catch (DateTimeException e) {
            // Said by the answer.
            return null;
        }
    }

    private static boolean known(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
