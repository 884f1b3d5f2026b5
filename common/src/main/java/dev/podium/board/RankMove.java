package dev.podium.board;

import dev.podium.result.Lane;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One model's change of place or score in one lane.
///
/// @param fromRank `null` when it was unranked before
/// @param toRank `null` when it is unranked now
/// @param parts why, in the order of [Cause]; `null` where that was not asked
public record RankMove(
        Lane lane,
        String model,
        @Nullable Integer fromRank,
        @Nullable Integer toRank,
        @Nullable Double fromScore,
        @Nullable Double toScore,
        @Nullable List<Part> parts) {

    public RankMove {
        parts = parts == null ? null : List.copyOf(parts);
    }

    /// A move whose causes nobody asked for.
    public RankMove(
            Lane lane,
            String model,
            @Nullable Integer fromRank,
            @Nullable Integer toRank,
            @Nullable Double fromScore,
            @Nullable Double toScore) {
        this(lane, model, fromRank, toRank, fromScore, toScore, null);
    }

    public RankMove with(List<Part> newParts) {
        return new RankMove(lane, model, fromRank, toRank, fromScore, toScore, newParts);
    }
}
