package dev.podium.ui.api;

import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Model;
import dev.podium.compare.Side;
import dev.podium.result.Lane;
import dev.podium.ui.feed.BoardIndex;
import org.jspecify.annotations.Nullable;

/// One of the models that are compared.
///
/// @param score completed, under the weights of the call; `null` where nothing is known
/// @param low lower end of its 90 % interval
/// @param evidence share of the weight that was measured in the lane, 0 to 1
/// @param results measured benchmarks that have a scale, weighted or not
/// @param mostlyPrior whether too few results speak for it
/// @param lanes where it stands on the published leaderboards
public record SideLine(
        String model,
        String name,
        @Nullable Double score,
        @Nullable Double low,
        @Nullable Double high,
        double evidence,
        int results,
        boolean mostlyPrior,
        Lanes lanes,
        Facts facts) {

    /// Overall standings by lane; `null` where nothing was measured.
    public record Lanes(
            @Nullable Standing provisional, @Nullable Standing verified) {}

    static SideLine of(Side side, BoardIndex index) {
        Model model = side.model();
        Score score = side.score();
        return new SideLine(
                model.id(),
                side.label(),
                score == null ? null : Double.valueOf(score.value()),
                score == null ? null : score.low(),
                score == null ? null : score.high(),
                side.evidence(),
                side.results(),
                side.mostlyPrior(),
                new Lanes(
                        standing(index.row(Lane.PROVISIONAL, model.id())),
                        standing(index.row(Lane.VERIFIED, model.id()))),
                Facts.of(model));
    }

    private static @Nullable Standing standing(@Nullable Row row) {
        return row == null ? null : Standing.of(row.overall());
    }
}
