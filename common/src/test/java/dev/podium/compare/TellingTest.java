package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Bridge;
import dev.podium.board.Curve;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The most telling missing score is measured, and the comparison computed again.
class TellingTest {

    private int told;

    private static double halfWidth(Comparison comparison) {
        return Objects.requireNonNull(comparison.overall().gap()).halfWidth();
    }

    private static double usualError(Lanes lane, String benchmark) {
        return 100 * lane.leaderboard().bridge().curves().get(benchmark).error();
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
                    double best = comparison.mostTelling() == null
                            ? halfWidth(comparison)
                            : comparison.mostTelling().after();
                    for (BenchmarkGap gap : comparison.benchmarks()) {
                        String id = gap.benchmark().id();
                        if (gap.category() != null && gap.expectedA() != null) {
                            if (gap.a() == null) {
                                assertThat(halfWidth(lane.with(a, id, 50, usualError(lane, id))
                                                .compare(a, b)))
                                        .isGreaterThan(best - 1e-9);
                            }
                            if (gap.b() == null) {
                                assertThat(halfWidth(lane.with(b, id, 50, usualError(lane, id))
                                                .compare(a, b)))
                                        .isGreaterThan(best - 1e-9);
                            }
                        }
                    }
                }));
    }

    @Test
    void allThatTellAreListedTheMostTellingFirst() {
        Lanes.random(10)
                .forEach(lane -> lane.pairs((a, b) -> {
                    List<Telling> all = lane.missing(a, b);
                    assertThat(all.isEmpty() ? null : all.getFirst())
                            .isEqualTo(lane.compare(a, b).mostTelling());
                    assertThat(all)
                            .isSortedAccordingTo(Comparator.comparingDouble(Telling::after))
                            .allMatch(telling -> telling.narrows() > 0)
                            .doesNotHaveDuplicates();
                    assertThat(all).hasSize((int) lane.compare(a, b).benchmarks().stream()
                            .flatMap(gap -> Stream.of(
                                    tells(lane, gap, gap.a() == null && gap.expectedA() != null, a, b, a),
                                    tells(lane, gap, gap.b() == null && gap.expectedB() != null, a, b, b)))
                            .filter(tells -> tells)
                            .count());
                    told += all.size();
                }));
        assertThat(told).isGreaterThan(500);
    }

    private static boolean tells(Lanes lane, BenchmarkGap gap, boolean missing, String a, String b, String model) {
        if (!missing || gap.category() == null || lane.compare(a, b).overall().gap() == null) {
            return false;
        }
        String id = gap.benchmark().id();
        Lanes measured = lane.with(model, id, 50, usualError(lane, id));
        return halfWidth(measured.compare(a, b)) < halfWidth(lane.compare(a, b));
    }

    @Test
    void aResultUsuallyHasTheErrorThatTheBridgeFoundOnItsBenchmark() {
        Table table = Table.small()
                .score("a", "x1", 50)
                .score("b", "x1", 60)
                .score("b", "x2", 40)
                .score("a", "y1", 40)
                .score("b", "y1", 40)
                .score("a", "y2", 40)
                .score("b", "y2", 40);
        Bridge bridge = table.bridge();
        Map<String, Curve> curves = new TreeMap<>(bridge.curves());
        Curve x2 = curves.get("x2");
        curves.put("x2", new Curve("any", 1, 0, x2.noise(), 0.035, 1, 0, 0, 0, 10, 0, true));
        Telling telling =
                Objects.requireNonNull(table.under(new Bridge(bridge.abilities(), curves, Map.of(), Map.of(), Map.of()))
                        .compare("a", "b")
                        .mostTelling());
        assertThat(telling.benchmark().id()).isEqualTo("x2");
        assertThat(telling.model()).isEqualTo("a");
        assertThat(telling.error()).isCloseTo(3.5, within(1e-12));
        assertThat(telling.after())
                .as("six errors of 2 and one of 3.5, at 0.3 and 0.2")
                .isCloseTo(1.6448536 * Math.sqrt(4 * (3 * 0.09 + 4 * 0.04) + 12.25 * 0.09), within(1e-6));
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
