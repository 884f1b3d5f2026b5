package dev.podium.ui.api;

import dev.podium.catalog.Methodology;
import dev.podium.compare.Comparison;
import dev.podium.compare.Comparisons;
import dev.podium.result.Lane;
import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import dev.podium.ui.language.Language;
import dev.podium.ui.weight.Weights;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/compare`, also with a form behind a dot. As a table it is its benchmarks.
@RestController
public class CompareApi {

    private final Moments moments;

    public CompareApi(Moments moments) {
        this.moments = moments;
    }

    @GetMapping({
        "/api/v1/compare",
        "/api/v1/compare.{form:csv|json|ndjson}",
        "/api/v1/boards/{board}/compare",
        "/api/v1/boards/{board}/compare.{form:csv|json|ndjson}"
    })
    ResponseEntity<byte[]> compare(@PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        Query query = Query.of(request, "m", "lane", "weights", "at", "revision", "minVersion", "basis", "language");
        List<String> models = models(query.text("m"));
        Language language = language(query.text("language"));
        boolean matched = matched(query.text("basis"));
        Moment moment = moments.of(board, query);
        Lane lane = query.lane();
        String weights = query.text("weights");
        Methodology published = moment.board().methodology();
        Methodology methodology = AskedWeights.applied(weights, published);
        models.forEach(id -> known(id, moment));
        return Answer.list(
                request,
                moment,
                query,
                BenchmarkGapLine.class,
                () -> ComparisonAnswer.of(
                        moment,
                        comparisons(moment, lane, matched).of(models, methodology),
                        methodology,
                        weights == null ? null : Weights.percent(methodology),
                        language.phrasing()));
    }

    private static Comparisons comparisons(Moment moment, Lane lane, boolean matched) {
        Comparisons completed = moment.index().comparisons(lane);
        return matched ? completed.matched() : completed;
    }

    private static boolean matched(@Nullable String basis) {
        return switch (basis) {
            case null -> false;
            case "completed" -> false;
            case "matched" -> true;
            default -> throw ApiProblem.badParameter("basis", "one of completed, matched");
        };
    }

    private static Language language(@Nullable String tag) {
        return Language.ALL.stream()
                .filter(language -> language.tag().equals(tag == null ? Language.ENGLISH.tag() : tag))
                .findFirst()
                .orElseThrow(() -> ApiProblem.badParameter(
                        "language",
                        "one of " + Language.ALL.stream().map(Language::tag).collect(Collectors.joining(", "))));
    }

    private static List<String> models(@Nullable String list) {
        List<String> ids = list == null
                ? List.of()
                : Arrays.stream(list.split(",", -1))
                        .map(id -> id.strip().toLowerCase(Locale.ROOT))
                        .toList();
        boolean understood = ids.size() >= 2
                && ids.size() <= Comparison.MOST_MODELS
                && ids.stream().distinct().count() == ids.size()
                && ids.stream().noneMatch(String::isEmpty);
        if (!understood) {
            throw ApiProblem.badParameter("m", "two to four different model ids, such as m=gpt-5-2,claude-opus-4-5");
        }
        return ids;
    }

    private static void known(String id, Moment moment) {
        if (moment.index().model(id) == null) {
            throw ApiProblem.notFound("Board \"" + moment.board().id() + "\" has no model "
                    + (id.matches("[a-z0-9._-]{1,63}") ? '"' + id + '"' : "of one of these ids")
                    + ". /api/v1/models?q=… finds models by part of a name.");
        }
    }
}
