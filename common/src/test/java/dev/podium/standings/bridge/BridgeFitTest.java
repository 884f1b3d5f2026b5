package dev.podium.standings.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Ability;
import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Curve;
import dev.podium.board.Expectation;
import dev.podium.samples.Sample;
import dev.podium.wire.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BridgeFitTest {

    private static Ability ability(Bridge bridge, String model) {
        return Objects.requireNonNull(bridge.abilities().get(model));
    }

    private static Curve curve(Bridge bridge, String benchmark) {
        return Objects.requireNonNull(bridge.curves().get(benchmark));
    }

    private static Expectation expect(Bridge bridge, String model, String benchmark) {
        return Objects.requireNonNull(bridge.expect(model, benchmark));
    }

    /// Every number is finite, every variance above 0, every expectation on the scale.
    private static void isSound(World world) {
        Bridge bridge = world.bridge();
        assertThat(Json.text(bridge)).doesNotContain("NaN").doesNotContain("Infinity");
        bridge.abilities()
                .values()
                .forEach(ability -> assertThat(ability.variance()).isPositive());
        bridge.curves().values().forEach(curve -> {
            assertThat(curve.slope()).isPositive();
            assertThat(curve.noise()).isPositive();
            assertThat(curve.slopeVariance() * curve.offsetVariance() - curve.covariance() * curve.covariance())
                    .isPositive();
        });
        for (String model : bridge.abilities().keySet()) {
            for (String benchmark : bridge.curves().keySet()) {
                Expectation expected = expect(bridge, model, benchmark);
                assertThat(expected.value()).isBetween(0.0, 100.0);
                assertThat(expected.sd()).isPositive();
            }
        }
    }

    @Test
    void sameCellsInAnyOrderGiveTheSameBits() {
        for (long seed = 0; seed < 20; seed++) {
            World world = World.random(seed);
            String bits = Json.text(world.bridge());
            assertThat(Json.text(world.shuffled(seed).bridge())).isEqualTo(bits);
            assertThat(Json.text(world.shuffled(seed + 99).bridge())).isEqualTo(bits);
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        World world = World.random(5);
        String bits = Json.text(world.bridge());

        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> Json.text(world.bridge())))
                .allMatch(bits::equals);
    }

    @Test
    void modelsAndBenchmarksThatNobodyMeasuredMoveNothing() {
        World world = World.random(3);
        Bridge before = world.bridge();
        Bridge after = world.model("unheard-of", "maker1", LocalDate.of(2031, 1, 1))
                .test("unheard-of", "math")
                .bridge();

        assertThat(after.curves()).isEqualTo(before.curves());
        before.abilities()
                .forEach((id, ability) -> assertThat(ability(after, id)).isEqualTo(ability));
    }

    @Test
    void aModelWithoutCellsIsWhatItsDateMakerAndFamilySay() {
        Bridge bridge = World.random(3)
                .model("alpha-99", "maker0", LocalDate.of(2025, 6, 1))
                .bridge();
        Ability unknown = ability(bridge, "alpha-99");

        assertThat(unknown.value()).isEqualTo(unknown.prior());
        assertThat(unknown.group()).isEqualTo(-1);
        assertThat(unknown.mostlyPrior()).isTrue();
        assertThat(unknown.variance()).isGreaterThan(ability(bridge, "alpha-8").variance());
        assertThat(expect(bridge, "alpha-99", "b0").tied()).isFalse();
    }

    @Test
    void aNewFlagshipWithOneResultIsNotTakenForAnAverageModel() {
        World world =
                new World().test("easy", "coding").test("middle", "coding").test("hard", "math");
        for (int m = 0; m < 12; m++) {
            String id = "older-" + m;
            world.model(id, "lab", LocalDate.of(2022, 1, 1).plusDays(90L * m))
                    .cell(id, "easy", 30 + 5 * m)
                    .cell(id, "middle", 15 + 5 * m)
                    .cell(id, "hard", 2 + 4 * m);
        }
        world.model("flagship", "lab", LocalDate.of(2025, 1, 1)).cell("flagship", "easy", 86);
        Bridge bridge = world.bridge();

        assertThat(ability(bridge, "flagship").prior()).isGreaterThan(1);
        assertThat(ability(bridge, "flagship").value())
                .isGreaterThan(ability(bridge, "older-9").value());
    }

    @Test
    void theFutureIsNotExpectedToBeBetterThanTheNewestMeasuredQuarter() {
        World world = World.random(3)
                .model("gamma-1", null, LocalDate.of(2025, 9, 30))
                .model("gamma-2", null, LocalDate.of(2035, 1, 1));
        Bridge bridge = world.bridge();

        assertThat(ability(bridge, "gamma-2").value())
                .isEqualTo(ability(bridge, "gamma-1").value());
    }

    @Test
    void betterScoresMeanMoreAbility() {
        World world = World.random(8).models("low", "high");
        for (int b = 0; b < 4; b++) {
            world.cell("low", "b" + b, 20 + 3 * b).cell("high", "b" + b, 60 + 3 * b);
        }
        Bridge bridge = world.bridge();

        assertThat(ability(bridge, "high").value())
                .isGreaterThan(ability(bridge, "low").value() + 1);
        assertThat(expect(bridge, "high", "b5").value())
                .isGreaterThan(expect(bridge, "low", "b5").value());
    }

    @Test
    void harderBenchmarksHaveMoreDifficulty() {
        World world = new World().test("easy", "coding").test("hard", "coding");
        for (int m = 0; m < 8; m++) {
            world.models("m" + m).cell("m" + m, "easy", 50 + 5 * m).cell("m" + m, "hard", 10 + 5 * m);
        }
        Bridge bridge = world.bridge();

        assertThat(curve(bridge, "hard").difficulty())
                .isGreaterThan(curve(bridge, "easy").difficulty() + 0.5);
    }

    @Test
    void aBenchmarkThatRunsAgainstAbilityDoesNotFollowIt() {
        World world = new World();
        for (int b = 0; b < 6; b++) {
            world.test("b" + b, "coding");
        }
        world.test("backwards", "coding");
        for (int m = 0; m < 20; m++) {
            world.models("m" + m);
            for (int b = 0; b < 6; b++) {
                world.cell("m" + m, "b" + b, 10 + 4 * m + b);
            }
            world.cell("m" + m, "backwards", 90 - 4 * m);
        }
        Bridge bridge = world.bridge();

        assertThat(curve(bridge, "backwards").follows()).isFalse();
        assertThat(curve(bridge, "b0").follows()).isTrue();
    }

    @Test
    void groupsThatNoCellTiesAreNamedSo() {
        World world = new World()
                .test("x1", "coding")
                .test("x2", "coding")
                .test("y1", "math")
                .models("a", "b", "c", "d");
        world.cell("a", "x1", 40)
                .cell("b", "x1", 50)
                .cell("b", "x2", 60)
                .cell("c", "y1", 70)
                .cell("d", "y1", 80);
        Bridge apart = world.bridge();
        assertThat(List.of(
                        ability(apart, "a").group(),
                        ability(apart, "b").group(),
                        curve(apart, "x2").group()))
                .containsOnly(0);
        assertThat(List.of(
                        ability(apart, "c").group(),
                        ability(apart, "d").group(),
                        curve(apart, "y1").group()))
                .containsOnly(1);
        assertThat(expect(apart, "a", "x2").tied()).isTrue();
        assertThat(expect(apart, "a", "y1").tied()).isFalse();

        Bridge joined = world.cell("d", "x2", 65).bridge();
        assertThat(expect(joined, "a", "y1").tied()).isTrue();
    }

    @Test
    void itStaysSoundWhereThereIsHardlyAnything() {
        isSound(new World());
        isSound(new World().models("only").test("only", "coding"));
        isSound(new World().models("only").test("only", "coding").cell("only", "only", 40));
        World oneModel = new World().models("only");
        World oneBenchmark = new World().test("only", "coding");
        for (int i = 0; i < 5; i++) {
            oneModel.test("b" + i, "coding").cell("only", "b" + i, 20 * i);
            oneBenchmark.models("m" + i).cell("m" + i, "only", 20 * i);
        }
        isSound(oneModel);
        isSound(oneBenchmark);
    }

    @Test
    void itStaysSoundWhereAllScoreTheSameAndAtTheEndsOfTheScale() {
        for (double score : new double[] {0, 37.5, 100}) {
            for (Double stderr : new Double[] {null, 0.0, 1e-9, 40.0}) {
                World world = new World();
                for (int b = 0; b < 5; b++) {
                    world.test("b" + b, b < 2 ? "coding" : "math");
                }
                for (int m = 0; m < 5; m++) {
                    world.models("m" + m);
                    for (int b = 0; b < 5; b++) {
                        world.cell("m" + m, "b" + b, score, stderr);
                    }
                }
                isSound(world);
                assertThat(expect(world.bridge(), "m0", "b0").value()).isCloseTo(score, within(5.0));
            }
        }
    }

    @Test
    void itStaysSoundWhereModelsAreAllOrNothing() {
        World world = new World();
        for (int b = 0; b < 6; b++) {
            world.test("b" + b, "coding");
        }
        for (int m = 0; m < 8; m++) {
            world.models("m" + m);
            for (int b = 0; b < 6; b++) {
                world.cell("m" + m, "b" + b, m + b > 6 ? 100 : 0, null);
            }
        }
        isSound(world);
    }

    @Test
    void whatMayNotBeScoredTakesNoPart() {
        World world = World.random(3);
        Bridge before = world.bridge();
        var elo = Sample.benchmark("arena", "coding", dev.podium.catalog.Unit.ELO, 0, 4000);
        world.benchmarks.add(elo);
        world.cells.computeIfPresent("alpha-0", (id, row) -> {
            row.add(new Cell(
                    "arena",
                    1400,
                    null,
                    null,
                    1,
                    1400,
                    1400,
                    null,
                    row.getFirst().measuredBy()));
            return row;
        });

        assertThat(world.bridge()).isEqualTo(before);
    }

    @Test
    void termsBeyondAbilityAreSharedByMakerFamilyYearAndCategory() {
        Bridge bridge = World.random(3).bridge();

        assertThat(bridge.makers().keySet()).containsExactly("maker0", "maker1");
        assertThat(bridge.families().keySet()).contains("? alpha", "maker0 alpha", "maker1 beta");
        assertThat(bridge.years().keySet()).containsExactly("2024", "2025", "undated");
        assertThat(ability(bridge, "alpha-4").categories().keySet()).containsExactly("coding", "math");
    }

    @Test
    void aSiblingOnTheSameBenchmarkRaisesWhatIsExpectedThere() {
        Map<String, Double> siblings = Map.of("low", 30.0, "high", 80.0);
        double[] expected = siblings.keySet().stream()
                .sorted()
                .mapToDouble(which -> {
                    World world = World.random(6);
                    world.model("gamma-1", "lab", null).model("gamma-2", "lab", null);
                    for (int b = 0; b < 5; b++) {
                        world.cell("gamma-1", "b" + b, 50).cell("gamma-2", "b" + b, 50);
                    }
                    world.cell("gamma-1", "b5", Objects.requireNonNull(siblings.get(which)));
                    return expect(world.bridge(), "gamma-2", "b5").value();
                })
                .toArray();

        assertThat(expected[0]).as("high").isGreaterThan(expected[1] + 5);
    }
}
