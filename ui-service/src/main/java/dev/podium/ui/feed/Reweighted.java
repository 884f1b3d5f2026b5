package dev.podium.ui.feed;

import dev.podium.board.Leaderboard;
import dev.podium.board.Ranking;
import dev.podium.catalog.Methodology;
import dev.podium.result.Lane;
import java.util.LinkedHashMap;
import java.util.Map;

/// Rankings of one board by readers' own weights, the last few of them: several readers may hold one link, and one
/// reader's slider comes back to where it was.
final class Reweighted {

    private static final int MOST = 16;

    private record Key(Lane lane, Methodology methodology) {}

    private final Map<Key, Leaderboard> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Leaderboard> eldest) {
            return size() > MOST;
        }
    };

    Leaderboard of(Leaderboard lane, Methodology methodology) {
        Key key = new Key(lane.lane(), methodology);
        synchronized (known) {
            Leaderboard ranked = known.get(key);
            if (ranked != null) {
                return ranked;
            }
        }
        Leaderboard ranked = Ranking.rank(lane, methodology);
        synchronized (known) {
            known.put(key, ranked);
        }
        return ranked;
    }
}
