package dev.podium.ui.leaderboard;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import dev.podium.result.Lane;
import dev.podium.ui.Routes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything that a leaderboard page shows by, and its address: whoever opens the link sees the same.
///
/// @param category id; empty for the overall board
/// @param at the moment of the past that is shown: an offset or a date; `null` for now
record Selection(
        Routes routes,
        String board,
        String category,
        Lane lane,
        Filters filters,
        Sort sort,
        @Nullable String at) {

    /// The home board of now, overall, unfiltered.
    static Selection home(Routes routes) {
        return new Selection(routes, routes.home(), "", Lane.PROVISIONAL, Filters.NONE, Sort.BY_RANK, null);
    }

    static Selection of(Routes routes, String board, String category, QueryParameters query) {
        Function<String, @Nullable String> value =
                name -> query.getSingleParameter(name).filter(v -> !v.isBlank()).orElse(null);
        String sort = value.apply("sort");
        return new Selection(
                routes,
                board,
                category,
                "verified".equals(value.apply("lane")) ? Lane.VERIFIED : Lane.PROVISIONAL,
                new Filters(
                        query.getSingleParameter("q").orElse(""),
                        Set.copyOf(query.getParameters("maker")),
                        flag(value.apply("open")),
                        flag(value.apply("reasoning")),
                        number(value.apply("price"), Double::valueOf),
                        number(value.apply("context"), Long::valueOf),
                        day(value.apply("since")),
                        number(value.apply("evidence"), Integer::valueOf)),
                sort == null ? Sort.BY_RANK : Sort.parse(sort),
                value.apply("at"));
    }

    /// Path and query, relative to the application.
    String address() {
        return new Location(routes.leaderboard(board, category), query()).getPathWithQueryParameters();
    }

    private QueryParameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "lane", lane == Lane.VERIFIED ? "verified" : null);
        put(query, "q", filters.text().isBlank() ? null : filters.text());
        if (!filters.makers().isEmpty()) {
            query.put("maker", new ArrayList<>(filters.makers()));
        }
        put(query, "open", filters.openWeights());
        put(query, "reasoning", filters.reasoning());
        put(query, "price", plain(filters.maxPrice()));
        put(query, "context", filters.minContext());
        put(query, "since", filters.since());
        put(query, "evidence", filters.minEvidence());
        put(query, "sort", sort.equals(Sort.BY_RANK) ? null : sort.word());
        put(query, "at", at);
        return new QueryParameters(query);
    }

    Selection withCategory(String newCategory) {
        return new Selection(routes, board, newCategory, lane, filters, sort, at);
    }

    Selection withLane(Lane newLane) {
        return new Selection(routes, board, category, newLane, filters, sort, at);
    }

    Selection withFilters(Filters newFilters) {
        return new Selection(routes, board, category, lane, newFilters, sort, at);
    }

    Selection withSort(Sort newSort) {
        return new Selection(routes, board, category, lane, filters, newSort, at);
    }

    Selection now() {
        return new Selection(routes, board, category, lane, filters, sort, null);
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    private static @Nullable String plain(@Nullable Double number) {
        return number == null
                ? null
                : number == Math.rint(number) ? Long.toString(Math.round(number)) : number.toString();
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null; // an address that somebody typed: what it does not say is not filtered
        }
    }

    private static <T> @Nullable T number(@Nullable String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (NumberFormatException e) {
            return null; // an address that somebody typed: what it does not say is not filtered
        }
    }
}
