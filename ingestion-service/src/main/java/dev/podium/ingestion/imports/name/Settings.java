package dev.podium.ingestion.imports.name;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What people write behind a model's name that is no part of it: effort, thinking budgets, tools, ways of asking.
record Settings(String name, String setting) {

    private static final String EFFORT = "minimal|low|medium|high|xhigh";

    /// `gpt-5.4_high`, `claude-opus-4-5_16K`.
    private static final Pattern UNDERSCORE = Pattern.compile("(?i)(.+)_(none|" + EFFORT + "|max|\\d{1,4}k)");

    /// `Model (high)`, `Model [thinking 16k]`, `Model (FC)`.
    private static final Pattern BRACKETS = Pattern.compile(
            "(?i)(.+?)[ _-]*[(\\[]((?:" + EFFORT
                    + "|max|none|(?:no |non-)?thinking(?: \\d{1,4}k)?|(?:non-)?reasoning|fc|prompt|(?:with |no )?tools)(?: effort)?)[)\\]]");

    /// `model-thinking-16k`.
    private static final Pattern BUDGET = Pattern.compile("(?i)(.+?)[-_ ]thinking[-_ ](\\d{1,3}k|\\d{4,6})");

    /// `o3-mini-high`: only where what is before it is known, since some models are called so.
    private static final Pattern DASH = Pattern.compile("(?i)(.+)-(" + EFFORT + ")");

    /// What is written so that nobody could take it for a part of the name; `null` where nothing is.
    static @Nullable Settings plain(String given) {
        Matcher budget = BUDGET.matcher(given);
        if (budget.matches()) {
            return new Settings(budget.group(1), "thinking-" + budget.group(2).toLowerCase(Locale.ROOT));
        }
        Matcher underscore = UNDERSCORE.matcher(given);
        if (underscore.matches()) {
            String what = underscore.group(2).toLowerCase(Locale.ROOT);
            return new Settings(underscore.group(1), Character.isDigit(what.charAt(0)) ? "thinking-" + what : what);
        }
        Matcher brackets = BRACKETS.matcher(given);
        return brackets.matches() ? new Settings(brackets.group(1), brackets.group(2)) : null;
    }

    /// What may be a part of the name as well.
    static @Nullable Settings perhaps(String given) {
        Matcher dash = DASH.matcher(given);
        return dash.matches() ? new Settings(dash.group(1), dash.group(2).toLowerCase(Locale.ROOT)) : null;
    }
}
