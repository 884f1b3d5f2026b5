package dev.podium.ui.api;

import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.Media;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/export.csv` and `GET …/export.ndjson`: every submitted result that the board knows, counted or not.
@RestController
public class ExportApi {

    private final Moments moments;

    public ExportApi(Moments moments) {
        this.moments = moments;
    }

    @GetMapping({"/api/v1/export.csv", "/api/v1/boards/{board}/export.csv"})
    ResponseEntity<byte[]> csv(@PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        return export(board, request, Media.CSV);
    }

    @GetMapping({"/api/v1/export.ndjson", "/api/v1/boards/{board}/export.ndjson"})
    ResponseEntity<byte[]> ndjson(@PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        return export(board, request, Media.NDJSON);
    }

    private ResponseEntity<byte[]> export(@Nullable String board, HttpServletRequest request, Media media) {
        Query query = Query.of(request, "at", "minVersion");
        Moment moment = moments.of(board, query);
        return Answer.file(
                request,
                moment,
                query,
                media,
                ObservationLine.class,
                () -> moment.board().observations().stream()
                        .map(ObservationLine::of)
                        .toList());
    }
}
