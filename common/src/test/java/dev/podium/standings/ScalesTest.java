package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Anchors;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.catalog.Unit;
import dev.podium.event.Event;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same world on other scales, under the completed rule: a board says the same of it, and survives the ends.
class ScalesTest {

    private static final List<Category> RULES = List.of(
            Sample.category("x", 0.5, "x1", "x2"),
            Sample.category("y", 0.3, "y1", "y2"),
            Sample.category("z", 0.2, "z1"));

    /// Ways to write down the test `x1`, whose scores are those of 0 to 100.
    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers, and a lambda that keeps nothing
    enum Scale {
        RATIO(Unit.RATIO, 0, 1, true, null, null, s -> s / 100),
        POINTS(Unit.POINTS, -50, 150, true, null, null, s -> 2 * s - 50),
        LOWER_IS_BETTER(Unit.PERCENT, 0, 100, false, null, null, s -> 100 - s),
        ABOVE_CHANCE(Unit.PERCENT, 0, 100, true, 20.0, null, s -> 20 + 0.8 * s),
        ELO_BETWEEN_ANCHORS(Unit.ELO, 0, 4000, true, null, new Anchors(1000, 2000), s -> 1000 + 10 * s),
        MINUTES_BETWEEN_ANCHORS(Unit.MINUTES, 0, 1000, false, null, new Anchors(10, 60), s -> 60 - s / 2);

        final Benchmark benchmark;
        final DoubleUnaryOperator write;

        Scale(
                Unit unit,
                double min,
                double max,
                boolean higher,
                @Nullable Double chance,
                @Nullable Anchors anchors,
                DoubleUnaryOperator write) {
            benchmark = new Benchmark(
                    "x1", "x1", "x", null, "score", unit, min, max, higher, chance, null, null, false, List.of(),
                    anchors);
            this.write = write;
        }

        /// A distance of so many points of 0 to 100.
        double distance(double points) {
            return Math.abs(write.applyAsDouble(points) - write.applyAsDouble(0));
        }
    }

    private static final String SCORES = """
            a 81 74 66 90 42
            b 70 - 58 84 40
            c 55 41 39 - 22
            d 55 41 39 70 22
            e 20 12 - 35 8
            f 91 - - - -""";

    private static final String[] TESTS = {"x1", "x2", "y1", "y2", "z1"};

    private static Leaderboard board(Benchmark x1, DoubleUnaryOperator write, double error, Event... more) {
        List<Event> log = new ArrayList<>(List.of(
                Sample.test(x1),
                Sample.test("x2", "x"),
                Sample.test("y1", "y"),
                Sample.test("y2", "y"),
                Sample.test("z1", "z"),
                Sample.published(new Methodology(1, Rule.COMPLETED, 0.25, 2, 0.5, RULES, Map.of(), ""))));
        for (String line : SCORES.lines().toList()) {
            String[] words = line.split(" ", -1);
            log.add(Sample.described(words[0]));
            for (int t = 0; t < TESTS.length; t++) {
                if (!words[t + 1].equals("-")) {
                    double score = Double.parseDouble(words[t + 1]);
                    log.add(Sample.result(
                                    words[0] + TESTS[t],
                                    words[0],
                                    TESTS[t],
                                    t == 0 ? write.applyAsDouble(score) : score)
                            .stderr(t == 0 ? error : 2.0)
                            .event());
                }
            }
        }
        log.addAll(List.of(more));
        return Logs.board(log).provisional();
    }

    private static Leaderboard plain(Event... more) {
        return board(Sample.benchmark("x1", "x"), s -> s, 2, more);
    }

    private static Score overall(Leaderboard board, String model) {
        return Objects.requireNonNull(board.rows().stream()
                .filter(row -> row.model().equals(model))
                .findFirst()
                .orElseThrow()
                .overall());
    }

    private static void agree(Leaderboard one, Leaderboard other) {
        assertThat(one.rows())
                .extracting(Row::model)
                .isEqualTo(other.rows().stream().map(Row::model).toList());
        for (Row row : one.rows()) {
            Score mine = Objects.requireNonNull(row.overall());
            Score theirs = overall(other, row.model());
            assertThat(mine.value()).isCloseTo(theirs.value(), within(1e-9));
            assertThat(mine.low()).isCloseTo(Objects.requireNonNull(theirs.low()), within(1e-9));
            assertThat(mine.rank()).isEqualTo(theirs.rank());
            assertThat(mine.tier()).isEqualTo(theirs.tier());
        }
    }

    @ParameterizedTest
    @EnumSource
    void onAnotherScaleTheStandingsAreTheSame(Scale scale) {
        agree(board(scale.benchmark, scale.write, scale.distance(2)), plain());
    }

    @Test
    void anOpenScaleWithoutAnchorsMovesNothing() {
        Event elo = Sample.test(Sample.benchmark("elo", "x", Unit.ELO, 0, 4000));

        assertThat(plain(
                                elo,
                                Sample.result("r", "a", "elo", 1500).event(),
                                Sample.result("s", "e", "elo", 900).event())
                        .rows())
                .extracting(Row::overall)
                .isEqualTo(plain().rows().stream().map(Row::overall).toList());
    }

    @Test
    void belowChanceIsNothingAndNotLess() {
        Event fresh = new Event.ModelDescribed("describe-g", Sample.origin(), Sample.model("g"));
        Leaderboard board = board(
                Scale.ABOVE_CHANCE.benchmark,
                Scale.ABOVE_CHANCE.write,
                1.6,
                fresh,
                Sample.result("low", "g", "x1", 3).event());

        assertThat(board.rows())
                .filteredOn(row -> row.model().equals("g"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.cells().getFirst().normalised()).isZero());
        assertThat(overall(board, "g").value()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void equalResultsShareRankAndTier() {
        Leaderboard board =
                plain(Sample.result("cy2", "c", "y2", 70).stderr(2.0).event());

        assertThat(overall(board, "c").value()).isEqualTo(overall(board, "d").value());
        assertThat(overall(board, "c").rank())
                .isEqualTo(3)
                .isEqualTo(overall(board, "d").rank());
        assertThat(overall(board, "e").rank()).isEqualTo(5);
        assertThat(overall(board, "c").tier()).isEqualTo(overall(board, "d").tier());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 100})
    void atTheEndsOfTheScaleNumbersStayNumbers(double end) {
        Leaderboard board = board(Sample.benchmark("x1", "x"), s -> end, 2);

        for (Row row : board.rows()) {
            Score score = Objects.requireNonNull(row.overall());
            assertThat(score.value()).isBetween(0.0, 100.0);
            assertThat(score.low()).isBetween(0.0, score.value());
            assertThat(score.high()).isBetween(score.value(), 100.0);
            assertThat(Objects.requireNonNull(score.spread()).sd()).isBetween(0.1, 50.0);
        }
    }

    @Test
    void aModelWithOneResultIsListedWithAnEstimateThatSaysHowLittleIsKnown() {
        Leaderboard board = plain();
        Score one = overall(board, "f");

        assertThat(one.rank()).isNull();
        assertThat(one.evidence()).isEqualTo(0.25);
        assertThat(Objects.requireNonNull(one.spread()).sd())
                .isGreaterThan(
                        2 * Objects.requireNonNull(overall(board, "a").spread()).sd());
        assertThat(Objects.requireNonNull(board.bridge().abilities().get("f")).mostlyPrior())
                .isTrue();
    }
}
