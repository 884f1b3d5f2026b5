package dev.podium.ui.leaderboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps rows where they are while somebody points at them: numbers change, places on the screen do not.
final class Held {

    private Held() {}

    /// The fresh lines in the order of the shown ones; new models come last, gone ones are gone.
    static List<Line> order(List<Line> shown, List<Line> fresh) {
        Map<String, Line> byModel = new HashMap<>();
        fresh.forEach(line -> byModel.put(line.model(), line));
        List<Line> held = new ArrayList<>();
        for (Line line : shown) {
            Line now = byModel.remove(line.model());
            if (now != null) {
                held.add(now);
            }
        }
        fresh.stream().filter(line -> byModel.containsKey(line.model())).forEach(held::add);
        return held;
    }
}
