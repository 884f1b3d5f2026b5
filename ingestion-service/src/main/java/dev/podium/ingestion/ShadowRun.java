package dev.podium.ingestion;

import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import dev.podium.board.Supposed;
import dev.podium.catalog.Methodology;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// What a methodology would do that nobody has published, or results that nobody has submitted: the shown board
/// with and without, asked of the desk. It stores nothing.
public final class ShadowRun {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Desk desk;
    private final ShownVersion shown;

    public ShadowRun(Desk desk, ShownVersion shown) {
        this.desk = desk;
        this.shown = shown;
    }

    /// One moment of a board in two ways.
    ///
    /// @param now as it is shown
    /// @param then as it would be
    public record Outcome(Board now, Board then) {}

    /// The board of now under the draft, beside the shown one.
    ///
    /// @throws BoardsUnavailable if no board is shown, or the desk does not answer in time
    public Outcome of(String board, Methodology draft) {
        long version = shown.of(board).orElseThrow(() -> unanswered("no board is shown"));
        Question question = Question.atOffset(board, version);
        return new Outcome(ask(question), ask(question.under(new Question.Draft(draft))));
    }

    /// The board of now with more results, beside the shown one.
    ///
    /// @throws BoardsUnavailable if no board is shown, or the desk does not answer in time
    public Outcome of(String board, Supposed more) {
        long version = shown.of(board).orElseThrow(() -> unanswered("no board is shown"));
        Question question = Question.atOffset(board, version);
        return new Outcome(ask(question), ask(question.supposing(more)));
    }

    private Board ask(Question question) {
        return desk.ask(question, PATIENCE).orElseThrow(() -> unanswered("the desk knows no such board"));
    }

    private static BoardsUnavailable unanswered(String why) {
        return new BoardsUnavailable(new TimeoutException(why));
    }
}
