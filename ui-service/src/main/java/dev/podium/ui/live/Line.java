package dev.podium.ui.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event as a reader sees it. Two equal ones look the same.
///
/// @param mood `good`, `waits`, `idle` or `bad`: the look of its outcome
/// @param title what it is about
/// @param detail why, in the words of the log, which are English; `null` where there is nothing to say
/// @param rest says how many moves are left out, or that there are none; `null` where nothing is to be said
/// @param links `null` where the boards before and after are the same
/// @param news the whole as a sentence, for screen readers; `null` as long as its effects are not known
record Line(
        long offset,
        String number,
        Instant at,
        String moment,
        String mood,
        List<Piece> title,
        String outcome,
        String about,
        @Nullable String detail,
        List<Effect> effects,
        @Nullable String rest,
        @Nullable Links links,
        @Nullable String news) {

    /// A piece of a title.
    ///
    /// @param address where it leads; `null` for plain text
    record Piece(String text, @Nullable String address, String look) {

        static Piece plain(String text) {
            return new Piece(text, null, "");
        }
    }

    /// What an event did to one model, in one lane.
    ///
    /// @param address of the model's page; `null` for one that the board does not know
    /// @param moved its ranks and scores before and after, in words
    /// @param why in words; empty where nobody worked it out
    /// @param direction `up`, `down` or `none`
    /// @param lane named where it is not the usual one
    record Effect(
            String model,
            @Nullable String address,
            String moved,
            String why,
            String direction,
            @Nullable String lane) {}

    /// Where to see what it did.
    ///
    /// @param before `null` for the first event
    record Links(
            @Nullable String before, String after, @Nullable String causes) {}
}
