package dev.podium.ui.about;

import dev.podium.board.Freshness;
import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.Shown;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the page says of the board as it is. Where two are equal, the page looks the same.
///
/// @param rule the rule in force, in words
/// @param weights a category in each line: its name, its weight, its tests
/// @param results how many each of [Source#ALL] gave
record Facts(String rule, List<List<String>> weights, List<Long> results) {

    /// Before there is a board.
    static final Facts NONE =
            new Facts("", List.of(), Source.ALL.stream().map(source -> 0L).toList());

    static Facts of(Shown shown, Texts words, Numbers numbers) {
        Methodology methodology = shown.board().methodology();
        Map<String, Long> byCollection = shown.board().observations().stream()
                .map(Observation::collection)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return new Facts(
                rule(methodology, words, numbers),
                methodology.categories().stream()
                        .map(category -> List.of(
                                category.name(),
                                numbers.weight(category.weight()),
                                tests(category, shown.index(), words, numbers)))
                        .toList(),
                Source.ALL.stream().map(source -> source.results(byCollection)).toList());
    }

    private static String rule(Methodology methodology, Texts words, Numbers numbers) {
        return String.join(
                " ",
                words.say("rule." + methodology.rule().name().toLowerCase(Locale.ROOT)),
                words.say(
                        "rule.needs",
                        numbers.percent(methodology.minEvidence()),
                        words.count("categories", methodology.minCategories()),
                        numbers.percent(methodology.minCategoryEvidence())),
                words.say("rule.rest"),
                words.say("rule.revision", numbers.count(methodology.revision())));
    }

    private static String tests(Category category, BoardIndex index, Texts words, Numbers numbers) {
        return category.benchmarks().stream()
                .map(weight -> name(index.benchmark(weight.benchmark()), weight) + "\u00a0"
                        + numbers.weight(weight.weight()) + mark(index.freshness(weight.benchmark()), words))
                .collect(Collectors.joining(" · "));
    }

    private static String mark(@Nullable Freshness freshness, Texts words) {
        if (freshness == null || freshness.equals(Freshness.FRESH)) {
            return "";
        }
        return " " + words.say(!freshness.saturated() ? "stale" : freshness.stale() ? "saturated.stale" : "saturated");
    }

    private static String name(@Nullable Benchmark benchmark, Category.Weight weight) {
        return benchmark == null ? weight.benchmark() : benchmark.name();
    }
}
