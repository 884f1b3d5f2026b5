package dev.podium.ui.shell;

import dev.podium.ui.feed.Shown;
import dev.podium.ui.format.Format;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How fresh a page is, as the status in the header tells it.
///
/// @param mood `live`, `paused`, `stale`, `past` or `waiting`: the colour of the dot
/// @param event number of the last event in what is shown
/// @param age seconds since that event, when this was sent; `null` where it does not matter
/// @param silence seconds without a sign of life from the scorer, when this was sent
/// @param waiting what a paused page holds back; `null` for nothing
public record Freshness(
        String mood,
        String word,
        @Nullable String event,
        @Nullable Double age,
        @Nullable Double silence,
        @Nullable String waiting) {

    static final Freshness NO_MOMENT = new Freshness("waiting", "Past", null, null, null, null);
    static final Freshness NOTHING_YET = new Freshness("waiting", "Waiting for a board", null, null, null, null);

    static Freshness live(Shown shown, Instant now) {
        String event = Format.event(shown.version());
        return shown.stale()
                ? new Freshness("stale", "Stale", event, null, seconds(shown.silence()), null)
                : new Freshness("live", "Live", event, seconds(since(shown, now)), null, null);
    }

    /// A page that holds newer boards back.
    ///
    /// @param newer events that arrived since the page was paused
    static Freshness paused(long version, long newer) {
        String waiting = newer == 0 ? null : Format.count(newer, "update", "updates") + " waiting";
        return new Freshness("paused", "Paused", Format.event(version), null, null, waiting);
    }

    static Freshness past(long version) {
        return new Freshness("past", "Past", Format.event(version), null, null, null);
    }

    private static Duration since(Shown shown, Instant now) {
        Duration age = Duration.between(shown.board().version().asOf(), now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
