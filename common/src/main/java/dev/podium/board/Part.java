package dev.podium.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One cause's part of a [RankMove]. Each part begins where the one before it ends, so the parts sum to the move.
///
/// @param benchmark whose result it was; `null` unless the cause lies in one
/// @param fromRank `null` while unranked
/// @param fromScore on 0 to 100; `null` while there is none
/// @param rivals ids of the models that passed or were passed, where they are the cause
/// @param offsets of the events that caused it, ascending; fewer where they are not known any more
public record Part(
        Cause cause,
        @Nullable String benchmark,
        @Nullable Integer fromRank,
        @Nullable Integer toRank,
        @Nullable Double fromScore,
        @Nullable Double toScore,
        List<String> rivals,
        List<Long> offsets) {

    public Part {
        rivals = List.copyOf(rivals);
        offsets = List.copyOf(offsets);
    }

    /// Points gained; `null` where the score begins or ends here.
    public @Nullable Double points() {
        return fromScore == null || toScore == null ? null : Double.valueOf(toScore - fromScore);
    }
}
