package dev.podium.ui.api;

import dev.podium.board.Freshness;
import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.BoardIndex.Weighted;
import dev.podium.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A benchmark as the API tells it.
///
/// @param category id in the methodology; the benchmark's own where it is shown only
/// @param state `weighted`, `display-only` or `retired`
/// @param weight share of the category, 0 to 1; `null` unless weighted
/// @param anchors what counts as 0 and as 100 on an open scale
/// @param freshness `fresh`, `saturated`, `stale` or `saturated-and-stale`; `null` where nothing is known of it
/// @param models that were measured on it
/// @param results submitted, counted
public record BenchmarkLine(
        String benchmark,
        String name,
        String category,
        @Nullable String subcategory,
        String metric,
        String unit,
        double min,
        double max,
        boolean higherIsBetter,
        @Nullable Double chance,
        @Nullable Integer items,
        @Nullable Anchors anchors,
        String state,
        @Nullable Double weight,
        @Nullable String freshness,
        int models,
        int results,
        @Nullable String sourceUrl,
        List<String> aliases) {

    static BenchmarkLine of(Benchmark b, BoardIndex index) {
        Weighted weighted = b.scored() ? index.weighted(b.id()) : null;
        List<String> measured = index.observationsOn(b.id()).stream()
                .filter(o -> o.state().equals("counted"))
                .map(o -> o.model())
                .toList();
        return new BenchmarkLine(
                b.id(),
                b.name(),
                weighted == null ? b.category() : weighted.category().id(),
                b.subcategory(),
                b.metric(),
                Json.kebab(b.unit()),
                b.min(),
                b.max(),
                b.higherIsBetter(),
                b.chance(),
                b.items(),
                b.anchors(),
                b.retired() ? "retired" : weighted == null ? "display-only" : "weighted",
                weighted == null ? null : Double.valueOf(weighted.weight()),
                word(index.freshness(b.id())),
                (int) measured.stream().distinct().count(),
                measured.size(),
                b.sourceUrl(),
                b.aliases());
    }

    private static @Nullable String word(@Nullable Freshness freshness) {
        if (freshness == null) {
            return null;
        }
        String stale = freshness.stale() ? "stale" : "fresh";
        return !freshness.saturated() ? stale : freshness.stale() ? "saturated-and-stale" : "saturated";
    }
}
