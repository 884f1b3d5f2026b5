package dev.podium.board;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A model's category scores with every gap filled in (methodology section 5): a cell where it was measured, what the
/// bridge expects where it was not.
///
/// A benchmark that is retired or has no scale drops out. One that nobody has measured drops out of the scores as well,
/// for everybody, because nothing can be said of it; yet it stays in the evidence as not measured (decision 0010).
public final class Completion {

    /// A weighted benchmark that can be scored.
    private record Part(Benchmark benchmark, double weight) {}

    private final Expectations expectations;
    private final Map<String, List<Part>> categories = new LinkedHashMap<>();

    /// @param benchmarks by id; `null` for one that the catalogue does not know
    public Completion(
            Methodology methodology, Function<String, @Nullable Benchmark> benchmarks, Expectations expectations) {
        this.expectations = expectations;
        for (Category category : methodology.categories()) {
            List<Part> parts = new ArrayList<>();
            for (Category.Weight weight : category.benchmarks()) {
                Benchmark benchmark = benchmarks.apply(weight.benchmark());
                if (benchmark != null && benchmark.scored()) {
                    parts.add(new Part(benchmark, weight.weight()));
                }
            }
            categories.put(category.id(), parts);
        }
    }

    /// By category: all of which anything is known, or none if the model has no scored cell at all.
    public Map<String, Score> of(String model, List<Cell> cells) {
        Map<String, Cell> scored = HashMap.newHashMap(cells.size());
        for (Cell cell : cells) {
            if (cell.normalised() != null) {
                scored.put(cell.benchmark(), cell);
            }
        }
        Map<String, Score> scores = new HashMap<>();
        if (!scored.isEmpty()) {
            Outlook outlook = expectations.outlook(model);
            categories.forEach((id, parts) -> {
                Score score = score(outlook, parts, scored);
                if (score != null) {
                    scores.put(id, score);
                }
            });
        }
        return scores;
    }

    private static @Nullable Score score(@Nullable Outlook outlook, List<Part> parts, Map<String, Cell> cells) {
        Sum sum = new Sum();
        for (Part part : parts) {
            Cell cell = cells.get(part.benchmark().id());
            Expectation expected = cell != null || outlook == null
                    ? null
                    : outlook.on(part.benchmark().id());
            if (cell != null) {
                sum.measured(part.weight(), cell, part.benchmark());
            } else if (expected != null) {
                sum.expected(part.weight(), expected);
            } else {
                sum.unknown(part.weight());
            }
        }
        return sum.score();
    }

    /// `Σ w·s / Σ w` under way, and how far it may be off.
    private static final class Sum {

        private double total;
        private double weights;
        private double evidence;
        private double nobody;
        private double measured;
        private double unmeasured;
        private double open;

        void measured(double weight, Cell cell, Benchmark benchmark) {
            total += weight * Objects.requireNonNull(cell.normalised());
            weights += weight;
            evidence += weight;
            double error = cell.stderr() == null ? 0 : benchmark.normaliseDistance(cell.stderr());
            measured += weight * weight * error * error;
        }

        void expected(double weight, Expectation expected) {
            total += weight * expected.value();
            weights += weight;
            unmeasured += weight * weight * expected.sd() * expected.sd();
            open += weight * expected.sd();
        }

        void unknown(double weight) {
            nobody += weight;
        }

        @Nullable
        Score score() {
            if (weights == 0) {
                return null;
            }
            double squares = weights * weights;
            Spread spread = Spread.ofCategory(measured / squares, unmeasured / squares, open / weights);
            return Score.of(total / weights, spread, evidence / (weights + nobody));
        }
    }
}
