package dev.podium.ui.api.http;

import dev.podium.board.Board;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.Shown;
import org.jspecify.annotations.Nullable;

/// The board that a call is answered from: that of now, or of an earlier moment.
///
/// @param staleForSeconds how long the scorer has been silent; `null` unless the board is stale
public record Moment(
        Board board, BoardIndex index, @Nullable Long staleForSeconds) {

    public static Moment now(Shown shown) {
        return new Moment(
                shown.board(),
                shown.index(),
                shown.stale() ? Long.valueOf(shown.silence().toSeconds()) : null);
    }

    /// The past does not age.
    static Moment past(Board board) {
        return new Moment(board, BoardIndex.of(board), null);
    }

    public long version() {
        return board.version().offset();
    }

    /// The members that begin every answer.
    public Head head() {
        return new Head(
                board.id(), version(), board.version().asOf().toString(), staleForSeconds != null, staleForSeconds);
    }

    /// Which board an answer tells of, and how fresh it is.
    public record Head(
            String board,
            long version,
            String asOf,
            boolean stale,
            @Nullable Long staleForSeconds) {}
}
