package dev.podium.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.podium.result.Lane;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a reader stands, whichever page is open: what every address says besides its own subject.
///
/// @param at the moment of the past that is shown, as somebody wrote it; `null` for now
/// @param weights of the categories, as in `coding:40,math:10`; `null` for those of the methodology
public record Place(
        String board,
        Lane lane,
        @Nullable String at,
        @Nullable String weights) {

    /// Now, on a board, by its own weights.
    public static Place on(String board) {
        return new Place(board, Lane.PROVISIONAL, null, null);
    }

    /// What an address says. What it says wrongly is left out: somebody typed it.
    public static Place of(Routes routes, RouteParameters path, QueryParameters query) {
        return new Place(
                path.get("board").orElse(routes.home()),
                text(query, "lane").filter("verified"::equals).isPresent() ? Lane.VERIFIED : Lane.PROVISIONAL,
                text(query, "at").orElse(null),
                text(query, "weights").orElse(null));
    }

    public Place in(Lane newLane) {
        return new Place(board, newLane, at, weights);
    }

    public Place at(@Nullable String moment) {
        return new Place(board, lane, moment, weights);
    }

    public Place now() {
        return at(null);
    }

    public Place weighing(@Nullable String newWeights) {
        return new Place(board, lane, at, newWeights);
    }

    private static Optional<String> text(QueryParameters query, String name) {
        return query.getSingleParameter(name).filter(value -> !value.isBlank());
    }
}
