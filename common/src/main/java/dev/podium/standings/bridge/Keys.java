package dev.podium.standings.bridge;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// To which of a few named groups each model or benchmark belongs.
///
/// @param names in order
/// @param of index of the group of each; -1 where it belongs to none
record Keys(List<String> names, int[] of) {

    static <T> Keys of(List<T> things, Function<T, @Nullable String> naming) {
        TreeSet<String> names = new TreeSet<>();
        String[] each = new String[things.size()];
        for (int i = 0; i < each.length; i++) {
            String name = naming.apply(things.get(i));
            if (name != null) {
                names.add(name);
                each[i] = name;
            }
        }
        List<String> sorted = List.copyOf(names);
        int[] of = new int[each.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = each[i] == null ? -1 : Collections.binarySearch(sorted, each[i]);
        }
        return new Keys(sorted, of);
    }

    int size() {
        return names.size();
    }
}
