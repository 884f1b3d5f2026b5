package dev.podium.ui.leaderboard;

import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.format.Format;
import dev.podium.ui.leaderboard.Line.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Says in words what an unranked model lacks, and what would rank it.
final class Lack {

    private static final double ROUNDING = 1e-9;

    /// A weighted test that the model has no counted result on.
    private record Gap(Category category, String name, double share) {}

    private final Sight sight;
    private final Methodology methodology;

    Lack(Sight sight) {
        this.sight = sight;
        this.methodology = sight.board().methodology();
    }

    Missing of(Row row) {
        if (methodology.categories().isEmpty()) {
            return new Missing("This board weighs nothing yet.", "A methodology would make ranks.");
        }
        if (sight.evidence(row) == 0) {
            return nothing(row);
        }
        Category category = sight.category();
        return category == null ? overall(row) : inCategory(row, category);
    }

    private Missing nothing(Row row) {
        int results = row.cells().size();
        Category category = sight.category();
        String what = category == null ? "No weighted test measured." : "Nothing weighted measured here.";
        return new Missing(
                what,
                results == 0
                        ? "No result in this lane."
                        : "Measured on " + Format.count(results, "test", "tests") + " elsewhere.");
    }

    private Missing overall(Row row) {
        double points = methodology.minEvidence() - row.evidence();
        int measured = row.categories().size();
        if (points <= ROUNDING) {
            return tooFewCategories(row, measured);
        }
        String lack = "Missing " + Format.count(Math.max(1, Math.round(points * 100)), "point", "points")
                + " of evidence.";
        List<Gap> gaps = gaps(row, methodology.categories());
        int needed = methodology.minCategories() - measured;
        return gaps.stream()
                .filter(gap -> gap.share() >= points - ROUNDING && (needed <= 0 || needed == 1 && opens(row, gap)))
                .findFirst()
                .map(gap -> new Missing(
                        lack, gap.name() + " alone (" + Format.weight(gap.share()) + ") would rank it."))
                .orElseGet(() -> new Missing(lack, atLeast(gaps, points)));
    }

    private Missing tooFewCategories(Row row, int measured) {
        String lack = "Measured in " + Format.count(measured, "category", "categories") + ", "
                + methodology.minCategories() + " needed.";
        String remedy = methodology.minCategories() - measured > 1
                ? "Results in other categories would rank it."
                : methodology.categories().stream()
                        .filter(category -> !row.categories().containsKey(category.id()))
                        .max(Comparator.comparingDouble(Category::weight))
                        .map(category -> "Any weighted " + lower(category) + " result would rank it.")
                        .orElse("");
        return new Missing(lack, remedy);
    }

    private Missing inCategory(Row row, Category category) {
        double share = sight.evidence(row);
        String lack = Format.percent(share) + " of " + lower(category) + " measured, "
                + Format.percent(methodology.minCategoryEvidence()) + " needed.";
        double total = category.benchmarks().stream().mapToDouble(Category.Weight::weight).sum();
        double points = (methodology.minCategoryEvidence() - share) * total * category.weight();
        List<Gap> gaps = gaps(row, List.of(category));
        return gaps.stream()
                .filter(gap -> gap.share() >= points - ROUNDING)
                .findFirst()
                .map(gap -> new Missing(lack, gap.name() + " alone would rank it."))
                .orElseGet(() -> new Missing(lack, atLeast(gaps, points)));
    }

    private static String atLeast(List<Gap> gaps, double points) {
        double sum = 0;
        int tests = 0;
        for (Gap gap : gaps) {
            if (sum >= points - ROUNDING) {
                break;
            }
            sum += gap.share();
            tests++;
        }
        return "At least " + Format.count(tests, "more weighted test", "more weighted tests") + ".";
    }

    private static boolean opens(Row row, Gap gap) {
        return !row.categories().containsKey(gap.category().id());
    }

    /// Weighted tests without a counted result, the heaviest first.
    private List<Gap> gaps(Row row, List<Category> categories) {
        Set<String> measured = row.cells().stream()
                .filter(cell -> cell.normalised() != null)
                .map(cell -> cell.benchmark())
                .collect(Collectors.toSet());
        List<Gap> gaps = new ArrayList<>();
        for (Category category : categories) {
            for (Category.Weight weight : category.benchmarks()) {
                Benchmark benchmark = sight.index().benchmark(weight.benchmark());
                if (!measured.contains(weight.benchmark()) && benchmark != null && benchmark.scored()) {
                    gaps.add(new Gap(category, benchmark.name(), category.weight() * weight.weight()));
                }
            }
        }
        gaps.sort(Comparator.comparingDouble(Gap::share).reversed().thenComparing(Gap::name));
        return gaps;
    }

    private static String lower(Category category) {
        return category.name().toLowerCase(Locale.ENGLISH);
    }
}
