package dev.podium.ui.leaderboard;

import dev.podium.ui.language.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What has just happened to a row: it is tinted for a second, and says so for a little longer.
///
/// @param places gained; negative when lost, 0 when only the score changed or the row is new
/// @param words for screen readers
record Flash(int places, String words) {

    /// The rows that moved between two tables, by model.
    static Map<String, Flash> between(List<Line> before, List<Line> after, Texts words) {
        Map<String, Line> old = new HashMap<>();
        before.forEach(line -> old.put(line.model(), line));
        Map<String, Flash> flashes = new HashMap<>();
        for (Line line : after) {
            Line was = old.get(line.model());
            if (was == null) {
                flashes.put(line.model(), new Flash(0, words.say("flash.new", line.name())));
            } else if (!was.rank().place().equals(line.rank().place())
                    || !was.score().value().equals(line.score().value())) {
                flashes.put(line.model(), of(was, line, words));
            }
        }
        return flashes;
    }

    private static Flash of(Line was, Line line, Texts words) {
        if (!was.ranked() || !line.ranked()) {
            return new Flash(0, words.say(line.ranked() ? "flash.ranked" : "flash.changed", line.name()));
        }
        int from = Integer.parseInt(was.rank().place());
        int to = Integer.parseInt(line.rank().place());
        return new Flash(
                from - to,
                from == to
                        ? words.say("flash.score", line.name(), line.score().value())
                        : words.say("flash.place", line.name(), line.rank().place()));
    }

    /// One sentence about all of it, for screen readers: first who moved farthest, of those the best placed. One result
    /// can change many scores a little, and that is not the news.
    static String sentence(List<Line> after, Map<String, Flash> flashes, Texts words) {
        List<String> news = after.stream()
                .map(line -> flashes.get(line.model()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(flash -> -Math.abs(flash.places())))
                .map(Flash::words)
                .toList();
        String first = String.join(", ", news.subList(0, Math.min(2, news.size())));
        return news.size() > 2
                ? words.say("flash.all.more", first, words.count("flash.more", news.size() - 2L))
                : words.say("flash.all", first);
    }
}
