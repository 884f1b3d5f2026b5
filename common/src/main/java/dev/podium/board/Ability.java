package dev.podium.board;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where the bridge sees one model.
///
/// @param maker whose shared term applies; `null` where the catalogue names none
/// @param family whose shared term applies: versions and sizes of one another, by name
/// @param year of release, whose shared term applies; `undated` where the catalogue has no date
/// @param value ability C, in standard deviations of well-measured models
/// @param variance of the value
/// @param prior what date, maker and family alone say of the value
/// @param results cells that the fit saw of this model; below 3 it is mostly prior
/// @param group number of the set of models and benchmarks that measured cells tie together; -1 if nothing was measured
/// @param categories by the catalogue's category: what the model does there beyond its ability, in units of the noise
public record Ability(
        @Nullable String maker,
        String family,
        String year,
        double value,
        double variance,
        double prior,
        int results,
        int group,
        Map<String, Double> categories) {

    public static final int FEW = 3;

    public Ability {
        categories = Collections.unmodifiableMap(new TreeMap<>(categories));
    }

    public boolean mostlyPrior() {
        return results < FEW;
    }
}
