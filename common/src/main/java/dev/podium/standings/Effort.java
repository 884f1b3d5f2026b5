package dev.podium.standings;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much effort a setting stands for: of several published settings the highest effort counts.
final class Effort {

    private static final Pattern BUDGET = Pattern.compile("thinking-(\\d{1,6})k");
    private static final int UNSTATED = 25;
    private static final int BUDGET_BASE = 1000;

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("none", 0),
            Map.entry("no-thinking", 0),
            Map.entry("minimal", 5),
            Map.entry("low", 10),
            Map.entry("medium", 20),
            Map.entry("thinking", 30),
            Map.entry("enabled", 30),
            Map.entry("high", 40),
            Map.entry("xhigh", 50),
            Map.entry("max", 60));

    /// Lowest effort first; equal efforts by name, so that order of arrival never decides.
    static final Comparator<String> ORDER =
            Comparator.<String>comparingInt(Effort::of).thenComparing(Comparator.naturalOrder());

    private Effort() {}

    private static int of(String setting) {
        Matcher budget = BUDGET.matcher(setting);
        if (budget.matches()) {
            return BUDGET_BASE + Integer.parseInt(budget.group(1));
        }
        return NAMED.getOrDefault(setting, UNSTATED);
    }
}
