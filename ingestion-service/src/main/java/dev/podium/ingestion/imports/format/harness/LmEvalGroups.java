package dev.podium.ingestion.imports.format.harness;

import dev.podium.ingestion.imports.format.Lenient;
import dev.podium.ingestion.imports.format.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Which level of a tree of groups counts: a group and its parts are never both counted.
///
/// A group counts when it is a known benchmark; so do its parts when one of them is known and the group is not. Where
/// nobody knows either, the group does, since it says the same in one number.
final class LmEvalGroups {

    private final Map<String, Set<String>> parts;
    private final Map<String, String> reasons = new HashMap<>();

    private LmEvalGroups(Map<String, Set<String>> parts) {
        this.parts = parts;
    }

    static LmEvalGroups of(JsonNode root, Tasks tasks) {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        for (var entry : root.path("group_subtasks").properties()) {
            Set<String> names = new LinkedHashSet<>();
            entry.getValue().forEach(name -> {
                String part = Lenient.text(name);
                if (part != null) {
                    names.add(part);
                }
            });
            if (!names.isEmpty()) {
                parts.put(entry.getKey(), names);
            }
        }
        LmEvalGroups groups = new LmEvalGroups(parts);
        Set<String> below = new HashSet<>();
        parts.values().forEach(below::addAll);
        parts.keySet().stream().filter(group -> !below.contains(group)).forEach(top -> groups.settle(root, tasks, top));
        return groups;
    }

    private void settle(JsonNode root, Tasks tasks, String group) {
        Set<String> under = under(group);
        boolean has = hasNumber(root.path("results").path(group))
                || hasNumber(root.path("groups").path(group));
        boolean partKnown = under.stream().anyMatch(part -> tasks.find(part) != null);
        if (has && (tasks.find(group) != null || !partKnown)) {
            under.forEach(part -> reasons.putIfAbsent(part, "part of " + group + ", which counts"));
            return;
        }
        if (has) {
            reasons.putIfAbsent(group, "a mean over its parts, which count");
        }
        for (String part : parts.getOrDefault(group, Set.of())) {
            if (parts.containsKey(part) && !reasons.containsKey(part)) {
                settle(root, tasks, part);
            }
        }
    }

    private Set<String> under(String group) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(parts.getOrDefault(group, Set.of()));
        while (!next.isEmpty()) {
            String part = next.poll();
            if (all.add(part)) {
                next.addAll(parts.getOrDefault(part, Set.of()));
            }
        }
        all.remove(group);
        return all;
    }

    private static boolean hasNumber(JsonNode values) {
        return values.properties().stream()
                .anyMatch(entry -> !entry.getKey().contains("_stderr") && Lenient.number(entry.getValue()) != null);
    }

    /// The task itself, else the first of its parts, of which a table says something: groups may be left out of it.
    String firstWith(JsonNode table, String task) {
        return table.has(task)
                ? task
                : under(task).stream().filter(table::has).findFirst().orElse(task);
    }

    boolean isGroup(String task) {
        return parts.containsKey(task);
    }

    /// Why this one does not count; `null` if it does.
    @Nullable
    String whyNot(String task) {
        return reasons.get(task);
    }
}
