package dev.podium.ui.leaderboard;

import dev.podium.ui.language.Language;
import dev.podium.ui.language.Texts;
import dev.podium.ui.leaderboard.Choice.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the filters offer.
///
/// @param price highest mean price, $/M tokens
/// @param context tokens at least
/// @param released earliest day of release
/// @param evidence whole per cent of the weight at least
record FilterOptions(
        List<Option<Boolean>> open,
        List<Option<Boolean>> reasoning,
        List<Option<Double>> price,
        List<Option<Long>> context,
        List<Option<LocalDate>> released,
        List<Option<Integer>> evidence) {

    static FilterOptions in(Language language) {
        Texts words = language.texts("leaderboard");
        String any = words.say("any");
        return new FilterOptions(
                List.of(
                        new Option<>(null, any),
                        new Option<>(true, words.say("open.yes")),
                        new Option<>(false, words.say("open.no"))),
                List.of(
                        new Option<>(null, any),
                        new Option<>(true, words.say("reasoning.yes")),
                        new Option<>(false, words.say("reasoning.no"))),
                List.of(
                        new Option<>(null, any),
                        price(0.5, language),
                        price(2, language),
                        price(5, language),
                        price(15, language)),
                List.of(
                        new Option<>(null, any),
                        context(128_000, language),
                        context(200_000, language),
                        context(1_000_000, language)),
                List.of(
                        new Option<>(null, any),
                        new Option<>(LocalDate.of(2026, 1, 1), words.say("since", "2026")),
                        new Option<>(LocalDate.of(2025, 7, 1), words.say("since", words.say("july", "2025"))),
                        new Option<>(LocalDate.of(2025, 1, 1), words.say("since", "2025")),
                        new Option<>(LocalDate.of(2024, 1, 1), words.say("since", "2024"))),
                List.of(
                        new Option<>(null, any),
                        evidence(25, language),
                        evidence(50, language),
                        evidence(75, language)));
    }

    private static Option<Double> price(double most, Language language) {
        return new Option<>(
                most,
                language.texts("leaderboard").say("up.to", language.numbers().money(most)));
    }

    private static Option<Long> context(long least, Language language) {
        return new Option<>(
                least,
                language.texts("leaderboard").say("or.more", language.numbers().tokens(least)));
    }

    private static Option<Integer> evidence(int least, Language language) {
        return new Option<>(
                least,
                language.texts("leaderboard").say("or.more", language.numbers().percent(least / 100.0)));
    }

    /// What is chosen, in words; empty for any.
    static <T> String words(List<Option<T>> options, @Nullable T value) {
        if (value == null) {
            return "";
        }
        return options.stream()
                .filter(option -> value.equals(option.value()))
                .map(Option::words)
                .findFirst()
                .orElse(value.toString());
    }
}
