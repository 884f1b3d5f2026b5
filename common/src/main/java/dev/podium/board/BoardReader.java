package dev.podium.board;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/// The reading side of [BoardWriter].
public interface BoardReader {

    /// Ids of boards that are shown.
    ///
    /// @throws BoardsUnavailable if the store cannot be reached
    Set<String> boards();

    /// Offset of the shown board, without reading it.
    ///
    /// @throws BoardsUnavailable if the store cannot be reached
    OptionalLong version(String board);

    /// The shown board, whole and checked against its hash; empty where none is shown or what is there is damaged.
    ///
    /// @throws BoardsUnavailable if the store cannot be reached
    Optional<Board> current(String board);

    /// The scorer's last sign of life.
    ///
    /// @throws BoardsUnavailable if the store cannot be reached
    Optional<Beat> beat(String board);

    /// Entries before an offset, newest first.
    ///
    /// @param before exclusive; `Long.MAX_VALUE` for the newest
    /// @throws BoardsUnavailable if the store cannot be reached
    List<FeedEntry> feed(String board, long before, int limit);

    /// The daily closes; [History#NONE] where there are none yet.
    ///
    /// @throws BoardsUnavailable if the store cannot be reached
    History history(String board);

    /// Calls back with a board's id soon after it was published: a hint that may be lost, so poll as well.
    ///
    /// @return closes the subscription
    AutoCloseable onPublished(Consumer<String> listener);
}
