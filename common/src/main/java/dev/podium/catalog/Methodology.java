package dev.podium.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The rules of one board in one revision: weights, eligibility, and which setting counts.
///
/// @param revision 1, 2, … ; a revision is never changed, only followed by another
/// @param minEvidence share of the weight that a ranked model has measured, 0 to 1
/// @param minCategories number of categories in which a ranked model is measured
/// @param minCategoryEvidence share of a category's weight that a category rank needs, 0 to 1
/// @param settings setting that counts per benchmark; elsewhere the highest published effort
public record Methodology(
        int revision,
        Rule rule,
        double minEvidence,
        int minCategories,
        double minCategoryEvidence,
        List<Category> categories,
        Map<String, String> settings,
        String notes) {

    /// The methodology of a board that has none yet: nothing is weighted, so nobody is ranked.
    public static final Methodology NONE =
            new Methodology(0, Rule.AVAILABLE, 0.25, 3, 0.5, List.of(), Map.of(), "No methodology has been published.");

    public Methodology {
        if (revision < 0) {
            throw new IllegalArgumentException("revision must not be negative, but is " + revision);
        }
        Bounds.require("least evidence", minEvidence, 0, 1);
        Bounds.require("least evidence of a category", minCategoryEvidence, 0, 1);
        categories = List.copyOf(categories);
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        if (categories.stream().map(Category::id).distinct().count() < categories.size()) {
            throw new IllegalArgumentException("a category stands there twice");
        }
    }

    /// The same rules at other weights: the named categories get these shares in place of theirs, then all shares
    /// are brought to a sum of 1. Names that are none of the categories change nothing.
    ///
    /// @throws IllegalArgumentException if nothing is left to weigh
    public Methodology reweighted(Map<String, Double> shares) {
        double total = 0;
        for (Category category : categories) {
            total += shares.getOrDefault(category.id(), category.weight());
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("at least one category must weigh more than 0");
        }
        double sum = total;
        List<Category> reweighted = categories.stream()
                .map(c -> new Category(c.id(), c.name(), shares.getOrDefault(c.id(), c.weight()) / sum, c.benchmarks()))
                .toList();
        return new Methodology(
                revision, rule, minEvidence, minCategories, minCategoryEvidence, reweighted, settings, notes);
    }
}
