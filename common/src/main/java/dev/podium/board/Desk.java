package dev.podium.board;

import java.time.Duration;
import java.util.Optional;

/// The asking side of the desk: boards of other moments than now.
public interface Desk {

    /// The answer, or empty when there is no such moment, or nobody answered in time.
    ///
    /// @throws BoardsUnavailable if the store that carries questions and answers cannot be reached
    Optional<Board> ask(Question question, Duration patience);
}
