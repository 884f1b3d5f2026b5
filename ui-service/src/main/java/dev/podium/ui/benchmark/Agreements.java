package dev.podium.ui.benchmark;

import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which benchmarks put models into the same order as one of them does: Spearman's rank correlation over the models
/// that took both.
///
/// @param all the most alike first
record Agreements(List<Agreement> all) {

    /// Fewer shared models than these say nothing.
    static final int FEWEST = 10;

    /// Another benchmark, and how alike it is.
    ///
    /// @param shared number of models that took both
    /// @param rho rank correlation, −1 to 1
    record Agreement(Bench other, int shared, double rho) {}

    private record Subject(Object lane, String benchmark) {}

    Agreements {
        all = List.copyOf(all);
    }

    /// Worked out once for all readers of a board, for those benchmarks that somebody opens.
    static Agreements of(Bench bench, Catalogue catalogue, Scene scene) {
        return scene.index()
                .once(Agreements.class, new Subject(scene.lane(), bench.id()), () -> make(bench, catalogue));
    }

    private static Agreements make(Bench bench, Catalogue catalogue) {
        Map<String, Double> own = HashMap.newHashMap(bench.takers().size());
        bench.takers().forEach(taker -> own.put(taker.model().id(), better(bench, taker)));
        List<Agreement> all = new ArrayList<>();
        for (Bench other : catalogue.benches().values()) {
            if (!other.id().equals(bench.id())) {
                List<Taker> shared = other.takers().stream()
                        .filter(taker -> own.containsKey(taker.model().id()))
                        .toList();
                double rho = shared.size() < FEWEST
                        ? Double.NaN
                        : spearman(
                                shared.stream()
                                        .mapToDouble(
                                                taker -> own.get(taker.model().id()))
                                        .toArray(),
                                shared.stream()
                                        .mapToDouble(taker -> better(other, taker))
                                        .toArray());
                if (!Double.isNaN(rho)) {
                    all.add(new Agreement(other, shared.size(), rho));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Agreement a) -> -a.rho())
                .thenComparing(a -> a.other().id()));
        return new Agreements(all);
    }

    private static double better(Bench bench, Taker taker) {
        double score = taker.cell().score();
        return bench.benchmark().higherIsBetter() ? score : -score;
    }

    /// Pearson's correlation of the ranks, of which equal numbers share their mean; no number where all are equal.
    static double spearman(double[] x, double[] y) {
        double[] a = ranks(x);
        double[] b = ranks(y);
        double mean = (a.length + 1) / 2.0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - mean) * (b[i] - mean);
            aa += (a[i] - mean) * (a[i] - mean);
            bb += (b[i] - mean) * (b[i] - mean);
        }
        return aa == 0 || bb == 0 ? Double.NaN : ab / Math.sqrt(aa * bb);
    }

    private static double[] ranks(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            int below = 0;
            int upTo = 0;
            for (double number : sorted) {
                below += number < numbers[i] ? 1 : 0;
                upTo += number <= numbers[i] ? 1 : 0;
            }
            ranks[i] = (below + 1 + upTo) / 2.0;
        }
        return ranks;
    }
}
