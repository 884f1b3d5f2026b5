package dev.podium.standings;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much effort a setting stands for: of several published settings the highest effort counts.
final class Effort {

    /// `thinking-32k`: a budget of 32 thousand tokens.
    private static final Pattern BUDGET = Pattern.compile("thinking-(\\d{1,6})k");

    private static final Pattern SHOTS = Pattern.compile("(\\d{1,6})-shot");

    /// Roughly the thousands of tokens that a model may think for. A blank or unheard-of setting is the usual effort,
    /// above a medium one and below any that asks for thinking.
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("none", 0),
            Map.entry("no-thinking", 0),
            Map.entry("minimal", 1),
            Map.entry("low", 2),
            Map.entry("medium", 3),
            Map.entry("thinking", 5),
            Map.entry("enabled", 5),
            Map.entry("high", 26),
            Map.entry("xhigh", 60),
            Map.entry("max", Integer.MAX_VALUE));

    private static final int USUAL = 4;
    private static final int SMALLEST_BUDGET = 6;

    /// Lowest effort first; equal efforts by number of examples shown, then by name: order of arrival never decides.
    static final Comparator<String> ORDER = Comparator.<String>comparingInt(Effort::of)
            .thenComparingInt(Effort::shots)
            .thenComparing(Comparator.naturalOrder());

    private Effort() {}

    private static int of(String setting) {
        int budget = number(BUDGET, setting);
        return budget < 0 ? NAMED.getOrDefault(setting, USUAL) : Math.max(budget, SMALLEST_BUDGET);
    }

    private static int shots(String setting) {
        return number(SHOTS, setting);
    }

    /// The number in a setting of this form, else -1.
    private static int number(Pattern form, String setting) {
        Matcher matcher = form.matcher(setting);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }
}
