package dev.podium.board;

import java.time.Duration;
import java.util.Optional;

/// The asking side of the desk: boards of other moments than now, or under other rules.
public interface Desk {

    /// The answer, or empty when there is no such moment, or no such revision.
    ///
    /// @throws BoardsUnavailable if nobody answered in time, or the store that carries the questions is away
    Optional<Board> ask(Question question, Duration patience);
}
