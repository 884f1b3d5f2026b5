package dev.podium.ui.feed;

import dev.podium.board.Close;
import dev.podium.board.History;
import dev.podium.result.Lane;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where every model stood at the close before the current evidence day: what "since the last day" compares with.
///
/// @param day of that close; `null` when there is none yet
public record Previous(
        @Nullable LocalDate day, Map<String, Close.Place> provisional, Map<String, Close.Place> verified) {

    public static final Previous NONE = new Previous(null, Map.of(), Map.of());

    /// The newest close of a day before that of the newest close.
    static Previous of(History history) {
        List<Close> closes = history.closes();
        for (int i = closes.size() - 2; i >= 0; i--) {
            Close close = closes.get(i);
            if (close.day().isBefore(closes.getLast().day())) {
                return new Previous(close.day(), close.provisional(), close.verified());
            }
        }
        return NONE;
    }

    public Map<String, Close.Place> lane(Lane lane) {
        return switch (lane) {
            case PROVISIONAL -> provisional;
            case VERIFIED -> verified;
        };
    }
}
