package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The most telling missing score is measured, and the comparison computed again.
class TellingTest {

    private int told;

    private static double halfWidth(Comparison comparison) {
        return Objects.requireNonNull(comparison.overall().gap()).halfWidth();
    }

    @Test
    void onceItIsThereTheIntervalIsAsNarrowAsWasSaid() {
        Lanes.random(25)
                .forEach(lane -> lane.pairs((a, b) -> {
                    Telling telling = lane.compare(a, b).mostTelling();
                    if (telling != null) {
                        told++;
                        assertThat(telling.before()).isEqualTo(halfWidth(lane.compare(a, b)));
                        for (double score : new double[] {3, 60}) {
                            Lanes measured = lane.with(
                                    telling.model(), telling.benchmark().id(), score, telling.error());
                            assertThat(halfWidth(measured.compare(a, b)))
                                    .as("whatever it is")
                                    .isCloseTo(telling.after(), within(1e-9));
                        }
                        assertThat(telling.narrows()).isPositive();
                    }
                }));
        assertThat(told).isGreaterThan(500);
    }

    @Test
    void noOtherMissingScoreTellsMore() {
        Lanes.random(10)
                .forEach(lane -> lane.pairs((a, b) -> {
                    Comparison comparison = lane.compare(a, b);
                    if (comparison.overall().gap() == null) {
                        return;
                    }
                    Typical typical = new Typical(
                            lane.leaderboard().rows(),
                            lane.board().benchmarks().stream()
                                    .collect(java.util.stream.Collectors.toMap(benchmark -> benchmark.id(), x -> x)));
                    double best = comparison.mostTelling() == null
                            ? halfWidth(comparison)
                            : comparison.mostTelling().after();
                    for (BenchmarkGap gap : comparison.benchmarks()) {
                        String id = gap.benchmark().id();
                        if (gap.category() != null && gap.expectedA() != null) {
                            if (gap.a() == null) {
                                assertThat(halfWidth(lane.with(a, id, 50, typical.error(id))
                                                .compare(a, b)))
                                        .isGreaterThan(best - 1e-9);
                            }
                            if (gap.b() == null) {
                                assertThat(halfWidth(lane.with(b, id, 50, typical.error(id))
                                                .compare(a, b)))
                                        .isGreaterThan(best - 1e-9);
                            }
                        }
                    }
                }));
    }

    @Test
    void aResultUsuallyHasTheMedianErrorOfItsBenchmark() {
        Table table = Table.small()
                .score("a", "x1", 50, 1.0)
                .score("b", "x1", 60, 5.0)
                .score("c", "x1", 70, 2.0)
                .score("b", "x2", 40, 3.0)
                .score("c", "x2", 40, 4.0)
                .score("b", "y1", 40, null)
                .score("c", "y2", 40, 3.0);
        Telling telling = Objects.requireNonNull(table.compare("a", "b").mostTelling());
        assertThat(telling.benchmark().id()).isEqualTo("x2");
        assertThat(telling.model()).isEqualTo("a");
        assertThat(telling.error()).as("half way between 3 and 4").isEqualTo(3.5);
        assertThat(Objects.requireNonNull(table.compare("a", "c").mostTelling()).error())
                .isEqualTo(3.5);
        Typical typical = new Typical(java.util.List.of(), table.benchmarks());
        assertThat(typical.error("x1")).as("where nobody was measured").isEqualTo(2);
    }

    @Test
    void whereAllIsMeasuredNothingIsMissing() {
        Table table = Table.small();
        for (String test : new String[] {"x1", "x2", "y1", "y2"}) {
            table = table.score("a", test, 50).score("b", test, 60);
        }
        assertThat(table.compare("a", "b").mostTelling()).isNull();
    }
}
