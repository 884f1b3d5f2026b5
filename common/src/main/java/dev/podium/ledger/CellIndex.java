package dev.podium.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Submissions of known model and benchmark, by model, benchmark and place in the log.
final class CellIndex {

    private static final Comparator<Submission> BY_OFFSET = Comparator.comparingLong(Submission::offset);

    private final TreeMap<String, TreeMap<String, List<Submission>>> models = new TreeMap<>();

    Collection<String> models() {
        return Collections.unmodifiableCollection(models.keySet());
    }

    Map<String, List<Submission>> of(String model) {
        Map<String, List<Submission>> cells = new LinkedHashMap<>();
        models.getOrDefault(model, new TreeMap<>())
                .forEach((benchmark, cell) -> cells.put(benchmark, Collections.unmodifiableList(cell)));
        return cells;
    }

    void replace(@Nullable Submission before, Submission now) {
        if (before != null
                && !(Objects.equals(before.model(), now.model())
                        && Objects.equals(before.benchmark(), now.benchmark()))) {
            remove(before);
        }
        if (now.model() != null && now.benchmark() != null) {
            List<Submission> cell = models.computeIfAbsent(now.model(), m -> new TreeMap<>())
                    .computeIfAbsent(now.benchmark(), b -> new ArrayList<>(1));
            int place = Collections.binarySearch(cell, now, BY_OFFSET);
            if (place >= 0) {
                cell.set(place, now);
            } else {
                cell.add(-place - 1, now);
            }
        }
    }

    private void remove(Submission s) {
        TreeMap<String, List<Submission>> ofModel = s.model() == null ? null : models.get(s.model());
        List<Submission> cell = ofModel == null || s.benchmark() == null ? null : ofModel.get(s.benchmark());
        if (ofModel == null || cell == null) {
            return;
        }
        cell.remove(Collections.binarySearch(cell, s, BY_OFFSET));
        if (cell.isEmpty()) {
            ofModel.remove(s.benchmark());
        }
        if (ofModel.isEmpty()) {
            models.remove(s.model());
        }
    }
}
