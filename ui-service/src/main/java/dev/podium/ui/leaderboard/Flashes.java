package dev.podium.ui.leaderboard;

import dev.podium.ui.language.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The rows that moved between two tables.
///
/// @param sentence about all of it, for screen readers; empty when nothing moved
record Flashes(Map<String, Flash> byModel, String sentence) {

    static final Flashes NONE = new Flashes(Map.of(), "");

    static Flashes between(Lines.Table before, Lines.Table after, Texts words) {
        Map<String, Line> old = new HashMap<>();
        all(before).forEach(line -> old.put(line.model(), line));
        Map<String, Flash> flashes = new HashMap<>();
        all(after)
                .forEach(line -> Flash.of(old.get(line.model()), line, words)
                        .ifPresent(flash -> flashes.put(line.model(), flash)));
        return flashes.isEmpty() ? NONE : new Flashes(flashes, sentence(after.ranked(), flashes, words));
    }

    private static Stream<Line> all(Lines.Table table) {
        return Stream.concat(table.ranked().stream(), table.unranked().stream());
    }

    /// First who moved farthest, of those the best placed: one result can change many scores a little, and that is not
    /// the news.
    private static String sentence(List<Line> after, Map<String, Flash> flashes, Texts words) {
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
