package dev.podium.ui.history;

import com.vaadin.flow.router.QueryParameters;
import dev.podium.board.Close;
import dev.podium.ui.Routes;
import dev.podium.ui.mark.Mark;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an address asks the page of history for.
///
/// @param models ids of those whose ranks are drawn; empty for the first of today
/// @param from earlier moment, a day or an event's number; `null` for a fortnight before the later one
/// @param to later moment; `null` for the last close
record Period(
        List<String> models,
        @Nullable String from,
        @Nullable String to) {

    private static final int FORTNIGHT = 14;

    Period {
        models = List.copyOf(models);
    }

    static Period of(QueryParameters query) {
        return new Period(
                text(query, "m").stream()
                        .flatMap(ids -> Arrays.stream(ids.split(",")))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .limit(Mark.SLOTS)
                        .toList(),
                text(query, "from").orElse(null),
                text(query, "to").orElse(null));
    }

    /// The address that asks for this.
    String address(String page) {
        return Routes.and(
                page,
                models.isEmpty() ? null : "m=" + String.join(",", models),
                Routes.with("from", from),
                Routes.with("to", to));
    }

    /// The close that the later moment falls on; empty where there is none yet.
    Optional<Close> later(List<Close> closes) {
        return to == null ? last(closes) : at(closes, to).or(() -> last(closes));
    }

    /// The close that the earlier moment falls on, before the later one; the first there is where it would be older.
    Optional<Close> earlier(List<Close> closes, Close later) {
        List<Close> before =
                closes.stream().filter(close -> close.offset() < later.offset()).toList();
        Optional<Close> usual = upTo(before, later.day().minusDays(FORTNIGHT))
                .or(() -> before.stream().findFirst());
        return from == null ? usual : at(before, from).or(() -> usual);
    }

    private static Optional<Close> at(List<Close> closes, String moment) {
        if (moment.matches("\\d{1,18}")) {
            long offset = Long.parseLong(moment);
            return last(
                    closes.stream().filter(close -> close.offset() <= offset).toList());
        }
        try {
            return upTo(closes, LocalDate.parse(moment));
        } catch (DateTimeException e) {
            return Optional.empty(); // somebody typed it: the usual moment is shown
        }
    }

    private static Optional<Close> upTo(List<Close> closes, LocalDate day) {
        return last(closes.stream().filter(close -> !close.day().isAfter(day)).toList());
    }

    private static Optional<Close> last(List<Close> closes) {
        return closes.isEmpty() ? Optional.empty() : Optional.of(closes.getLast());
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(value -> !value.isBlank());
    }
}
