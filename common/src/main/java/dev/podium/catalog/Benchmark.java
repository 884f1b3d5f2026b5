package dev.podium.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A test that models take, and the scale of its scores.
///
/// @param min lowest accepted score, on the benchmark's own scale
/// @param max highest accepted score; no natural limit where the unit is open
/// @param chance score of a guesser on the same scale, where known: the floor of the normalised score
/// @param items number of questions, where known
/// @param retired no longer weighted nor fitted; its results stay
public record Benchmark(
        String id,
        String name,
        String category,
        @Nullable String subcategory,
        String metric,
        Unit unit,
        double min,
        double max,
        boolean higherIsBetter,
        @Nullable Double chance,
        @Nullable Integer items,
        @Nullable String sourceUrl,
        boolean retired,
        List<String> aliases) {

    /// Ends of a scale lie within ±1,000,000,000,000, so that no difference or square runs over.
    private static final double MOST = 1e12;

    public Benchmark {
        Slug.require("benchmark id", id);
        Slug.require("category", category);
        Bounds.require("min", min, -MOST, MOST);
        Bounds.require("max", max, -MOST, MOST);
        Bounds.requireCount("items", items);
        if (!(min < max)) {
            throw new IllegalArgumentException("min must be below max, but they are " + min + " and " + max);
        }
        if (chance != null && !(chance >= min && chance < max)) {
            throw new IllegalArgumentException("chance must lie from min to below max, but is " + chance);
        }
        aliases = List.copyOf(aliases);
    }

    /// Whether scores may enter an average at all.
    public boolean scored() {
        return unit.bounded() && !retired;
    }

    /// The score on 0 to 100, higher better, clamped; chance level (else the minimum) is 0. Methodology section 2.
    public double normalise(double score) {
        double floor = chance != null && higherIsBetter ? chance : min;
        double x = (score - floor) / (max - floor);
        return 100 * Math.clamp(higherIsBetter ? x : 1 - x, 0.0, 1.0);
    }
}
