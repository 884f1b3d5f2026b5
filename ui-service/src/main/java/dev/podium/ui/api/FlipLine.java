package dev.podium.ui.api;

import dev.podium.catalog.Methodology;
import dev.podium.compare.Flip;
import dev.podium.compare.Flips;
import dev.podium.ui.weight.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A change that turns the overall answer.
///
/// @param kind `weight` of a category, a `missing` result, a `dropped` one
/// @param from weight of the category in the whole now, in per cent
/// @param to the weight nearest to it at which the answer has turned
/// @param weights all categories' weights with this change made, in per cent, as the parameter `weights` takes
///     them
/// @param expected what the bridge expects, on the benchmark's own scale
/// @param score missing: what is needed; dropped: what is taken away; on the benchmark's own scale
/// @param winner id of the model that has the higher score after the change
public record FlipLine(
        String kind,
        @Nullable String category,
        @Nullable Double from,
        @Nullable Double to,
        @Nullable Map<String, Double> weights,
        @Nullable String model,
        @Nullable String benchmark,
        @Nullable Double expected,
        @Nullable Double score,
        String winner) {

    private static final double MOST = 100;

    static List<FlipLine> of(Flips flips, Methodology methodology) {
        List<FlipLine> lines = new ArrayList<>();
        flips.weights().forEach(flip -> lines.add(of(flip, methodology)));
        flips.missing().forEach(flip -> lines.add(of(flip)));
        flips.dropped().forEach(flip -> lines.add(of(flip)));
        return lines;
    }

    private static FlipLine of(Flip.Weight flip, Methodology methodology) {
        return new FlipLine(
                "weight",
                flip.category().id(),
                Weights.percent(flip.from()),
                Weights.percent(flip.to()),
                Weights.writable(flip.applied(methodology)),
                null,
                null,
                null,
                null,
                flip.leader());
    }

    private static FlipLine of(Flip.Missing flip) {
        return new FlipLine(
                "missing",
                null,
                null,
                null,
                null,
                flip.model(),
                flip.benchmark().id(),
                flip.benchmark().denormalise(flip.expected()),
                flip.score(),
                flip.leader());
    }

    private static FlipLine of(Flip.Dropped flip) {
        return new FlipLine(
                "dropped",
                null,
                null,
                null,
                null,
                flip.model(),
                flip.benchmark().id(),
                flip.benchmark().denormalise(flip.expected()),
                flip.benchmark().denormalise(flip.score()),
                flip.leader());
    }

    /// How far the trailing model's most telling missing result could go.
    ///
    /// @param expected on the benchmark's own scale
    /// @param reachable whether some score would turn the answer
    /// @param closes by how much the best possible score would move the overall difference, in points
    public record Reach(String model, String benchmark, double expected, boolean reachable, double closes) {

        static @Nullable Reach of(Flips.@Nullable Reach reach) {
            return reach == null
                    ? null
                    : new Reach(
                            reach.model(),
                            reach.benchmark().id(),
                            reach.benchmark().denormalise(reach.expected()),
                            reach.needed() < MOST,
                            reach.closes());
        }
    }
}
