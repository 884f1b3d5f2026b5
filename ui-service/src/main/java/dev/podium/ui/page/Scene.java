package dev.podium.ui.page;

import dev.podium.board.Board;
import dev.podium.result.Lane;
import dev.podium.ui.Place;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.Shown;
import org.jspecify.annotations.Nullable;

/// A board as a page is about to show it.
///
/// @param shown how fresh it is; `null` for a moment of the past
public record Scene(
        Place place,
        Board board,
        BoardIndex index,
        @Nullable Shown shown) {

    static Scene now(Place place, Shown shown) {
        return new Scene(place, shown.board(), shown.index(), shown);
    }

    static Scene past(Place place, Board board) {
        return new Scene(place, board, BoardIndex.of(board), null);
    }

    /// The same board, seen from another place.
    Scene from(Place other) {
        return new Scene(other, board, index, shown);
    }

    public Lane lane() {
        return place.lane();
    }

    public boolean isPast() {
        return shown == null;
    }
}
