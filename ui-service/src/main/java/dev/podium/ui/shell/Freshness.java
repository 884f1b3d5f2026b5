package dev.podium.ui.shell;

import dev.podium.ui.feed.Shown;
import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
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

    static Freshness noMoment(Language language) {
        return new Freshness("waiting", words(language).say("status.past"), null, null, null, null);
    }

    static Freshness nothingYet(Language language) {
        return new Freshness("waiting", words(language).say("status.nothing"), null, null, null, null);
    }

    static Freshness live(Shown shown, Instant now, Language language) {
        String event = language.numbers().event(shown.version());
        return shown.stale()
                ? new Freshness(
                        "stale", words(language).say("status.stale"), event, null, seconds(shown.silence()), null)
                : new Freshness(
                        "live", words(language).say("status.live"), event, seconds(since(shown, now)), null, null);
    }

    /// A page that holds newer boards back.
    ///
    /// @param newer events that arrived since the page was paused
    static Freshness paused(long version, long newer, Language language) {
        Texts words = words(language);
        String waiting = newer == 0 ? null : words.say("status.waiting", words.count("updates", newer));
        return new Freshness(
                "paused", words.say("status.paused"), language.numbers().event(version), null, null, waiting);
    }

    static Freshness past(long version, Language language) {
        return new Freshness(
                "past", words(language).say("status.past"), language.numbers().event(version), null, null, null);
    }

    private static Texts words(Language language) {
        return language.texts("shell");
    }

    private static Duration since(Shown shown, Instant now) {
        Duration age = Duration.between(shown.board().version().asOf(), now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
