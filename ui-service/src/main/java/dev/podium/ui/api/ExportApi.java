package dev.podium.ui.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.Listed;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/export.csv`, `…/export.ndjson` and `…/export.json`: every submitted result that the board knows, counted or
/// not.
@RestController
public class ExportApi {

    private final Moments moments;

    public ExportApi(Moments moments) {
        this.moments = moments;
    }

    /// Every result, for those who want one value.
    record ExportAnswer(@JsonUnwrapped Moment.Head head, List<ObservationLine> results)
            implements Listed<ObservationLine> {

        @Override
        public List<ObservationLine> listed() {
            return results;
        }
    }

    @GetMapping({"/api/v1/export.{form:csv|json|ndjson}", "/api/v1/boards/{board}/export.{form:csv|json|ndjson}"})
    ResponseEntity<byte[]> export(@PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        Query query = Query.of(request, "at", "minVersion");
        Moment moment = moments.of(board, query);
        return Answer.list(
                request,
                moment,
                query,
                ObservationLine.class,
                () -> new ExportAnswer(
                        moment.head(),
                        moment.board().observations().stream()
                                .map(ObservationLine::of)
                                .toList()));
    }
}
