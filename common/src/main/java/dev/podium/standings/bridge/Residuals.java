package dev.podium.standings.bridge;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Family;
import dev.podium.catalog.Model;
import java.time.LocalDate;
import java.util.Map;

/// What ability does not explain: of a maker, a family and a year on a benchmark, then of a model in a category. Each
/// term is what the ones before leave, in units of the noise `√S`.
final class Residuals {

    /// A single cell says at most so much.
    private static final double LARGEST = 4;

    private static final String UNDATED = "undated";

    /// By maker, family and year, then benchmark.
    final Map<String, Map<String, Double>> makers;

    final Map<String, Map<String, Double>> families;
    final Map<String, Map<String, Double>> years;

    /// By model id, then category.
    final Map<String, Map<String, Double>> categories;

    /// Residual of each cell as if it had not been measured.
    final double[] unseen;

    private final Evidence evidence;
    private final double[] left;

    Residuals(Evidence evidence, Parameters at) {
        this.evidence = evidence;
        left = new double[evidence.cells()];
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.clamp(at.residual[i] / Math.sqrt(at.variance[i]), -LARGEST, LARGEST);
        }
        unseen = left.clone();
        Keys benchmarks = Keys.of(evidence.benchmarks, Benchmark::id);
        makers = term(Keys.of(evidence.models, Model::organization), benchmarks, 4);
        families = term(Keys.of(evidence.models, Family::of), benchmarks, 2);
        years = term(Keys.of(evidence.models, Residuals::year), benchmarks, 4);
        categories = term(Keys.of(evidence.models, Model::id), Keys.of(evidence.benchmarks, Benchmark::category), 3);
    }

    private Map<String, Map<String, Double>> term(Keys models, Keys benchmarks, double shrinkage) {
        Term term = new Term(models, benchmarks, shrinkage);
        term.takeOut(evidence, left, unseen);
        return term.values();
    }

    static String year(Model model) {
        LocalDate released = model.releaseDate();
        return released == null ? UNDATED : String.valueOf(released.getYear());
    }
}
