package dev.podium.ui.leaderboard;

import dev.podium.ui.sent.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// What to tell a browser about its rows, as JSON that is written once: `{"size", "rows": {place: {"who", "live"}},
/// "flash": {place: move or {}}}`. A row has no `who` where the same model stands as before; without `flash`, the tints
/// stay as they are.
///
/// @param rows how many places look another way
/// @param flashes how many of them are tinted
record Changes(int rows, int flashes, Message message) {

    /// From one list of rows to another.
    static Changes between(List<Line> was, List<Line> now, Flashes flashes) {
        return between(was, now, flashes, place -> true);
    }

    /// The same, for those places alone that the browser knows.
    static Changes between(List<Line> was, List<Line> now, Flashes flashes, IntPredicate known) {
        List<String> rows = new ArrayList<>();
        List<String> tints = new ArrayList<>();
        for (int place = 0; place < now.size(); place++) {
            if (known.test(place)) {
                Line line = now.get(place);
                Line before = place < was.size() ? was.get(place) : null;
                if (before == null
                        || !before.model().equals(line.model())
                        || !before.who().equals(line.who())) {
                    rows.add(whole(place, line));
                } else if (!before.live().equals(line.live())) {
                    rows.add(key(place) + "{\"live\":" + line.live().json() + "}");
                }
                Flash flash = flashes.of(line);
                if (flash != null) {
                    tints.add(key(place)
                            + (flash.move() == null ? "{}" : flash.move().json()));
                }
            }
        }
        return of(now.size(), rows, tints);
    }

    /// Rows of which the browser knows nothing.
    static Changes whole(List<Line> lines, int from, int to) {
        List<String> rows = new ArrayList<>();
        for (int place = from; place < to; place++) {
            rows.add(whole(place, lines.get(place)));
        }
        return new Changes(rows.size(), 0, new Message("changes", "{" + sized(lines.size(), rows) + "}"));
    }

    private static Changes of(int size, List<String> rows, List<String> tints) {
        String json = "{" + sized(size, rows) + ",\"flash\":{" + String.join(",", tints) + "}}";
        return new Changes(rows.size(), tints.size(), new Message("changes", json));
    }

    private static String sized(int size, List<String> rows) {
        return "\"size\":" + size + ",\"rows\":{" + String.join(",", rows) + "}";
    }

    private static String whole(int place, Line line) {
        return key(place) + "{\"who\":" + line.who().json() + ",\"live\":"
                + line.live().json() + "}";
    }

    private static String key(int place) {
        return "\"" + place + "\":";
    }

    boolean any() {
        return rows > 0 || flashes > 0;
    }
}
