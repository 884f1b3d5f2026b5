package dev.podium.ui.api;

import dev.podium.board.Row;
import dev.podium.board.Score;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A score on 0 to 100 with its place, overall or in a category.
///
/// @param low lower end of the 90 % interval; `null` where the rule gives none
/// @param evidence share of the weight that was measured, 0 to 1
/// @param confidence 1 to 4 dots
public record Standing(
        double score,
        @Nullable Double low,
        @Nullable Double high,
        double evidence,
        int confidence,
        @Nullable Integer rank,
        @Nullable Integer rankLow,
        @Nullable Integer rankHigh,
        @Nullable Integer tier) {

    static @Nullable Standing of(@Nullable Score s) {
        return s == null
                ? null
                : new Standing(
                        s.value(),
                        s.low(),
                        s.high(),
                        s.evidence(),
                        s.confidence(),
                        s.rank(),
                        s.rankLow(),
                        s.rankHigh(),
                        s.tier());
    }

    /// By category id.
    static Map<String, Standing> ofCategories(Row row) {
        Map<String, Standing> standings = new TreeMap<>();
        row.categories().forEach((id, score) -> {
            Standing standing = of(score);
            if (standing != null) {
                standings.put(id, standing);
            }
        });
        return standings;
    }
}
