package dev.podium.event;

import java.util.List;

/// The reading side of the log. Calls come from one thread per partition, in log order for each board.
public interface EventSubscriber {

    /// The next records of a board. An empty batch says that the end of the log was reached.
    ///
    /// @param caughtUp false while the log is being replayed: fold, but show nothing yet
    void onBatch(String board, List<Recorded> batch, boolean caughtUp);

    /// Somebody else reads this board from now on: forget it. It may come back, from its first record.
    default void onMovedAway(String board) {}
}
