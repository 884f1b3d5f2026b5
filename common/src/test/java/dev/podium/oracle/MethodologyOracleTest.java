package dev.podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Ability;
import dev.podium.board.Board;
import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Curve;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.event.Event;
import dev.podium.oracle.ScoreReading.Line;
import dev.podium.result.Lane;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Two readings of the methodology, written apart, agree on every number.
class MethodologyOracleTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void byMeasuredNumbersAloneStandingsAreWhatThePageSays() {
        int ranked = 0;
        Set<Integer> lengths = new HashSet<>();
        for (int seed = 0; seed < 250; seed++) {
            List<Event> log = RandomLog.of(seed, 5 + seed % 300);
            Board board = agree("seed " + seed, log);
            for (Lane lane : Lane.values()) {
                ranked += board.lane(lane).ranked().size();
            }
            lengths.add(board.provisional().ranked().size());
        }
        assertThat(ranked).as("worlds worth comparing").isGreaterThan(1_200);
        assertThat(lengths).hasSizeGreaterThan(5);
    }

    @Test
    void completedStandingsAreWhatThePageSays() {
        int ranked = 0;
        for (int seed = 0; seed < 240; seed++) {
            Board board = agree("seed " + seed, RandomLog.field(seed, 5 + seed));
            ranked += board.provisional().ranked().size();
        }
        assertThat(ranked).as("worlds worth comparing").isGreaterThan(1_200);
    }

    private static Board agree(String where, List<Event> log) {
        Board board = Logs.board(log);
        Statements statements = new Statements(log);
        for (Lane lane : Lane.values()) {
            String here = where + ' ' + lane;
            MethodologyOracle oracle = new MethodologyOracle(statements, lane == Lane.VERIFIED);
            agree(here, board.lane(lane), oracle);
            if (oracle.fit != null) {
                agree(here, board.lane(lane).bridge(), oracle.fit);
            }
        }
        return board;
    }

    private static void agree(String where, Leaderboard lane, MethodologyOracle oracle) {
        assertThat(lane.rows()).extracting(Row::model).as(where).containsExactlyElementsOf(oracle.order);
        for (Row row : lane.rows()) {
            String here = where + ' ' + row.model();
            Line line = Objects.requireNonNull(oracle.lines.get(row.model()));
            agree(here, row.overall(), line.overall);
            assertThat(row.categories().keySet()).as(here).isEqualTo(line.categories.keySet());
            row.categories().forEach((id, score) -> agree(here + ' ' + id, score, line.categories.get(id)));
            Map<String, CellReading> cells = oracle.cells.getOrDefault(row.model(), Map.of());
            assertThat(row.cells()).extracting(Cell::benchmark).as(here).containsExactlyElementsOf(cells.keySet());
            row.cells()
                    .forEach(cell -> agree(
                            here + ' ' + cell.benchmark(), cell, Objects.requireNonNull(cells.get(cell.benchmark()))));
        }
    }

    private static void agree(String where, @Nullable Score score, @Nullable ScoreReading read) {
        if (score == null || read == null) {
            assertThat(score == null).as(where).isEqualTo(read == null);
            return;
        }
        assertThat(score.value()).as(where).isCloseTo(read.value, CLOSE);
        assertThat(score.evidence()).as(where).isCloseTo(read.evidence, CLOSE);
        assertThat(score.spread() != null).as(where).isEqualTo(read.spread());
        if (score.spread() != null) {
            assertThat(score.spread().sd()).as(where).isCloseTo(Math.sqrt(read.variance), CLOSE);
            assertThat(score.spread().open()).as(where).isCloseTo(read.open, CLOSE);
            double half = 1.6448536269514722 * Math.sqrt(read.variance);
            close(where, score.low(), Math.max(0, read.value - half));
            close(where, score.high(), Math.min(100, read.value + half));
        }
        assertThat(score.rank()).as(where).isEqualTo(read.rank);
        assertThat(score.tier()).as(where).isEqualTo(read.tier);
        assertThat(score.rankLow()).as(where).isEqualTo(read.rankLow);
        assertThat(score.rankHigh()).as(where).isEqualTo(read.rankHigh);
        assertThat(score.first()).as(where).isEqualTo(read.first);
    }

    private static void agree(String where, Cell cell, CellReading read) {
        assertThat(cell.score()).as(where).isCloseTo(read.score, CLOSE);
        close(where, cell.normalised(), read.normalised);
        close(where + " stderr", cell.stderr(), read.stderr);
        assertThat(cell.observations()).as(where).isEqualTo(read.observations);
        assertThat(cell.lowest()).as(where).isEqualTo(read.lowest);
        assertThat(cell.highest()).as(where).isEqualTo(read.highest);
        assertThat(Objects.requireNonNullElse(cell.setting(), "")).as(where).isEqualTo(read.setting);
        assertThat(cell.measuredBy().name()).as(where).isEqualTo(read.kind);
    }

    private static void agree(String where, Bridge bridge, FitReading fit) {
        assertThat(bridge.abilities().keySet()).as(where).isEqualTo(fit.abilities.keySet());
        assertThat(bridge.curves().keySet()).as(where).isEqualTo(fit.curves.keySet());
        bridge.abilities().forEach((id, ability) -> agree(where + ' ' + id, ability, fit.of(id)));
        bridge.curves()
                .forEach((id, curve) -> agree(where + ' ' + id, curve, Objects.requireNonNull(fit.curves.get(id))));
    }

    private static void agree(String where, Ability ability, FitReading.Ability read) {
        assertThat(ability.value()).as(where).isCloseTo(read.c, CLOSE);
        assertThat(ability.variance()).as(where).isCloseTo(read.variance, CLOSE);
        assertThat(ability.prior()).as(where).isCloseTo(read.prior, CLOSE);
        assertThat(ability.results()).as(where).isEqualTo(read.n);
    }

    private static void agree(String where, Curve curve, FitReading.Curve read) {
        assertThat(curve.slope()).as(where).isCloseTo(read.alpha, CLOSE);
        assertThat(curve.offset()).as(where).isCloseTo(read.c, CLOSE);
        assertThat(curve.noise()).as(where).isCloseTo(read.phi, CLOSE);
        assertThat(curve.follows()).as(where).isEqualTo(read.follows);
        assertThat(curve.results()).as(where).isEqualTo(read.n);
    }

    private static void close(String where, @Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            assertThat(one).as(where).isEqualTo(other);
        } else {
            assertThat(one).as(where).isCloseTo(other, CLOSE);
        }
    }
}
