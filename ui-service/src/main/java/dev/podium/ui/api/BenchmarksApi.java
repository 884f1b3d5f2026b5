package dev.podium.ui.api;

import dev.podium.board.Cell;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.api.BenchmarkAnswer.Scored;
import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import dev.podium.wire.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/benchmarks` and `GET …/benchmarks/{id}`.
@RestController
public class BenchmarksApi {

    private final Moments moments;

    public BenchmarksApi(Moments moments) {
        this.moments = moments;
    }

    @GetMapping({"/api/v1/benchmarks", "/api/v1/boards/{board}/benchmarks"})
    ResponseEntity<byte[]> benchmarks(
            @PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        Query query = Query.of(request, "at", "revision", "minVersion");
        Moment moment = moments.of(board, query);
        return Answer.list(
                request,
                moment,
                query,
                BenchmarkLine.class,
                () -> new BenchmarksAnswer(
                        moment.head(),
                        moment.board().benchmarks().stream()
                                .map(benchmark -> BenchmarkLine.of(benchmark, moment.index()))
                                .toList()));
    }

    @GetMapping({"/api/v1/benchmarks/{benchmark}", "/api/v1/boards/{board}/benchmarks/{benchmark}"})
    ResponseEntity<byte[]> benchmark(
            @PathVariable(required = false) @Nullable String board,
            @PathVariable String benchmark,
            HttpServletRequest request) {
        Query query = Query.of(request, "lane", "at", "revision", "minVersion");
        Moment moment = moments.of(board, query);
        Lane lane = query.lane();
        Benchmark known = moment.index().benchmark(benchmark.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw ApiProblem.notFound("Board \"" + moment.board().id()
                    + "\" has no benchmark of this id. /api/v1/benchmarks lists those that there are.");
        }
        return Answer.list(
                request,
                moment,
                query,
                Scored.class,
                () -> new BenchmarkAnswer(
                        moment.head(),
                        Json.kebab(lane),
                        BenchmarkLine.of(known, moment.index()),
                        scored(moment, lane, known)));
    }

    private static List<Scored> scored(Moment moment, Lane lane, Benchmark benchmark) {
        List<Scored> rows = new ArrayList<>();
        for (Row row : moment.board().lane(lane).rows()) {
            Model model = moment.index().model(row.model());
            for (Cell cell : row.cells()) {
                if (model != null && cell.benchmark().equals(benchmark.id())) {
                    rows.add(Scored.of(model.id(), model.name(), cell));
                }
            }
        }
        Comparator<Scored> byScore = Comparator.comparingDouble(Scored::score);
        rows.sort((benchmark.higherIsBetter() ? byScore.reversed() : byScore).thenComparing(Scored::model));
        return rows;
    }
}
