package dev.podium.ui.leaderboard;

import dev.podium.ui.leaderboard.Choice.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the filters offer.
final class FilterOptions {

    static final List<Option<Boolean>> OPEN =
            List.of(new Option<>(null, "Any"), new Option<>(true, "open"), new Option<>(false, "closed"));
    static final List<Option<Boolean>> REASONING =
            List.of(new Option<>(null, "Any"), new Option<>(true, "can reason"), new Option<>(false, "cannot reason"));
    static final List<Option<Double>> PRICE = List.of(
            new Option<>(null, "Any"),
            new Option<>(0.5, "up to $0.50"),
            new Option<>(2.0, "up to $2"),
            new Option<>(5.0, "up to $5"),
            new Option<>(15.0, "up to $15"));
    static final List<Option<Long>> CONTEXT = List.of(
            new Option<>(null, "Any"),
            new Option<>(128_000L, "128K or more"),
            new Option<>(200_000L, "200K or more"),
            new Option<>(1_000_000L, "1M or more"));
    static final List<Option<LocalDate>> RELEASED = List.of(
            new Option<>(null, "Any"),
            new Option<>(LocalDate.of(2026, 1, 1), "since 2026"),
            new Option<>(LocalDate.of(2025, 7, 1), "since Jul 2025"),
            new Option<>(LocalDate.of(2025, 1, 1), "since 2025"),
            new Option<>(LocalDate.of(2024, 1, 1), "since 2024"));
    static final List<Option<Integer>> EVIDENCE = List.of(
            new Option<>(null, "Any"),
            new Option<>(25, "25 % or more"),
            new Option<>(50, "50 % or more"),
            new Option<>(75, "75 % or more"));

    private FilterOptions() {}

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
