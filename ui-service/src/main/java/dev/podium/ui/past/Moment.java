package dev.podium.ui.past;

import dev.podium.board.Question;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What `at=` in an address means: an event's number, a day (its end, in UTC) or an instant.
final class Moment {

    private Moment() {}

    /// The question to ask the desk; `null` when the text is no moment.
    static @Nullable Question question(String board, String at) {
        if (at.matches("\\d{1,18}")) {
            return Question.atOffset(board, Long.parseLong(at));
        }
        try {
            if (at.length() == 10) {
                Instant end = LocalDate.parse(at)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
                return Question.atTime(board, end.minusMillis(1));
            }
            return Question.atTime(board, Instant.parse(at.replace(' ', '+')));
        } catch (DateTimeException e) {
            return null; // somebody typed it: the page says that it understands no such moment
        }
    }
}
