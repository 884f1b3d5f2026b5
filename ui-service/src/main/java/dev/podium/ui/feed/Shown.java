package dev.podium.ui.feed;

import dev.podium.board.Beat;
import dev.podium.board.Board;
import dev.podium.board.Close;
import dev.podium.board.Row;
import dev.podium.result.Lane;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A board as this process shows it, and how fresh it is.
///
/// @param beat the scorer's last sign of life; `null` when none was ever heard
/// @param stale whether the scorer has been silent for 5 s or more
/// @param silence how long it had been silent when this was handed out, by a clock that never jumps
/// @param receivedAt when this process read the board, by its own clock
/// @param previous where the models stood at the close before
public record Shown(
        Board board,
        BoardIndex index,
        @Nullable Beat beat,
        boolean stale,
        Duration silence,
        Instant receivedAt,
        Previous previous) {

    public long version() {
        return board.version().offset();
    }

    /// Places gained since the close before; negative when lost, `null` when unranked then or now.
    public @Nullable Integer rise(Lane lane, String model) {
        Row row = index.row(lane, model);
        Close.Place before = previous.lane(lane).get(model);
        return row == null
                        || row.overall() == null
                        || row.overall().rank() == null
                        || before == null
                        || before.rank() == null
                ? null
                : Integer.valueOf(before.rank() - row.overall().rank());
    }
}
