package dev.podium.movement;

import dev.podium.board.FeedEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What happened between two boards, by what it was about: offsets of the events that did something.
final class Happenings {

    private static final Set<String> DID_SOMETHING = Set.of("counted", "noted", "pending-name");

    private final Map<String, List<Long>> byResult = new HashMap<>();
    private final Map<String, List<Long>> byModel = new HashMap<>();
    private final Map<String, List<Long>> byBenchmark = new HashMap<>();
    private final Map<String, List<Long>> prices = new HashMap<>();
    private final List<Long> methodologies = new ArrayList<>();
    private final Set<Long> catalogue = new TreeSet<>();

    /// @param entries in any order; those outside of the two offsets do not count
    /// @param since exclusive
    /// @param until inclusive
    Happenings(Collection<FeedEntry> entries, long since, long until) {
        for (FeedEntry entry : entries) {
            if (entry.offset() > since && entry.offset() <= until && DID_SOMETHING.contains(entry.outcome())) {
                add(entry);
            }
        }
    }

    private void add(FeedEntry entry) {
        String kind = entry.type().replaceFirst("\\.v\\d+$", "");
        long offset = entry.offset();
        switch (kind) {
            case "methodology.published" -> methodologies.add(offset);
            case "price.changed" -> put(prices, entry.model(), offset);
            case "model.described", "benchmark.described", "name.resolved" -> {
                put(byModel, entry.model(), offset);
                put(byBenchmark, entry.benchmark(), offset);
                catalogue.add(offset);
            }
            default -> put(byResult, entry.result(), offset);
        }
    }

    private static void put(Map<String, List<Long>> map, @Nullable String key, long offset) {
        if (key != null) {
            map.computeIfAbsent(key, k -> new ArrayList<>()).add(offset);
        }
    }

    /// Submissions of these results, and words on them.
    Set<Long> about(Collection<String> results) {
        Set<Long> offsets = new TreeSet<>();
        results.forEach(result -> offsets.addAll(byResult.getOrDefault(result, List.of())));
        return offsets;
    }

    /// Descriptions and names of a model.
    List<Long> describingModel(String model) {
        return byModel.getOrDefault(model, List.of());
    }

    /// Descriptions and names of a benchmark.
    List<Long> describingBenchmark(String benchmark) {
        return byBenchmark.getOrDefault(benchmark, List.of());
    }

    /// Descriptions and names of either.
    Set<Long> describing(String model, String benchmark) {
        Set<Long> offsets = new TreeSet<>(describingModel(model));
        offsets.addAll(describingBenchmark(benchmark));
        return offsets;
    }

    List<Long> pricing(String model) {
        return prices.getOrDefault(model, List.of());
    }

    List<Long> methodologies() {
        return methodologies;
    }

    /// Whether all of these, and there are some, changed nothing but the catalogue.
    boolean areOfTheCatalogue(Collection<Long> offsets) {
        return !offsets.isEmpty() && catalogue.containsAll(offsets);
    }
}
