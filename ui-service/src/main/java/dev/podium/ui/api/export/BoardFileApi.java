package dev.podium.ui.api.export;

import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/export.podium.ndjson`: the whole board in one file, which makes the same standings of an empty one.
@RestController
public class BoardFileApi {

    private final Moments moments;

    public BoardFileApi(Moments moments) {
        this.moments = moments;
    }

    @GetMapping({"/api/v1/export.podium.ndjson", "/api/v1/boards/{board}/export.podium.ndjson"})
    ResponseEntity<byte[]> whole(@PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        Query query = Query.of(request, "at", "minVersion");
        Moment moment = moments.of(board, query);
        return Answer.lines(request, moment, query, () -> WholeBoard.lines(moment.board()));
    }
}
