package dev.podium.ledger;

import dev.podium.catalog.NameKey;
import dev.podium.event.Event.NameKind;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Submissions whose model or benchmark is not known yet, by the name that they wait for.
///
/// Kept by name, so that a newly described model wakes only those that wait for it, and not all.
final class Waiting {

    private final Map<NameKind, TreeMap<String, Set<String>>> ids = new EnumMap<>(NameKind.class);

    Waiting() {
        for (NameKind kind : NameKind.values()) {
            ids.put(kind, new TreeMap<>());
        }
    }

    /// Ids of those that wait for a name, in the order in which they came to.
    List<String> on(NameKind kind, String key) {
        return List.copyOf(names(kind).getOrDefault(key, Set.of()));
    }

    /// By name: ids of those that wait for it.
    Map<String, Set<String>> names(NameKind kind) {
        return ids.getOrDefault(kind, new TreeMap<>());
    }

    void replace(@Nullable Submission before, Submission now) {
        for (NameKind kind : NameKind.values()) {
            String old = before == null ? null : missing(kind, before);
            String fresh = missing(kind, now);
            if (old != null && !old.equals(fresh)) {
                names(kind).computeIfPresent(old, (key, waiting) -> without(waiting, now.id()));
            }
            if (fresh != null) {
                names(kind).computeIfAbsent(fresh, key -> new LinkedHashSet<>()).add(now.id());
            }
        }
    }

    private static @Nullable Set<String> without(Set<String> waiting, String id) {
        waiting.remove(id);
        return waiting.isEmpty() ? null : waiting;
    }

    private static @Nullable String missing(NameKind kind, Submission s) {
        return switch (kind) {
            case MODEL -> s.model() == null ? NameKey.exact(s.result().model()) : null;
            case BENCHMARK -> s.benchmark() == null ? NameKey.exact(s.result().benchmark()) : null;
        };
    }
}
