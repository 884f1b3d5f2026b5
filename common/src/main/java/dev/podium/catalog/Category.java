package dev.podium.catalog;

import java.util.List;

/// One category of a methodology: its share of the overall score, and the benchmarks it is made of.
///
/// @param weight share of the whole, 0 to 1
public record Category(String id, String name, double weight, List<Weight> benchmarks) {

    /// A benchmark's share of its category, 0 to 1.
    public record Weight(String benchmark, double weight) {

        public Weight {
            Bounds.require("weight of " + benchmark, weight, 0, 1);
        }
    }

    public Category {
        Bounds.require("weight of " + id, weight, 0, 1);
        Slug.require("category id", id);
        benchmarks = List.copyOf(benchmarks);
    }
}
