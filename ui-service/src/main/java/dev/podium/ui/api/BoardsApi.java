package dev.podium.ui.api;

import dev.podium.board.Board;
import dev.podium.board.Counts;
import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.ApiProblem;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.wire.BoardHash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET /boards` and `GET /boards/{board}`.
@RestController
public class BoardsApi {

    private final Moments moments;
    private final BoardFeed feed;

    public BoardsApi(Moments moments, BoardFeed feed) {
        this.moments = moments;
        this.feed = feed;
    }

    /// What a board is about, and how much evidence it rests on.
    ///
    /// @param methodology revision
    /// @param standings hash of what is measured and made of it; of one board only
    public record BoardLine(
            String board,
            String name,
            @Nullable String description,
            long version,
            String asOf,
            boolean stale,
            @Nullable Long staleForSeconds,
            int methodology,
            int models,
            int benchmarks,
            Counts counts,
            @Nullable String standings) {

        static BoardLine of(Moment moment) {
            return of(moment, null);
        }

        /// With the hash, which takes a moment to make.
        static BoardLine whole(Moment moment) {
            return of(
                    moment, moment.index().once(String.class, "standings", () -> BoardHash.standings(moment.board())));
        }

        private static BoardLine of(Moment moment, @Nullable String standings) {
            Board board = moment.board();
            Moment.Head head = moment.head();
            return new BoardLine(
                    board.id(),
                    board.name(),
                    board.description(),
                    head.version(),
                    head.asOf(),
                    head.stale(),
                    head.staleForSeconds(),
                    board.methodology().revision(),
                    board.models().size(),
                    board.benchmarks().size(),
                    board.counts(),
                    standings);
        }
    }

    /// All boards, in order of id.
    record BoardsAnswer(List<BoardLine> boards) {}

    @GetMapping("/api/v1/boards")
    ResponseEntity<byte[]> boards(HttpServletRequest request) {
        Query.of(request);
        List<BoardLine> lines = feed.boards().stream()
                .flatMap(id -> feed.shown(id).stream())
                .map(shown -> BoardLine.of(Moment.now(shown)))
                .toList();
        if (lines.isEmpty() && !feed.ready()) {
            throw ApiProblem.overloaded("The boards' store cannot be reached yet. Please try again in a moment.");
        }
        return Answer.plain(request, new BoardsAnswer(lines));
    }

    @GetMapping("/api/v1/boards/{board}")
    ResponseEntity<byte[]> board(@PathVariable String board, HttpServletRequest request) {
        Query query = Query.of(request, "at", "minVersion");
        Moment moment = moments.of(board, query);
        return Answer.json(request, moment, query, () -> BoardLine.whole(moment));
    }
}
