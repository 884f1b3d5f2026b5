package dev.podium.ingestion.gate;

import static dev.podium.ingestion.gate.Call.asking;
import static dev.podium.ingestion.gate.Call.writing;
import static dev.podium.wire.ApiRoutes.Route.global;
import static dev.podium.wire.ApiRoutes.Route.ofBoard;

import dev.podium.ingestion.Scope;
import dev.podium.wire.ApiRoutes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The table of the write API: what is not in it is not there.
public final class Calls {

    private static final long BATCH = 16L << 20;
    private static final int BATCH_COST = 10;

    private static final long FILES = 65L << 20;
    private static final Set<String> ABOUT_FILES = Set.of("format", "model", "benchmark", "unit", "measuredBy", "name");

    /// Two whole boards are made for it.
    private static final int PREVIEW_COST = 10;

    private static final Set<String> TABLES = Set.of(Call.JSON, "application/x-ndjson", "text/csv");

    private static final List<Call> ALL = List.of(
            writing(ofBoard("POST", "/results"), Scope.RESULTS_SUBMIT),
            writing(ofBoard("POST", "/results:batch"), Scope.RESULTS_SUBMIT).taking(TABLES, BATCH, BATCH_COST),
            asking(ofBoard("GET", "/names"), null),
            writing(ofBoard("POST", "/names:resolve"), Scope.RESULTS_MODERATE),
            files("/imports"),
            files("/imports:preview").storingNothing(),
            asking(ofBoard("GET", "/submissions/{id}"), null).knowing("wait"),
            writing(ofBoard("POST", "/results/{id}:withdraw"), Scope.RESULTS_SUBMIT),
            writing(ofBoard("POST", "/results/{id}:correct"), Scope.RESULTS_SUBMIT),
            writing(ofBoard("POST", "/results/{id}:verify"), Scope.RESULTS_VERIFY),
            writing(ofBoard("POST", "/results/{id}:dispute"), Scope.RESULTS_VERIFY),
            writing(ofBoard("POST", "/results/{id}:retract"), Scope.RESULTS_MODERATE),
            writing(ofBoard("PUT", "/models/{id}"), Scope.CATALOG_WRITE).knowing("confirm"),
            writing(ofBoard("PUT", "/models/{id}/price"), Scope.CATALOG_WRITE),
            writing(ofBoard("PUT", "/benchmarks/{id}"), Scope.CATALOG_WRITE).knowing("confirm"),
            writing(ofBoard("PUT", "/methodology"), Scope.CATALOG_WRITE),
            writing(ofBoard("POST", "/methodology:preview"), Scope.CATALOG_WRITE)
                    .costing(PREVIEW_COST)
                    .storingNothing(),
            writing(global("PUT", "/boards/{board}"), Scope.CATALOG_WRITE),
            writing(global("POST", "/tokens"), Scope.ADMIN),
            asking(global("GET", "/tokens"), Scope.ADMIN),
            asking(global("DELETE", "/tokens/{id}"), Scope.ADMIN));

    private Calls() {}

    private static Call files(String path) {
        return writing(ofBoard("POST", path), Scope.RESULTS_SUBMIT)
                .taking(Set.of(Call.ANYTHING), FILES, BATCH_COST)
                .knowing(ABOUT_FILES.toArray(String[]::new));
    }

    /// The table as other services' gates need it.
    public static ApiRoutes routes() {
        return new ApiRoutes(ALL.stream().map(Call::route).toList());
    }

    static Optional<Call> find(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return ALL.stream().filter(call -> call.matches(asked, path)).findFirst();
    }
}
