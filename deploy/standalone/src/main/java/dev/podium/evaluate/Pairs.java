package dev.podium.evaluate;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How often two hidden cells of one benchmark and fold are predicted in the right order.
///
/// @param pooled over all pairs, 0 to 1
/// @param macro mean over benchmarks with enough pairs, 0 to 1
record Pairs(double pooled, double macro) {

    private static final int ENOUGH = 10;

    static Pairs of(List<Prediction> predictions) {
        TreeMap<String, Tally> tallies = new TreeMap<>();
        predictions.stream()
                .collect(Collectors.groupingBy(p -> p.benchmark() + '|' + p.fold(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(hidden -> tallies.computeIfAbsent(hidden.getFirst().benchmark(), key -> new Tally())
                        .add(hidden));
        double right = tallies.values().stream().mapToDouble(t -> t.right).sum();
        double pairs = tallies.values().stream().mapToDouble(t -> t.pairs).sum();
        double macro = tallies.values().stream()
                .filter(t -> t.pairs >= ENOUGH)
                .mapToDouble(t -> t.right / t.pairs)
                .average()
                .orElse(Double.NaN);
        return new Pairs(right / pairs, macro);
    }

    private static final class Tally {

        double right;
        double pairs;

        void add(List<Prediction> hidden) {
            for (int i = 0; i < hidden.size(); i++) {
                for (int j = i + 1; j < hidden.size(); j++) {
                    add(hidden.get(i), hidden.get(j));
                }
            }
        }

        /// Measured ties say nothing; a predicted tie is half right.
        private void add(Prediction one, Prediction other) {
            int measured = Double.compare(one.measured(), other.measured());
            if (measured != 0) {
                int predicted =
                        Double.compare(one.forecast().value(), other.forecast().value());
                right += predicted == measured ? 1 : predicted == 0 ? 0.5 : 0;
                pairs++;
            }
        }
    }
}
