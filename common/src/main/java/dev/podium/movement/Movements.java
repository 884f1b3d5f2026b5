package dev.podium.movement;

import dev.podium.board.Board;
import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.result.Lane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Why scores and ranks changed between two boards of one log.
///
/// The parts of each move lead from the old score and rank to the new ones without a gap, so they sum to the change. A
/// change of price is a move whose part moves nothing.
public final class Movements {

    private Movements() {}

    /// Of both lanes: by lane, then by model.
    ///
    /// @param entries what happened between, in any order; where some are missing, parts name fewer offsets
    public static List<RankMove> between(Board before, Board after, Collection<FeedEntry> entries) {
        List<RankMove> moves = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            moves.addAll(between(before, after, entries, lane));
        }
        return moves;
    }

    /// Of one lane, by model.
    public static List<RankMove> between(Board before, Board after, Collection<FeedEntry> entries, Lane lane) {
        Happenings happenings = new Happenings(
                entries, before.version().offset(), after.version().offset());
        return new Decomposition(Side.of(before, lane), Side.of(after, lane), happenings).moves();
    }
}
