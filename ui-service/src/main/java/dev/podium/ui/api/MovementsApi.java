package dev.podium.ui.api;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.board.Question;
import dev.podium.board.RankMove;
import dev.podium.movement.Movements;
import dev.podium.movement.Moves;
import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import dev.podium.wire.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/movements`: what moved between two moments, and why.
@RestController
public class MovementsApi {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final int PAGE = 1_000;
    private static final Duration UNSAID = Duration.ofDays(1);

    private final Moments moments;
    private final BoardFeed feed;

    public MovementsApi(Moments moments, BoardFeed feed) {
        this.moments = moments;
        this.feed = feed;
    }

    @GetMapping({"/api/v1/movements", "/api/v1/boards/{board}/movements"})
    ResponseEntity<byte[]> movements(
            @PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        Query query = Query.of(request, "from", "to", "lane", "model", "limit", "minVersion");
        int limit = query.limit(USUAL, MOST);
        Shown shown = moments.newest(moments.id(board), query.whole("minVersion", 0, Long.MAX_VALUE / 10));
        Moment to = to(shown, query);
        Optional<Moment> from = from(shown, to, query);
        if (from.isPresent() && from.get().version() > to.version()) {
            throw ApiProblem.badParameter("from", "a moment before \"to\"");
        }
        return Answer.growing(request, to, MovementLine.class, answer(from.orElse(null), to, query, limit));
    }

    private Moment to(Shown shown, Query query) {
        String to = query.text("to");
        return to == null ? Moment.now(shown) : moments.at(shown, "to", to).orElseThrow(() -> never("to"));
    }

    /// Empty where nobody named a moment, and a day before there was no board.
    private Optional<Moment> from(Shown shown, Moment to, Query query) {
        String from = query.text("from");
        if (from != null) {
            return Optional.of(moments.at(shown, "from", from).orElseThrow(() -> never("from")));
        }
        // By the minute, so that the desk is not asked for another board after every event.
        Instant dayBefore = to.board().version().asOf().minus(UNSAID).truncatedTo(ChronoUnit.MINUTES);
        return moments.asked(shown, Question.atTime(shown.board().id(), dayBefore));
    }

    private static ApiProblem never(String parameter) {
        return ApiProblem.notFound("The board did not exist at the moment \"" + parameter + "\".");
    }

    private MovementsAnswer answer(@Nullable Moment from, Moment to, Query query, int limit) {
        Board before = from == null ? Board.nothing(to.board().id()) : from.board();
        String model = model(to, query);
        List<RankMove> moves = Movements.between(before, to.board(), entries(before, to.board()), query.lane()).stream()
                .filter(move ->
                        model == null ? Moves.visible(move) : move.model().equals(model))
                .sorted(Moves.FARTHEST_FIRST)
                .toList();
        return new MovementsAnswer(
                to.head(),
                Json.kebab(query.lane()),
                from == null
                        ? null
                        : new MovementsAnswer.Since(from.version(), from.head().asOf()),
                moves.size(),
                moves.stream()
                        .limit(limit)
                        .map(move -> MovementLine.of(move, name(to, move.model())))
                        .toList());
    }

    private static @Nullable String model(Moment to, Query query) {
        String model = query.text("model");
        if (model != null && to.index().model(model) == null) {
            throw ApiProblem.badParameter("model", "the id of a model that the board had at the moment \"to\"");
        }
        return model;
    }

    private static String name(Moment moment, String id) {
        var model = moment.index().model(id);
        return model == null ? id : model.name();
    }

    /// As far back as the feed reaches.
    private List<FeedEntry> entries(Board before, Board after) {
        List<FeedEntry> entries = new ArrayList<>();
        long since = before.version().offset();
        long next = after.version().offset() + 1;
        while (next > since + 1) {
            List<FeedEntry> page = feed.entries(after.id(), next, PAGE);
            entries.addAll(page);
            next = page.isEmpty() ? since : page.getLast().offset();
        }
        return entries;
    }
}
