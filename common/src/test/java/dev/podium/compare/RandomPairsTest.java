package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Probability;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds for every pair of every board.
class RandomPairsTest {

    private int claims;
    private int told;

    private static @Nullable Gap reversed(@Nullable Gap gap) {
        return gap == null ? null : gap.reversed();
    }

    @Test
    void comparedTheOtherWayRoundAllDifferencesAreTurnedRound() {
        Lanes.random(20)
                .forEach(lane -> lane.pairs((a, b) -> {
                    Comparison one = lane.compare(a, b);
                    Comparison other = lane.compare(b, a);
                    assertThat(other.overall())
                            .isEqualTo(new OverallGap(
                                    one.overall().basis(),
                                    one.overall().b(),
                                    one.overall().a(),
                                    reversed(one.overall().gap())));
                    for (int c = 0; c < one.categories().size(); c++) {
                        CategoryGap x = one.categories().get(c);
                        CategoryGap y = other.categories().get(c);
                        assertThat(y.basis()).isEqualTo(x.basis());
                        assertThat(y.gap()).isEqualTo(reversed(x.gap()));
                        assertThat(y.wide()).isEqualTo(reversed(x.wide()));
                        assertThat(y.onlyA()).isEqualTo(x.onlyB());
                        assertThat(y.shared()).isEqualTo(x.shared());
                    }
                    assertThat(other.benchmarks().stream()
                                    .map(BenchmarkGap::gap)
                                    .toList())
                            .isEqualTo(one.benchmarks().stream()
                                    .map(gap -> reversed(gap.gap()))
                                    .toList());
                    assertThat(other.tally().wins()).isEqualTo(one.tally().losses());
                    assertThat(other.tally().losses()).isEqualTo(one.tally().wins());
                    assertThat(other.tally().ties()).isEqualTo(one.tally().ties());
                    assertThat(other.flips()).isEqualTo(one.flips());
                    assertThat(other.mostTelling()).isEqualTo(one.mostTelling());
                }));
    }

    /// One truth: what is compared is what the leaderboard shows.
    @Test
    void overallScoresAreThoseOfTheBoard() {
        Lanes.random(20)
                .forEach(lane -> lane.pairs((a, b) -> {
                    Comparison comparison = lane.compare(a, b);
                    Row rowA = lane.row(a);
                    Row rowB = lane.row(b);
                    same(comparison.a().score(), rowA.overall());
                    same(comparison.b().score(), rowB.overall());
                    Gap gap = comparison.overall().gap();
                    if (gap != null) {
                        claims++;
                        Score scoreA = Objects.requireNonNull(rowA.overall());
                        Score scoreB = Objects.requireNonNull(rowB.overall());
                        assertThat(gap.difference()).isEqualTo(scoreA.value() - scoreB.value());
                        assertThat(gap.probability())
                                .isCloseTo(Objects.requireNonNull(Probability.above(scoreA, scoreB)), within(1e-9));
                    }
                }));
        assertThat(claims).isGreaterThan(1_000);
    }

    private static void same(@Nullable Score compared, @Nullable Score shown) {
        if (shown == null) {
            assertThat(compared).isNull();
            return;
        }
        Score score = Objects.requireNonNull(compared);
        assertThat(score.value()).isEqualTo(shown.value());
        assertThat(score.evidence()).isCloseTo(shown.evidence(), within(1e-9));
        assertThat(Objects.requireNonNull(score.spread()).sd())
                .isCloseTo(Objects.requireNonNull(shown.spread()).sd(), within(1e-9));
    }

    @Test
    void categoriesSumToTheOverallDifference() {
        Lanes.random(20)
                .forEach(lane -> lane.pairs((a, b) -> {
                    Comparison comparison = lane.compare(a, b);
                    Gap overall = comparison.overall().gap();
                    if (overall != null) {
                        double sum = 0;
                        double shares = 0;
                        for (CategoryGap category : comparison.categories()) {
                            if (category.inOverall() != null) {
                                sum += category.share() * category.inOverall().difference();
                                shares += category.share();
                            }
                        }
                        assertThat(sum / shares).isCloseTo(overall.difference(), within(1e-9));
                    }
                }));
    }

    @Test
    void matchedIsWhatTheSharedTestsSayAndNothingElse() {
        Lanes.random(20)
                .forEach(lane -> lane.pairs((a, b) -> {
                    Comparison comparison = lane.compare(a, b);
                    for (CategoryGap category : comparison.categories()) {
                        double weight = 0;
                        double sum = 0;
                        double variance = 0;
                        for (BenchmarkGap gap : comparison.benchmarks()) {
                            if (category.shared().contains(gap.benchmark().id())) {
                                Gap measured = Objects.requireNonNull(gap.gap());
                                weight += gap.share();
                                sum += gap.share() * measured.difference();
                                variance += gap.share() * gap.share() * measured.sd() * measured.sd();
                            }
                        }
                        assertThat(category.basis() == Basis.MATCHED).isEqualTo(weight > 0);
                        if (weight > 0) {
                            Gap gap = Objects.requireNonNull(category.gap());
                            assertThat(gap.difference()).isCloseTo(sum / weight, within(1e-9));
                            assertThat(gap.sd()).isCloseTo(Math.sqrt(variance) / weight, within(1e-9));
                            assertThat(category.wide() == null
                                            || category.wide().sd() >= gap.sd())
                                    .isTrue();
                        }
                    }
                }));
    }

    /// By the rule that is kept as a bad example, of scores as they are published: guessing is not allowed for.
    @Test
    void averagesAreWhatTheAvailableRuleSays() {
        Lanes.random(20)
                .forEach(lane -> lane.pairs((a, b) -> {
                    for (Side side : lane.compare(a, b).sides()) {
                        told += side.averages().overall() == null ? 0 : 1;
                        Available.check(side, lane);
                    }
                }));
        assertThat(told).isGreaterThan(1_000);
    }

    /// The sum of methodology section 0, read again.
    private static final class Available {

        static void check(Side side, Lanes lane) {
            Methodology methodology = lane.methodology();
            assertThat(methodology.rule()).isEqualTo(Rule.COMPLETED);
            Map<String, Double> scores = lane.row(side.model().id()).cells().stream()
                    .filter(cell -> cell.normalised() != null)
                    .collect(java.util.stream.Collectors.toMap(
                            cell -> cell.benchmark(), cell -> plain(cell.benchmark(), cell.score(), lane)));
            double total = 0;
            double weights = 0;
            for (var category : methodology.categories()) {
                double all = category.benchmarks().stream()
                        .mapToDouble(weight -> weight.weight())
                        .sum();
                for (var weight : category.benchmarks()) {
                    Double score = scores.get(weight.benchmark());
                    if (score != null) {
                        double share = category.weight() * weight.weight() / all;
                        total += share * score;
                        weights += share;
                    }
                }
            }
            if (weights == 0) {
                assertThat(side.averages().overall()).isNull();
            } else {
                assertThat(side.averages().overall()).isCloseTo(total / weights, within(1e-9));
            }
        }

        private static double plain(String id, double score, Lanes lane) {
            Benchmark b = lane.benchmark(id);
            double x = (score - b.min()) / (b.max() - b.min());
            return 100 * Math.clamp(b.higherIsBetter() ? x : 1 - x, 0.0, 1.0);
        }
    }
}
