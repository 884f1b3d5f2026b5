package dev.podium.ui.leaderboard;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.result.Lane;
import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a leaderboard's address asks for, besides the place: whoever opens the link sees the same.
///
/// @param category id; empty for the overall board
record Selection(String category, Filters filters, Sort sort) {

    static Selection of(RouteParameters path, QueryParameters query) {
        return new Selection(
                path.get("category").orElse(""),
                Filters.of(query),
                query.getSingleParameter("sort").map(Sort::parse).orElse(Sort.BY_RANK));
    }

    /// Path and query, relative to the application.
    String address(Routes routes, Place place) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "lane", place.lane() == Lane.VERIFIED ? "verified" : null);
        query.putAll(filters.query());
        put(query, "sort", sort.equals(Sort.BY_RANK) ? null : sort.word());
        put(query, "weights", place.weights());
        put(query, "at", place.at());
        return new Location(routes.leaderboard(place.board(), category), new QueryParameters(query))
                .getPathWithQueryParameters();
    }

    Selection withCategory(String newCategory) {
        return new Selection(newCategory, filters, sort);
    }

    Selection withFilters(Filters newFilters) {
        return new Selection(category, newFilters, sort);
    }

    Selection withSort(Sort newSort) {
        return new Selection(category, filters, newSort);
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable String value) {
        if (value != null) {
            query.put(name, List.of(value));
        }
    }
}
