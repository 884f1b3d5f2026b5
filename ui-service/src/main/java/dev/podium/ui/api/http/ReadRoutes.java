package dev.podium.ui.api.http;

import dev.podium.wire.ApiRoutes;
import dev.podium.wire.ApiRoutes.Route;
import java.util.List;

/// The calls of the read API, as the gate knows them.
public final class ReadRoutes {

    private ReadRoutes() {}

    public static ApiRoutes table() {
        return new ApiRoutes(List.of(
                Route.global("GET", "/boards"),
                Route.global("GET", "/boards/{board}"),
                Route.ofBoard("GET", "/leaderboard"),
                Route.ofBoard("GET", "/models"),
                Route.ofBoard("GET", "/models/{model}"),
                Route.ofBoard("GET", "/benchmarks"),
                Route.ofBoard("GET", "/benchmarks/{benchmark}"),
                Route.ofBoard("GET", "/compare"),
                Route.ofBoard("GET", "/movements"),
                Route.ofBoard("GET", "/events"),
                Route.ofBoard("GET", "/stream"),
                Route.ofBoard("GET", "/export.csv"),
                Route.ofBoard("GET", "/export.ndjson")));
    }
}
