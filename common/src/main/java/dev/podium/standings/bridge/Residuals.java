package dev.podium.standings.bridge;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What ability does not explain, in units of the noise `√S`, shrunk: first of a maker on a benchmark, then of a model
/// in a category. Each is `Σ e/(n + 5)` with `e = (x − p)/√S`, at most 4 either way.
final class Residuals {

    private static final double SHRINKAGE = 5;
    private static final double LARGEST = 4;

    /// By maker, then benchmark.
    final Map<String, Map<String, Double>> makers = new TreeMap<>();

    /// By model id, then category.
    final Map<String, Map<String, Double>> categories = new TreeMap<>();

    private final Evidence evidence;
    private final Parameters at;

    private Residuals(Evidence evidence, Parameters at) {
        this.evidence = evidence;
        this.at = at;
    }

    static Residuals of(Evidence evidence, Parameters at) {
        Residuals residuals = new Residuals(evidence, at);
        residuals.makers();
        residuals.categories();
        return residuals;
    }

    private double e(int i) {
        return Math.clamp(at.residual[i] / Math.sqrt(at.variance[i]), -LARGEST, LARGEST);
    }

    private void makers() {
        Map<String, Map<String, Sum>> sums = new TreeMap<>();
        for (int m = 0; m < evidence.models.size(); m++) {
            String maker = evidence.models.get(m).organization();
            if (maker != null && evidence.results(m) > 0) {
                Map<String, Sum> ofMaker = sums.computeIfAbsent(maker, key -> new TreeMap<>());
                for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                    ofMaker.computeIfAbsent(benchmark(i).id(), key -> new Sum()).add(e(i));
                }
            }
        }
        sums.forEach((maker, sum) -> makers.put(maker, shrunk(sum)));
    }

    private void categories() {
        for (int m = 0; m < evidence.models.size(); m++) {
            Model model = evidence.models.get(m);
            Map<String, Double> maker = model.organization() == null
                    ? Collections.emptyMap()
                    : makers.getOrDefault(model.organization(), Collections.emptyMap());
            Map<String, Sum> sums = new TreeMap<>();
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                Benchmark benchmark = benchmark(i);
                sums.computeIfAbsent(benchmark.category(), key -> new Sum())
                        .add(e(i) - maker.getOrDefault(benchmark.id(), 0.0));
            }
            categories.put(model.id(), shrunk(sums));
        }
    }

    private Benchmark benchmark(int i) {
        return evidence.benchmarks.get(evidence.benchmark[i]);
    }

    private static Map<String, Double> shrunk(Map<String, Sum> sums) {
        Map<String, Double> shrunk = new TreeMap<>();
        sums.forEach((key, sum) -> shrunk.put(key, sum.total / (sum.n + SHRINKAGE)));
        return shrunk;
    }

    private static final class Sum {

        double total;
        int n;

        void add(double e) {
            total += e;
            n++;
        }
    }
}
