package dev.podium.compare;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.Map;
import java.util.TreeMap;

/// A change that turns the answer: after it, the overall difference has the other sign.
public sealed interface Flip {

    /// Shares are given in tenths of a per cent.
    double STEPS = 1_000;

    /// Id of the model that has the higher overall score after the change.
    String leader();

    /// One category's weight, all others scaled so that the whole stays the same.
    ///
    /// @param from its share of the whole now, 0 to 1
    /// @param to the share nearest to that at which the answer has turned, in steps of 0.001
    /// @param exact the share at which both are equal
    record Weight(Category category, double from, double to, double exact, String leader) implements Flip {

        /// The methodology with this change made.
        public Methodology applied(Methodology methodology) {
            return applied(methodology, category.id(), to);
        }

        /// A methodology in which one category has a share of the whole, and the others share the rest as before.
        ///
        /// @param share 0 to 1
        /// @throws IllegalArgumentException if no other category weighs anything, and the share is not 1
        public static Methodology applied(Methodology methodology, String category, double share) {
            double others = 0;
            for (Category c : methodology.categories()) {
                others += c.id().equals(category) ? 0 : c.weight();
            }
            if (others == 0 && share < 1) {
                throw new IllegalArgumentException("there is no other category to take the rest");
            }
            Map<String, Double> shares = new TreeMap<>();
            for (Category c : methodology.categories()) {
                shares.put(
                        c.id(), c.id().equals(category) ? share : others == 0 ? 0 : c.weight() / others * (1 - share));
            }
            return methodology.reweighted(shares);
        }
    }

    /// One score that the trailing model does not have yet, the bridge held as it is.
    ///
    /// @param expected what the bridge expects, 0 to 100
    /// @param needed the lowest score that turns the answer, 0 to 100, in steps of 0.1
    /// @param error standard error that such a result usually has, in points
    record Missing(String model, Benchmark benchmark, double expected, double needed, double error, String leader)
            implements Flip {

        /// The needed score on the benchmark's own scale.
        public double score() {
            return benchmark.denormalise(needed);
        }
    }

    /// One result taken away, and what the bridge expects put in its place.
    ///
    /// @param score 0 to 100
    /// @param expected 0 to 100
    /// @param share of the result in the whole weight, 0 to 1
    record Dropped(String model, Benchmark benchmark, double score, double expected, double share, String leader)
            implements Flip {}
}
