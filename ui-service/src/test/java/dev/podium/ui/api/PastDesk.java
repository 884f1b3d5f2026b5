package dev.podium.ui.api;

import dev.podium.board.Board;
import dev.podium.board.BoardsUnavailable;
import dev.podium.board.Desk;
import dev.podium.board.Question;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeoutException;

/// A desk that knows the boards that were laid on it.
final class PastDesk implements Desk {

    private final ConcurrentSkipListSet<Board> boards = new ConcurrentSkipListSet<>(Comparator.comparing(Board::id)
            .thenComparingLong(board -> board.version().offset()));
    volatile boolean silent;

    void lay(Board board) {
        boards.add(board);
    }

    @Override
    public Optional<Board> ask(Question question, Duration patience) {
        if (silent) {
            throw new BoardsUnavailable(new TimeoutException());
        }
        return boards.stream()
                .filter(board -> board.id().equals(question.board()))
                .filter(board -> switch (question.rules()) {
                    case Question.InForce _ -> true;
                    case Question.Revision(int number) -> board.methodology().revision() == number;
                    case Question.Draft _ -> false;
                })
                .filter(board -> switch (question.when()) {
                    case Question.AtOffset q -> board.version().offset() <= q.offset();
                    case Question.AtTime q -> !board.version().asOf().isAfter(q.time());
                })
                .reduce((older, newer) -> newer);
    }
}
