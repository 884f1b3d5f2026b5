package dev.podium.scoring.redis;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What a writer of boards asks of the store, each call atomic in itself and safe to repeat. Between two calls anything
/// can happen: another writer, a flush, a failover.
///
/// Every call throws [dev.podium.board.BoardsUnavailable] when the store cannot be reached or refuses to write.
interface Shelf {

    /// What became of a call.
    enum Turn {
        /// Done; this board is shown, or laid.
        DONE,
        /// A newer board is shown, or another one of the same version that somebody keeps alive.
        OUTRUN,
        /// The snapshot is not there, or not these bytes.
        UNLAID
    }

    /// What the store had when the heart beat.
    ///
    /// @param shown whether the sign points to this board and its snapshot is there, whole
    /// @param outrun whether a newer board is shown, or another one of the same version that somebody keeps alive
    /// @param dressed whether ranks and rows are there as well
    /// @param feed number of entries
    /// @param history bytes of the closes
    record Found(boolean shown, boolean outrun, boolean dressed, long feed, long history) {}

    /// Lays the snapshot beside what is shown, unless that is newer.
    Turn lay(Laid board);

    /// Lays ranks and rows of a board whose snapshot is laid.
    void dress(Laid board);

    /// Turns the sign to a board that is laid, if the sign is missing, foreign or older; then says so to whoever
    /// listens.
    Turn turn(Laid board);

    /// Lays the sign of life, keeps the shown board from expiring, and looks at what is there.
    ///
    /// @param board the last one published from here; `null` when there is none yet
    /// @param thorough whether to compare the snapshot's bytes too
    Found beat(String id, String beat, @Nullable Laid board, boolean thorough);

    /// Adds entries by offset, in place of what was there, and tells listeners. Effects that are known stay known.
    void feed(String id, SortedMap<Long, String> entries, int most);

    void history(String id, byte[] history);
}
