package dev.podium.ui.api;

import dev.podium.board.FeedEntry;
import dev.podium.ui.api.http.Answer;
import dev.podium.ui.api.http.Moment;
import dev.podium.ui.api.http.Moments;
import dev.podium.ui.api.http.Query;
import dev.podium.ui.feed.BoardFeed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET …/events`: the audit feed.
@RestController
public class EventsApi {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final Moments moments;
    private final BoardFeed feed;

    public EventsApi(Moments moments, BoardFeed feed) {
        this.moments = moments;
        this.feed = feed;
    }

    @GetMapping({"/api/v1/events", "/api/v1/boards/{board}/events"})
    ResponseEntity<byte[]> events(@PathVariable(required = false) @Nullable String board, HttpServletRequest request) {
        Query query = Query.of(request, "before", "limit", "minVersion");
        int limit = query.limit(USUAL, MOST);
        Long before = query.whole("before", 0, Long.MAX_VALUE / 10);
        Moment moment = moments.of(board, query);
        // One more than asked tells whether another page follows.
        List<FeedEntry> found = feed.entries(moment.board().id(), before == null ? Long.MAX_VALUE : before, limit + 1);
        List<FeedEntry> page = found.stream().limit(limit).toList();
        return Answer.growing(
                request,
                moment,
                FeedEntry.class,
                new EventsAnswer(
                        moment.head(),
                        page,
                        found.size() > limit ? Long.valueOf(page.getLast().offset()) : null));
    }
}
