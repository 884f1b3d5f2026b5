package dev.podium.ui.api;

import dev.podium.ui.api.LeaderboardAnswer.Ranked;
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

/// `GET …/leaderboard`, and the same with a form behind a dot, for those who cannot say what they accept.
@RestController
public class LeaderboardApi {

    private static final String[] PARAMETERS = {
        "lane",
        "category",
        "weights",
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
        "minEvidence"
    };

    private final Moments moments;

    public LeaderboardApi(Moments moments) {
        this.moments = moments;
    }

    @GetMapping({
        "/api/v1/leaderboard",
        "/api/v1/leaderboard.{form:csv|json|ndjson}",
        "/api/v1/boards/{board}/leaderboard",
        "/api/v1/boards/{board}/leaderboard.{form:csv|json|ndjson}"
    })
    ResponseEntity<byte[]> leaderboard(
            @PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        Query query = Query.of(request, PARAMETERS);
        Moment moment = moments.of(board, query);
        Leaderboards call = new Leaderboards(moment, query);
        return Answer.list(request, moment, query, Ranked.class, call::answer);
    }
}
