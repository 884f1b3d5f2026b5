package dev.podium.compare;

import dev.podium.catalog.Benchmark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would turn the overall answer, the smallest change of each kind first. All empty where no claim is made, or
/// where both are exactly equal.
///
/// @param weights one for each category that can turn it; if there is none, no weighting of the categories turns
///     it
/// @param missing one for each missing result of the trailing model that could turn it
/// @param dropped one for each result without which it turns
/// @param reach how far the trailing model's most telling missing result could go; `null` if it misses none
public record Flips(
        List<Flip.Weight> weights,
        List<Flip.Missing> missing,
        List<Flip.Dropped> dropped,
        @Nullable Reach reach) {

    /// Nothing turns, because there is no answer to turn.
    public static final Flips NONE = new Flips(List.of(), List.of(), List.of(), null);

    public Flips {
        weights = List.copyOf(weights);
        missing = List.copyOf(missing);
        dropped = List.copyOf(dropped);
    }

    /// The most telling result that the trailing model misses.
    ///
    /// @param expected what the bridge expects, 0 to 100
    /// @param needed what makes both equal; above 100 where no score can
    /// @param closes by how much the best possible score would move the difference, in points
    public record Reach(String model, Benchmark benchmark, double expected, double needed, double closes) {}
}
