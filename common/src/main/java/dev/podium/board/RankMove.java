package dev.podium.board;

import dev.podium.result.Lane;
import org.jspecify.annotations.Nullable;

/// One model's change of place or score in one lane, caused by one event.
///
/// @param fromRank `null` when it was unranked before
/// @param toRank `null` when it is unranked now
public record RankMove(
        Lane lane,
        String model,
        @Nullable Integer fromRank,
        @Nullable Integer toRank,
        @Nullable Double fromScore,
        @Nullable Double toScore) {}
