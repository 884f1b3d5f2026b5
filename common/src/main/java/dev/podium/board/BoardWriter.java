package dev.podium.board;

import java.util.List;

/// Where boards are shown from. All calls are safe to repeat; a lost store is filled again by [#beat].
public interface BoardWriter {

    /// Shows a board, unless a newer one is shown. Readers see all of it or none of it.
    ///
    /// @return whether this board, or the same one again, is now the shown one
    /// @throws BoardsUnavailable if the store cannot be reached; the next [#beat] tries again
    boolean publish(Board board);

    /// The sign of life. Lays the last published board, feed and history again if the store lost them.
    ///
    /// @throws BoardsUnavailable if the store cannot be reached
    void beat(String board, Beat beat);

    /// Adds entries to the feed, in place of those with the same offset. The newest 10,000 are kept.
    ///
    /// @throws BoardsUnavailable if the store cannot be reached; the next [#beat] tries again
    void feed(String board, List<FeedEntry> entries);

    /// Replaces the daily closes.
    ///
    /// @throws BoardsUnavailable if the store cannot be reached; the next [#beat] tries again
    void history(String board, History history);

    /// Somebody else shows this board from now on: it is not laid again from here. What is shown stays.
    default void forget(String board) {}
}
