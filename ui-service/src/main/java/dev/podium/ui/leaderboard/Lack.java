package dev.podium.ui.leaderboard;

import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.ui.feed.Shortfall;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
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
    private final Texts words;
    private final Numbers numbers;

    Lack(Sight sight) {
        this.sight = sight;
        this.words = sight.words();
        this.numbers = sight.numbers();
        this.methodology = sight.methodology();
    }

    Missing of(Row row) {
        Category category = sight.category();
        Leaderboard lane = sight.leaderboard();
        List<Shortfall> lacks = category == null
                ? Shortfall.overall(row, lane, methodology)
                : Shortfall.in(category, row, lane, methodology);
        return new Missing(sentence(lacks), remedy(row, category));
    }

    private String remedy(Row row, @Nullable Category category) {
        if (sight.score(row) == null) {
            return row.cells().isEmpty()
                    ? words.say("lack.nothing")
                    : words.say("lack.others", words.count("other", row.cells().size()));
        }
        return category == null ? overall(row) : inCategory(row, category);
    }

    private String overall(Row row) {
        double points = methodology.minEvidence() - row.evidence();
        int opened = methodology.minCategories() - row.measuredCategories(methodology);
        List<Gap> gaps = gaps(row, methodology.categories());
        if (points <= ROUNDING && opened <= 0) {
            return words.say("remedy.tie");
        }
        if (points <= ROUNDING) {
            return opened > 1
                    ? words.say("remedy.categories")
                    : gaps.stream()
                            .filter(gap -> opens(row, gap))
                            .findFirst()
                            .map(gap ->
                                    words.say("remedy.category", gap.category().name()))
                            .orElse("");
        }
        return gaps.stream()
                .filter(gap -> gap.share() >= points - ROUNDING && (opened <= 0 || (opened == 1 && opens(row, gap))))
                .findFirst()
                .map(gap -> words.say("remedy.share", gap.name(), numbers.weight(gap.share())))
                .orElseGet(() -> atLeast(gaps, points, opened));
    }

    private String inCategory(Row row, Category category) {
        double total = category.benchmarks().stream()
                .mapToDouble(Category.Weight::weight)
                .sum();
        double points = (methodology.minCategoryEvidence() - sight.evidence(row)) * total * category.weight();
        if (points <= ROUNDING && sight.evidence(row) > 0) {
            return words.say("remedy.tie");
        }
        List<Gap> gaps = gaps(row, List.of(category));
        return gaps.stream()
                .filter(gap -> gap.share() >= points - ROUNDING)
                .findFirst()
                .map(gap -> words.say("remedy.alone", gap.name()))
                .orElseGet(() -> atLeast(gaps, points, 0));
    }

    private String atLeast(List<Gap> gaps, double points, int categories) {
        double sum = 0;
        int tests = 0;
        for (Gap gap : gaps) {
            if (sum >= points - ROUNDING) {
                break;
            }
            sum += gap.share();
            tests++;
        }
        return words.say("remedy.more", words.count("more", Math.max(tests, categories)));
    }

    private String sentence(List<Shortfall> lacks) {
        String text = lacks.stream().map(this::say).collect(Collectors.joining("; "));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private String say(Shortfall lack) {
        return switch (lack) {
            case Shortfall.NoMethodology() -> words.say("lack.methodology");
            case Shortfall.NothingMeasured() -> words.say("lack.measured");
            case Shortfall.NothingInCategory() -> words.say("lack.category");
            case Shortfall.Weight(double measured, double needed) ->
                words.say("lack.weight", numbers.evidence(measured), numbers.evidence(needed));
            case Shortfall.CategoryWeight(double measured, double needed) ->
                words.say("lack.category.weight", numbers.evidence(measured), numbers.evidence(needed));
            case Shortfall.Categories(int measured, int needed) ->
                words.say("lack.categories", words.count("in.categories", measured), numbers.count(needed));
            case Shortfall.Untied() -> words.say("lack.tie");
        };
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
}
