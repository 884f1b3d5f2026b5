package dev.podium.compare;

import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A methodology laid flat: its weighted benchmarks in its order, each with a number. A benchmark that is retired or
/// has no scale is none of them.
final class Plan {

    /// A weighted benchmark.
    ///
    /// @param category number of its category
    /// @param weight in its category, as the methodology states it
    record Part(Benchmark benchmark, int category, double weight) {

        String id() {
            return benchmark.id();
        }
    }

    final Methodology methodology;
    final List<Category> categories;
    final List<Part> parts = new ArrayList<>();
    private final double[] shares;
    private final double[] sums;
    private final List<List<Integer>> numbers = new ArrayList<>();

    Plan(Methodology methodology, Map<String, Benchmark> catalogue) {
        this.methodology = methodology;
        categories = methodology.categories();
        sums = new double[categories.size()];
        double total = 0;
        for (int c = 0; c < categories.size(); c++) {
            total += categories.get(c).weight();
            numbers.add(new ArrayList<>());
            for (Category.Weight weight : categories.get(c).benchmarks()) {
                Benchmark benchmark = catalogue.get(weight.benchmark());
                if (benchmark != null && benchmark.scored() && weight.weight() > 0) {
                    numbers.get(c).add(parts.size());
                    parts.add(new Part(benchmark, c, weight.weight()));
                    sums[c] += weight.weight();
                }
            }
        }
        double sum = total;
        shares = categories.stream()
                .mapToDouble(category -> sum > 0 ? category.weight() / sum : 0)
                .toArray();
    }

    int size() {
        return parts.size();
    }

    Part part(int i) {
        return parts.get(i);
    }

    /// A category's share of the whole weight, 0 to 1.
    double categoryShare(int category) {
        return shares[category];
    }

    /// A benchmark's share of the whole weight, 0 to 1, when nothing is missing.
    double share(int i) {
        Part part = parts.get(i);
        return shares[part.category()] * (part.weight() / sums[part.category()]);
    }

    /// Sum of some benchmarks' weights in their category.
    double weight(List<Integer> some) {
        double sum = 0;
        for (int i : some) {
            sum += parts.get(i).weight();
        }
        return sum;
    }

    /// Numbers of a category's benchmarks.
    List<Integer> of(int category) {
        return numbers.get(category);
    }
}
