package dev.podium.ui.leaderboard;

import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.feed.Shortfall;
import dev.podium.ui.format.Format;
import dev.podium.ui.leaderboard.Line.Missing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in words what an unranked model lacks, and what would give it a rank.
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
        Category category = sight.category();
        Leaderboard lane = sight.leaderboard();
        String words = category == null
                ? Shortfall.overall(row, lane, methodology)
                : Shortfall.in(category, row, lane, methodology);
        return new Missing(sentence(words), remedy(row, category));
    }

    private String remedy(Row row, @Nullable Category category) {
        if (sight.score(row) == null) {
            return row.cells().isEmpty()
                    ? "No result in this lane."
                    : "Results on " + Format.count(row.cells().size(), "other test", "other tests") + ".";
        }
        return category == null ? overall(row) : inCategory(row, category);
    }

    private String overall(Row row) {
        double points = methodology.minEvidence() - row.evidence();
        int opened = methodology.minCategories() - row.measuredCategories(methodology);
        List<Gap> gaps = gaps(row, methodology.categories());
        if (points <= ROUNDING && opened <= 0) {
            return "A result on a test that ranked models took would rank it.";
        }
        if (points <= ROUNDING) {
            return opened > 1
                    ? "Results in other categories would rank it."
                    : gaps.stream()
                            .filter(gap -> opens(row, gap))
                            .findFirst()
                            .map(gap -> "Any weighted " + lower(gap.category()) + " result would rank it.")
                            .orElse("");
        }
        return gaps.stream()
                .filter(gap -> gap.share() >= points - ROUNDING && (opened <= 0 || (opened == 1 && opens(row, gap))))
                .findFirst()
                .map(gap -> gap.name() + " alone (" + Format.weight(gap.share()) + ") would rank it.")
                .orElseGet(() -> atLeast(gaps, points, opened));
    }

    private String inCategory(Row row, Category category) {
        double total = category.benchmarks().stream()
                .mapToDouble(Category.Weight::weight)
                .sum();
        double points = (methodology.minCategoryEvidence() - sight.evidence(row)) * total * category.weight();
        if (points <= ROUNDING && sight.evidence(row) > 0) {
            return "A result on a test that ranked models took would rank it.";
        }
        List<Gap> gaps = gaps(row, List.of(category));
        return gaps.stream()
                .filter(gap -> gap.share() >= points - ROUNDING)
                .findFirst()
                .map(gap -> gap.name() + " alone would rank it.")
                .orElseGet(() -> atLeast(gaps, points, 0));
    }

    private static String atLeast(List<Gap> gaps, double points, int categories) {
        double sum = 0;
        int tests = 0;
        for (Gap gap : gaps) {
            if (sum >= points - ROUNDING) {
                break;
            }
            sum += gap.share();
            tests++;
        }
        return "Needs at least "
                + Format.count(Math.max(tests, categories), "more weighted test", "more weighted tests") + ".";
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1) + ".";
    }

    private static boolean opens(Row row, Gap gap) {
        Score score = row.categories().get(gap.category().id());
        return score == null || score.evidence() <= 0;
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
