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
                Route.ofBoard("GET", "/leaderboard.csv"),
                Route.ofBoard("GET", "/leaderboard.json"),
                Route.ofBoard("GET", "/leaderboard.ndjson"),
                Route.ofBoard("GET", "/models"),
                Route.ofBoard("GET", "/models/{model}"),
                Route.ofBoard("GET", "/benchmarks"),
                Route.ofBoard("GET", "/benchmarks/{benchmark}"),
                Route.ofBoard("GET", "/models/{model}/results.eee.json"),
                Route.ofBoard("GET", "/models/{model}/results.hf.yaml"),
                Route.ofBoard("GET", "/compare"),
                Route.ofBoard("GET", "/compare.csv"),
                Route.ofBoard("GET", "/compare.json"),
                Route.ofBoard("GET", "/compare.ndjson"),
                Route.ofBoard("GET", "/movements"),
                Route.ofBoard("GET", "/events"),
                Route.ofBoard("GET", "/stream"),
                Route.ofBoard("GET", "/export.csv"),
                Route.ofBoard("GET", "/export.json"),
                Route.ofBoard("GET", "/export.ndjson"),
                Route.ofBoard("GET", "/export.podium.ndjson")));
    }
}
