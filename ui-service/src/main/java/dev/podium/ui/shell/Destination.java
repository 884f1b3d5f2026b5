package dev.podium.ui.shell;

import dev.podium.ui.Place;
import dev.podium.ui.Routes;
import java.util.List;

/// The pages that stand in the navigation, in its order. Their names are texts of the room `shell`.
public enum Destination {
    LEADERBOARD("nav.leaderboard"),
    COMPARE("nav.compare"),
    BENCHMARKS("nav.benchmarks"),
    VALUE("nav.value"),
    COVERAGE("nav.coverage"),
    LIVE("nav.live"),
    HISTORY("nav.history"),
    SUBMIT("nav.submit"),
    METHODOLOGY("nav.methodology"),
    ABOUT("nav.about");

    private final String key;

    Destination(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    String address(Routes routes, Place place) {
        return switch (this) {
            case LEADERBOARD -> routes.leaderboard(place);
            case COMPARE -> routes.compare(place, List.of());
            case BENCHMARKS -> routes.benchmarks(place);
            case VALUE -> routes.value(place);
            case COVERAGE -> routes.coverage(place);
            case LIVE -> routes.live(place);
            case HISTORY -> routes.history(place);
            case SUBMIT -> routes.submit(place.now());
            case METHODOLOGY -> routes.methodology(place);
            case ABOUT -> Routes.ABOUT;
        };
    }
}
