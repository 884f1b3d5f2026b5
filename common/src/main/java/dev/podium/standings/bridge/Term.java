package dev.podium.standings.bridge;

import java.util.Map;
import java.util.TreeMap;

/// What models of one group do on benchmarks of one group beyond what was explained before, in units of the noise,
/// shrunk: `Σ e/(n + k)`.
final class Term {

    private final Keys models;
    private final Keys benchmarks;
    private final double shrinkage;
    private final double[] sums;
    private final int[] counts;

    Term(Keys models, Keys benchmarks, double shrinkage) {
        this.models = models;
        this.benchmarks = benchmarks;
        this.shrinkage = shrinkage;
        sums = new double[models.size() * benchmarks.size()];
        counts = new int[sums.length];
    }

    /// Takes the term out of the residuals of all cells.
    ///
    /// @param e residuals; what is left of them afterwards
    /// @param unseen the same for each cell as if it had not been measured: less a term of the other cells alone
    void takeOut(Evidence evidence, double[] e, double[] unseen) {
        for (int m = 0; m < evidence.models.size(); m++) {
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                int place = place(m, evidence.benchmark[i]);
                if (place >= 0) {
                    sums[place] += e[i];
                    counts[place]++;
                }
            }
        }
        for (int m = 0; m < evidence.models.size(); m++) {
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                int place = place(m, evidence.benchmark[i]);
                if (place >= 0) {
                    unseen[i] -= (sums[place] - e[i]) / (counts[place] - 1 + shrinkage);
                    e[i] -= value(place);
                }
            }
        }
    }

    private int place(int m, int b) {
        int model = models.of[m];
        int benchmark = benchmarks.of[b];
        return model < 0 || benchmark < 0 ? -1 : model * benchmarks.size() + benchmark;
    }

    private double value(int place) {
        return sums[place] / (counts[place] + shrinkage);
    }

    /// By name of the group of models, then of benchmarks; only where something was measured.
    Map<String, Map<String, Double>> values() {
        Map<String, Map<String, Double>> values = new TreeMap<>();
        for (int k = 0; k < models.size(); k++) {
            Map<String, Double> row = row(k);
            if (!row.isEmpty()) {
                values.put(models.names.get(k), row);
            }
        }
        return values;
    }

    private Map<String, Double> row(int model) {
        Map<String, Double> row = new TreeMap<>();
        for (int k = 0; k < benchmarks.size(); k++) {
            int place = model * benchmarks.size() + k;
            if (counts[place] > 0) {
                row.put(benchmarks.names.get(k), value(place));
            }
        }
        return row;
    }
}
