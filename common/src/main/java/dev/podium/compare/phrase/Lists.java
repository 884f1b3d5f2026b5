package dev.podium.compare.phrase;

import dev.podium.compare.fact.Name;
import java.util.List;

/// Several things in one sentence.
public final class Lists {

    private Lists() {}

    /// `one`, `one and two`, `one, two and three`.
    ///
    /// @param last stands before the last one: `and`, `or`
    public static String joined(List<String> items, String last) {
        int n = items.size();
        return n < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, n - 1)) + ' ' + last + ' ' + items.get(n - 1);
    }

    public static List<String> labels(List<Name> names) {
        return names.stream().map(Name::label).toList();
    }
}
