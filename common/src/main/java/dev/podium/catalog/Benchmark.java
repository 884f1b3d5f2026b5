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
/// @param anchors what counts as 0 and as 100 on an open scale; without them it is shown and never scored
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
        List<String> aliases,
        @Nullable Anchors anchors) {

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
        if (anchors != null && (unit.bounded() || anchors.floor() < min || anchors.ceiling() > max)) {
            throw new IllegalArgumentException("anchors belong on an open scale, from min to max, but are " + anchors);
        }
        aliases = List.copyOf(aliases);
    }

    /// A benchmark without anchors.
    public Benchmark(
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
        this(
                id,
                name,
                category,
                subcategory,
                metric,
                unit,
                min,
                max,
                higherIsBetter,
                chance,
                items,
                sourceUrl,
                retired,
                aliases,
                null);
    }

    /// Whether its scale has ends, natural or agreed.
    public boolean bounded() {
        return unit.bounded() || anchors != null;
    }

    /// Whether scores may enter an average at all.
    public boolean scored() {
        return bounded() && !retired;
    }

    /// The score on 0 to 100, higher better, clamped; chance level (else the minimum) is 0. Methodology section 2.
    public double normalise(double score) {
        double x = (score - floor()) / (ceiling() - floor());
        return 100 * Math.clamp(higherIsBetter ? x : 1 - x, 0.0, 1.0);
    }

    /// A distance between scores on 0 to 100, such as a standard error.
    public double normaliseDistance(double distance) {
        return 100 * distance / (ceiling() - floor());
    }

    /// The score that is so much on 0 to 100, higher better: [#normalise] turned round.
    public double denormalise(double normalised) {
        double x = normalised / 100;
        return floor() + (higherIsBetter ? x : 1 - x) * (ceiling() - floor());
    }

    private double floor() {
        return anchors != null ? anchors.floor() : chance != null && higherIsBetter ? chance : min;
    }

    private double ceiling() {
        return anchors == null ? max : anchors.ceiling();
    }
}
