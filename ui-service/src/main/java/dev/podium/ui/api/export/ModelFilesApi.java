package dev.podium.ui.api.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.api.http.Media;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import dev.podium.wire.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/models/{id}/results.eee.json` and `…/results.hf.yaml`: a model's results that count, for other places.
@RestController
public class ModelFilesApi {

    private final Moments moments;

    public ModelFilesApi(Moments moments) {
        this.moments = moments;
    }

    @GetMapping({"/api/v1/models/{model}/results.eee.json", "/api/v1/boards/{board}/models/{model}/results.eee.json"})
    ResponseEntity<byte[]> everyEvalEver(
            @PathVariable(required = false) @Nullable String board,
            @PathVariable String model,
            HttpServletRequest request) {
        return file(
                board,
                model,
                request,
                Media.JSON,
                (moment, known) ->
                        Json.text(EvalRecord.of(moment.board(), known, counted(moment, known), benchmarks(moment))));
    }

    @GetMapping({"/api/v1/models/{model}/results.hf.yaml", "/api/v1/boards/{board}/models/{model}/results.hf.yaml"})
    ResponseEntity<byte[]> huggingFace(
            @PathVariable(required = false) @Nullable String board,
            @PathVariable String model,
            HttpServletRequest request) {
        return file(
                board,
                model,
                request,
                Media.YAML,
                (moment, known) -> HubResults.yaml(counted(moment, known), benchmarks(moment)));
    }

    /// Tells of a model.
    private interface Form {

        String of(Moment moment, Model model);
    }

    private ResponseEntity<byte[]> file(
            @Nullable String board, String model, HttpServletRequest request, Media media, Form form) {
        Query query = Query.of(request, "at", "minVersion");
        Moment moment = moments.of(board, query);
        Model known = moment.index().model(model.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw ApiProblem.notFound("Board \"" + moment.board().id()
                    + "\" has no model of this id. /api/v1/models?q=… finds models by part of a name.");
        }
        return Answer.bytes(
                request, moment, query, media, () -> form.of(moment, known).getBytes(UTF_8));
    }

    private static List<Observation> counted(Moment moment, Model model) {
        return moment.index().observationsOf(model.id()).stream()
                .filter(Observation::counts)
                .toList();
    }

    /// What counts has a known test.
    private static Function<String, Benchmark> benchmarks(Moment moment) {
        return id -> Objects.requireNonNull(moment.index().benchmark(id));
    }
}
