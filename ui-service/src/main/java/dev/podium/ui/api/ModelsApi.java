package dev.podium.ui.api;

import dev.podium.board.Observation;
import dev.podium.board.Row;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.api.ModelsAnswer.Listing;
import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.api.http.Cursor;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import dev.podium.wire.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/models` and `GET …/models/{id}`.
@RestController
public class ModelsApi {

    private static final int MOST = 1_000;

    private final Moments moments;

    public ModelsApi(Moments moments) {
        this.moments = moments;
    }

    @GetMapping({"/api/v1/models", "/api/v1/boards/{board}/models"})
    ResponseEntity<byte[]> models(@PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        Query query = Query.of(
                request,
                "lane",
                "limit",
                "cursor",
                "at",
                "revision",
                "minVersion",
                "q",
                "organization",
                "openWeights",
                "reasoning",
                "maxPrice",
                "minContext",
                "releasedAfter",
                "minEvidence");
        Moment moment = moments.of(board, query);
        Lane lane = query.lane();
        RowFilter filter = RowFilter.of(query);
        int limit = query.limit(MOST, MOST);
        String after = Cursor.key(query);
        return Answer.list(
                request, moment, query, Listing.class, () -> list(moment, lane, filter, limit, after, query));
    }

    @GetMapping({"/api/v1/models/{model}", "/api/v1/boards/{board}/models/{model}"})
    ResponseEntity<byte[]> model(
            @PathVariable(required = false) @Nullable String board,
            @PathVariable String model,
            HttpServletRequest request) {
        Query query = Query.of(request, "lane", "at", "revision", "minVersion");
        Moment moment = moments.of(board, query);
        Lane lane = query.lane();
        Model known = moment.index().model(model.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw ApiProblem.notFound("Board \"" + moment.board().id()
                    + "\" has no model of this id. /api/v1/models?q=… finds models by part of a name.");
        }
        return Answer.json(request, moment, query, () -> new ModelPicture(moment, lane, known).answer());
    }

    private static ModelsAnswer list(
            Moment moment, Lane lane, RowFilter filter, int limit, @Nullable String after, Query query) {
        List<Model> admitted = moment.board().models().stream()
                .filter(model -> filter.admits(model, evidence(moment, lane, model)))
                .toList();
        List<Model> rest = admitted.stream()
                .filter(model -> after == null || model.id().compareTo(after) > 0)
                .toList();
        List<Model> page = rest.stream().limit(limit).toList();
        return new ModelsAnswer(
                moment.head(),
                Json.kebab(lane),
                admitted.size(),
                page.stream().map(model -> listing(moment, lane, model)).toList(),
                rest.size() > limit ? Cursor.after(page.getLast().id(), query) : null);
    }

    private static Listing listing(Moment moment, Lane lane, Model model) {
        List<Observation> results = moment.index().observationsOf(model.id());
        int counted =
                (int) results.stream().filter(o -> o.state().equals("counted")).count();
        return Listing.of(model, moment.index().row(lane, model.id()), counted);
    }

    private static double evidence(Moment moment, Lane lane, Model model) {
        Row row = moment.index().row(lane, model.id());
        return row == null ? 0 : row.evidence();
    }
}
