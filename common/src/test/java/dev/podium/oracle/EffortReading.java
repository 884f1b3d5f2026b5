package dev.podium.oracle;

import dev.podium.result.Result;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Section 1, 2: which of several settings counts.
final class EffortReading {

    private static final Map<String, Integer> NAMED = Map.of(
            "none",
            0,
            "no-thinking",
            0,
            "minimal",
            1,
            "low",
            2,
            "medium",
            3,
            "thinking",
            5,
            "enabled",
            5,
            "high",
            26,
            "xhigh",
            60,
            "max",
            Integer.MAX_VALUE);

    private EffortReading() {}

    /// Blank where none is stated.
    static String of(Result r) {
        return r.setting() == null ? "" : r.setting();
    }

    static String choose(List<Result> results, @Nullable String named) {
        String best = of(results.get(0));
        for (Result r : results) {
            if (of(r).equals(named)) {
                return named;
            }
            best = above(of(r), best) ? of(r) : best;
        }
        return best;
    }

    private static boolean above(String a, String b) {
        if (effort(a) != effort(b)) {
            return effort(a) > effort(b);
        }
        if (shots(a) != shots(b)) {
            return shots(a) > shots(b);
        }
        return a.compareTo(b) > 0;
    }

    private static int effort(String setting) {
        if (setting.startsWith("thinking-") && setting.endsWith("k")) {
            return Math.max(6, Integer.parseInt(setting.substring("thinking-".length(), setting.length() - 1)));
        }
        return NAMED.getOrDefault(setting, 4);
    }

    private static int shots(String setting) {
        return setting.endsWith("-shot")
                ? Integer.parseInt(setting.substring(0, setting.length() - "-shot".length()))
                : -1;
    }
}
