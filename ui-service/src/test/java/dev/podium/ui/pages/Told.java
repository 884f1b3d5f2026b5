package dev.podium.ui.pages;

import dev.podium.board.FeedEntry;
import dev.podium.board.RankMove;
import dev.podium.result.Lane;
import dev.podium.samples.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Entries of the feed, as short as a test can say them.
public final class Told {

    private Told() {}

    /// A result that counted.
    public static FeedEntry counted(long offset, String model, String test, double score, RankMove... effects) {
        return result(offset, "counted", null, model, test, score).withEffects(List.of(effects));
    }

    /// A result and what became of it.
    public static FeedEntry result(
            long offset, String outcome, @Nullable String detail, String model, String test, double score) {
        return new FeedEntry(
                offset,
                Sample.NOON.plusSeconds(offset),
                "result.submitted.v1",
                "r" + offset,
                "token-lab",
                Sample.LAB,
                outcome,
                detail,
                model,
                test,
                score,
                null);
    }

    /// A price change, which is about no test.
    public static FeedEntry priced(long offset, String model) {
        return new FeedEntry(
                offset,
                Sample.NOON.plusSeconds(offset),
                "price.changed.v1",
                "p" + offset,
                "token-lab",
                Sample.LAB,
                "noted",
                null,
                model,
                null,
                null,
                null);
    }

    public static RankMove climbed(String model, int from, int to) {
        return new RankMove(Lane.PROVISIONAL, model, from, to, 60.0, 70.0);
    }
}
