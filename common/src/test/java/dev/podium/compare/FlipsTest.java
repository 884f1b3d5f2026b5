package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Cell;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Flips are true: each proposed change is made and the comparison computed again. After it the answer has turned,
/// after a slightly smaller one it has not, and what is not proposed turns nothing.
class FlipsTest {

    /// What differs by less is the same.
    private static final double ROUNDING = 1e-9;

    private int weights;
    private int missing;
    private int dropped;
    private int none;

    private static double difference(Comparison comparison) {
        return Objects.requireNonNull(comparison.overall().gap()).difference();
    }

    private static double under(Lanes lane, Methodology methodology, Comparison comparison) {
        return difference(lane.comparisons()
                .of(List.of(comparison.a().model().id(), comparison.b().model().id()), methodology));
    }

    private static double again(Lanes lane, Comparison comparison) {
        return difference(
                lane.compare(comparison.a().model().id(), comparison.b().model().id()));
    }

    /// Whether a difference has the other sign than the comparison's.
    private static boolean turned(Comparison comparison, double other) {
        return difference(comparison) * other < 0 && Math.abs(other) > ROUNDING;
    }

    private static String trailing(Comparison comparison) {
        return (difference(comparison) > 0 ? comparison.b() : comparison.a())
                .model()
                .id();
    }

    private void each(java.util.function.BiConsumer<Lanes, Comparison> test) {
        Lanes.random(30)
                .forEach(lane -> lane.pairs((a, b) -> {
                    Comparison comparison = lane.compare(a, b);
                    if (comparison.overall().basis() == Basis.COMPLETED
                            && Math.abs(difference(comparison)) > ROUNDING) {
                        test.accept(lane, comparison);
                    }
                }));
    }

    @Test
    void anotherWeightTurnsTheAnswerAndASlightlySmallerChangeDoesNot() {
        each((lane, comparison) -> {
            Methodology published = lane.methodology();
            for (Flip.Weight flip : comparison.flips().weights()) {
                weights++;
                assertThat(flip.leader()).isEqualTo(trailing(comparison));
                assertThat(turned(comparison, under(lane, flip.applied(published), comparison)))
                        .as(flip.toString())
                        .isTrue();
                double before = flip.from() + 0.999 * (flip.exact() - flip.from());
                Methodology smaller =
                        Flip.Weight.applied(published, flip.category().id(), before);
                assertThat(turned(comparison, under(lane, smaller, comparison))).isFalse();
                assertThat(Math.abs(flip.to() - flip.exact())).isLessThan(1.001 / Flip.STEPS);
                assertThat(Math.rint(flip.to() * Flip.STEPS) / Flip.STEPS).isEqualTo(flip.to());
                assertThat(under(
                                lane,
                                Flip.Weight.applied(published, flip.category().id(), flip.exact()),
                                comparison))
                        .isCloseTo(0, within(1e-9));
            }
        });
        assertThat(weights).isGreaterThan(500);
    }

    @Test
    void theSmallestChangeComesFirst() {
        each((lane, comparison) -> {
            assertThat(comparison.flips().weights())
                    .isSortedAccordingTo(
                            (x, y) -> Double.compare(Math.abs(x.to() - x.from()), Math.abs(y.to() - y.from())));
            assertThat(comparison.flips().missing())
                    .isSortedAccordingTo(
                            (x, y) -> Double.compare(x.needed() - x.expected(), y.needed() - y.expected()));
            assertThat(comparison.flips().dropped())
                    .isSortedAccordingTo((x, y) -> Double.compare(x.share(), y.share()));
        });
    }

    @Test
    void aCategoryThatIsNotProposedTurnsNothingAtAnyWeight() {
        each((lane, comparison) -> {
            Set<String> proposed = new HashSet<>();
            comparison
                    .flips()
                    .weights()
                    .forEach(flip -> proposed.add(flip.category().id()));
            for (Category category : lane.methodology().categories()) {
                for (double share : new double[] {0, 0.1, 0.5, 0.9, 1}) {
                    Methodology other = Flip.Weight.applied(lane.methodology(), category.id(), share);
                    Comparison changed = lane.comparisons()
                            .of(
                                    List.of(
                                            comparison.a().model().id(),
                                            comparison.b().model().id()),
                                    other);
                    boolean known = changed.overall().gap() != null;
                    if (!proposed.contains(category.id()) && known) {
                        assertThat(turned(comparison, difference(changed)))
                                .as("%s at %s", category.id(), share)
                                .isFalse();
                    }
                }
            }
        });
    }

    @Test
    void whereNoWeightingTurnsItNoneDoes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        each((lane, comparison) -> {
            if (comparison.flips().weights().isEmpty()) {
                none++;
                for (int i = 0; i < 5; i++) {
                    Map<String, Double> shares = new TreeMap<>();
                    lane.methodology()
                            .categories()
                            .forEach(category -> shares.put(category.id(), Math.pow(random.nextDouble(), 4)));
                    assertThat(turned(comparison, under(lane, lane.methodology().reweighted(shares), comparison)))
                            .isFalse();
                }
            }
        });
        assertThat(none).isGreaterThan(100);
    }

    @Test
    void aMissingScoreTurnsTheAnswerAndASlightlyLowerOneDoesNot() {
        each((lane, comparison) -> {
            String trailing = trailing(comparison);
            Set<String> proposed = new HashSet<>();
            for (Flip.Missing flip : comparison.flips().missing()) {
                missing++;
                proposed.add(flip.benchmark().id());
                assertThat(flip.model()).isEqualTo(trailing);
                assertThat(flip.needed()).isBetween(flip.expected(), 100.0);
                assertThat(flip.benchmark().normalise(flip.score())).isCloseTo(flip.needed(), within(1e-9));
                assertThat(turned(comparison, again(added(lane, flip, flip.needed()), comparison)))
                        .as(flip.toString())
                        .isTrue();
                assertThat(turned(comparison, again(added(lane, flip, flip.needed() - 0.1001), comparison)))
                        .isFalse();
            }
            for (BenchmarkGap gap : comparison.benchmarks()) {
                boolean lacks = (difference(comparison) > 0 ? gap.b() : gap.a()) == null;
                boolean uses = gap.category() != null && gap.expectedA() != null && gap.expectedB() != null;
                if (lacks && uses && !proposed.contains(gap.benchmark().id())) {
                    Lanes best = lane.with(trailing, gap.benchmark().id(), 100, 2);
                    assertThat(turned(comparison, again(best, comparison))).isFalse();
                }
            }
        });
        assertThat(missing).isGreaterThan(500);
    }

    private static Lanes added(Lanes lane, Flip.Missing flip, double normalised) {
        return lane.with(flip.model(), flip.benchmark().id(), normalised, flip.error());
    }

    @Test
    void withoutAResultTheAnswerTurnsAndWithoutAnotherItDoesNot() {
        each((lane, comparison) -> {
            Set<String> proposed = new HashSet<>();
            for (Flip.Dropped flip : comparison.flips().dropped()) {
                dropped++;
                proposed.add(flip.model() + ' ' + flip.benchmark().id());
                assertThat(turned(
                                comparison,
                                again(
                                        lane.without(
                                                flip.model(), flip.benchmark().id()),
                                        comparison)))
                        .as(flip.toString())
                        .isTrue();
            }
            for (Side side : comparison.sides()) {
                for (Cell cell : lane.row(side.model().id()).cells()) {
                    String id = side.model().id();
                    if (side.results() > 1 && !proposed.contains(id + ' ' + cell.benchmark())) {
                        Lanes fewer = lane.without(id, cell.benchmark());
                        assertThat(turned(comparison, again(fewer, comparison))).isFalse();
                    }
                }
            }
        });
        assertThat(dropped).isGreaterThan(50);
    }

    @Test
    void theReachOfTheMostTellingScoreIsWhatABestScoreWouldDo() {
        each((lane, comparison) -> {
            Flips.Reach reach = comparison.flips().reach();
            if (reach != null) {
                Lanes best = lane.with(reach.model(), reach.benchmark().id(), 100, 2);
                assertThat(Math.abs(difference(comparison) - again(best, comparison)))
                        .isCloseTo(reach.closes(), within(1e-9));
                assertThat(reach.needed() < 100 - 1e-6)
                        .isEqualTo(comparison.flips().missing().stream()
                                .anyMatch(flip -> flip.benchmark().equals(reach.benchmark())));
            }
        });
    }
}
