package dev.podium.ui.api.http;

import dev.podium.board.Board;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import dev.podium.catalog.Slug;
import dev.podium.ui.feed.BoardFeed;
import dev.podium.ui.feed.Shown;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Finds the board that a call asks for: by name, by `minVersion` and by `at`.
public final class Moments {

    static final Duration OWN_WRITE = Duration.ofSeconds(2);

    private static final Duration DESK_PATIENCE = Duration.ofSeconds(3);
    private static final int MOST_WAITING = 200;

    private final BoardFeed feed;
    private final Desk desk;
    private final String usualBoard;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    /// Looks for boards in the feed, and for those of the past at the desk.
    ///
    /// @param usualBoard the board that is meant where the path names none
    public Moments(BoardFeed feed, Desk desk, String usualBoard) {
        this.feed = feed;
        this.desk = desk;
        this.usualBoard = usualBoard;
    }

    /// The board's id; the path may leave it out.
    public String id(@Nullable String named) {
        return named == null ? usualBoard : named;
    }

    /// The board that the call is about, as it is now or was `at`.
    public Moment of(@Nullable String named, Query query) {
        String id = id(named);
        Shown shown = newest(id, query.whole("minVersion", 0, Long.MAX_VALUE / 10));
        String at = query.text("at");
        return at == null ? Moment.now(shown) : at(shown, at);
    }

    /// The newest board.
    ///
    /// @throws ApiProblem not-found for a board that nobody shows; overloaded where nothing was ever shown
    public Shown newest(String id, @Nullable Long minVersion) {
        return shown(id, minVersion).orElseThrow(() -> {
            if (feed.boards().isEmpty()) {
                return ApiProblem.overloaded("No board has been published yet. Please try again in a moment.");
            }
            return ApiProblem.notFound(
                    Slug.isValid(id)
                            ? "There is no board \"" + id + "\". /api/v1/boards lists those that there are."
                            : "There is no such board. /api/v1/boards lists those that there are.");
        });
    }

    private Optional<Shown> shown(String id, @Nullable Long minVersion) {
        if (minVersion == null || !waiting.tryAcquire()) {
            return feed.shown(id);
        }
        try {
            return feed.await(id, minVersion, OWN_WRITE);
        } finally {
            waiting.release();
        }
    }

    private Moment at(Shown shown, String at) {
        Question question = question(shown.board().id(), at);
        boolean now = switch (question) {
            case Question.AtOffset q -> q.offset() == shown.version();
            case Question.AtTime q -> !q.time().isBefore(shown.board().version().asOf());
        };
        if (now) {
            return Moment.now(shown);
        }
        if (question instanceof Question.AtOffset(String board, long offset) && offset > shown.version()) {
            throw ApiProblem.notFound(
                    "Board \"" + board + "\" has reached #" + shown.version() + ", not yet #" + offset + ".");
        }
        Board past = desk.ask(question, DESK_PATIENCE)
                .orElseThrow(() -> ApiProblem.notFound("The board did not exist at that moment."));
        return Moment.past(past);
    }

    private static Question question(String board, String at) {
        try {
            if (at.matches("\\d{1,18}")) {
                return new Question.AtOffset(board, Long.parseLong(at));
            }
            return new Question.AtTime(
                    board,
                    at.length() <= "2026-03-14".length()
                            ? lastInstant(LocalDate.parse(at))
                            : OffsetDateTime.parse(at.replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            throw ApiProblem.badParameter(
                    "at", "an event's number, a date such as 2026-03-14, or a time such as 2026-03-14T12:00:00Z");
        }
    }

    /// A day means its end, when all of it has happened.
    private static Instant lastInstant(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }
}
