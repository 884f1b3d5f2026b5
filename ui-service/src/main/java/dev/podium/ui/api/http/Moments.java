package dev.podium.ui.api.http;

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

    /// The board that the call is about, as it is now or was `at`, under the rules of then or of a `revision`.
    public Moment of(@Nullable String named, Query query) {
        String id = id(named);
        Shown shown = newest(id, query.whole("minVersion", 0, Long.MAX_VALUE / 10));
        return at(shown, query.text("at"), query.whole("revision", 1, Integer.MAX_VALUE));
    }

    private Moment at(Shown shown, @Nullable String at, @Nullable Long revision) {
        Question question = at == null
                ? Question.atOffset(shown.board().id(), shown.version())
                : question(shown.board().id(), "at", at);
        if (revision == null) {
            return asked(shown, question)
                    .orElseThrow(() -> ApiProblem.notFound("The board did not exist at that moment."));
        }
        return asked(shown, question.under(new Question.Revision(revision.intValue())))
                .orElseThrow(() -> ApiProblem.notFound("The board did not exist at that moment, or never had revision "
                        + revision + " of its methodology."));
    }

    /// The board as it was at a moment; empty if it did not exist then.
    ///
    /// @param parameter that says the moment, for the message if it says none
    public Optional<Moment> at(Shown shown, String parameter, String at) {
        return asked(shown, question(shown.board().id(), parameter, at));
    }

    /// The answer to a question about a board that is shown; what is asked of now is answered from it.
    public Optional<Moment> asked(Shown shown, Question question) {
        boolean now = switch (question.when()) {
            case Question.AtOffset(long offset) -> offset == shown.version();
            case Question.AtTime(Instant time) ->
                !time.isBefore(shown.board().version().asOf());
        };
        if (now) {
            return ofNow(shown, question.rules());
        }
        if (question.when() instanceof Question.AtOffset(long offset) && offset > shown.version()) {
            throw ApiProblem.notFound("Board \"" + question.board() + "\" has reached #" + shown.version()
                    + ", not yet #" + offset + ".");
        }
        return desk.ask(question, DESK_PATIENCE).map(Moment::past);
    }

    private Optional<Moment> ofNow(Shown shown, Question.Rules rules) {
        boolean shownRules = switch (rules) {
            case Question.InForce _ -> true;
            case Question.Revision(int number) ->
                number == shown.board().methodology().revision();
            case Question.Draft _ -> false;
        };
        return shownRules
                ? Optional.of(Moment.now(shown))
                : desk.ask(
                                Question.atOffset(shown.board().id(), shown.version())
                                        .under(rules),
                                DESK_PATIENCE)
                        .map(Moment::past);
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

    private static Question question(String board, String parameter, String at) {
        try {
            if (at.matches("\\d{1,18}")) {
                return Question.atOffset(board, Long.parseLong(at));
            }
            return Question.atTime(
                    board,
                    at.length() <= "2026-03-14".length()
                            ? lastInstant(LocalDate.parse(at))
                            : OffsetDateTime.parse(at.replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            throw ApiProblem.badParameter(
                    parameter, "an event's number, a date such as 2026-03-14, or a time such as 2026-03-14T12:00:00Z");
        }
    }

    /// A day means its end, when all of it has happened.
    private static Instant lastInstant(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }
}
