package dev.podium.standings.bridge;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// To which of a few named groups each model or benchmark belongs.
final class Keys {

    /// In order.
    final List<String> names;

    /// Index of the group of each; -1 where it belongs to none.
    final int[] of;

    private Keys(List<String> names, int[] of) {
        this.names = names;
        this.of = of;
    }

    static <T> Keys of(List<T> things, Function<T, @Nullable String> naming) {
        List<@Nullable String> each = things.stream().map(naming).toList();
        TreeSet<String> known = new TreeSet<>();
        for (String name : each) {
            if (name != null) {
                known.add(name);
            }
        }
        List<String> names = List.copyOf(known);
        int[] of = new int[each.size()];
        for (int i = 0; i < of.length; i++) {
            String name = each.get(i);
            of[i] = name == null ? -1 : Collections.binarySearch(names, name);
        }
        return new Keys(names, of);
    }

    int size() {
        return names.size();
    }
}
