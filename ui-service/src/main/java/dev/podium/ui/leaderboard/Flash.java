package dev.podium.ui.leaderboard;

import dev.podium.ui.language.Texts;
import dev.podium.ui.leaderboard.Line.Move;
import dev.podium.ui.sent.Written;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What has just happened to a row: it is tinted for a second, and says so for a little longer.
///
/// @param places gained; negative when lost, 0 when only the score changed or the row is new
/// @param words for screen readers
/// @param move what the row says of it for a while; `null` when it says what it said before
record Flash(int places, String words, @Nullable Written<Move> move) {

    /// What has happened to a row; empty when it says what it said.
    ///
    /// @param was before; `null` when it was not there
    static Optional<Flash> of(@Nullable Line was, Line line, Texts words) {
        if (was == null) {
            return Optional.of(still(words.say("flash.new", line.name())));
        }
        return place(was).equals(place(line)) && score(was).equals(score(line))
                ? Optional.empty()
                : Optional.of(moved(was, line, words));
    }

    private static Flash moved(Line was, Line line, Texts words) {
        if (!was.ranked() || !line.ranked()) {
            return still(words.say(line.ranked() ? "flash.ranked" : "flash.changed", line.name()));
        }
        int from = Integer.parseInt(place(was));
        int to = Integer.parseInt(place(line));
        return from == to
                ? still(words.say("flash.score", line.name(), score(line)))
                : new Flash(
                        from - to,
                        words.say("flash.place", line.name(), place(line)),
                        Written.of(move(from - to, words)));
    }

    private static Flash still(String words) {
        return new Flash(0, words, null);
    }

    private static Move move(int gained, Texts words) {
        int places = Math.abs(gained);
        boolean up = gained > 0;
        return new Move(
                words.numbers().count(places),
                up ? "up" : "down",
                words.say(up ? "move.up" : "move.down", words.count("places", places), words.say("just.now")));
    }

    private static String place(Line line) {
        return line.rank().place();
    }

    private static String score(Line line) {
        return line.score().value();
    }
}
