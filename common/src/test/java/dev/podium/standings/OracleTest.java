package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.event.Event;
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
class OracleTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Test
    void standingsAreWhatASlowReadingOfTheRulesSays() {
        int ranked = 0;
        Set<Integer> lengths = new HashSet<>();
        for (int seed = 0; seed < 250; seed++) {
            List<Event> log = RandomLog.of(seed, 5 + seed % 300);
            Board board = Logs.board(log);
            Oracle oracle = new Oracle(log);
            for (Lane lane : Lane.values()) {
                agree("seed " + seed + ' ' + lane, board.lane(lane), oracle.lane(lane == Lane.VERIFIED));
                ranked += board.lane(lane).ranked().size();
            }
            lengths.add(board.provisional().ranked().size());
        }
        assertThat(ranked).as("worlds worth comparing").isGreaterThan(1_200);
        assertThat(lengths).hasSizeGreaterThan(5);
    }

    private static void agree(String where, Leaderboard lane, Map<String, Oracle.Line> lines) {
        assertThat(lane.rows()).extracting(Row::model).as(where).containsExactlyInAnyOrderElementsOf(lines.keySet());
        for (Row row : lane.rows()) {
            String here = where + ' ' + row.model();
            Oracle.Line line = Objects.requireNonNull(lines.get(row.model()));
            agree(here, row.overall(), line.overall);
            assertThat(row.categories().keySet()).as(here).isEqualTo(line.categories.keySet());
            row.categories().forEach((id, score) -> agree(here + ' ' + id, score, line.categories.get(id)));
            assertThat(row.cells()).extracting(Cell::benchmark).as(here).containsExactlyElementsOf(line.cells.keySet());
            row.cells()
                    .forEach(cell -> agree(
                            here + ' ' + cell.benchmark(),
                            cell,
                            Objects.requireNonNull(line.cells.get(cell.benchmark()))));
        }
    }

    private static void agree(String where, @Nullable Score score, Oracle.@Nullable Mark mark) {
        if (score == null || mark == null) {
            assertThat(score == null).as(where).isEqualTo(mark == null);
            return;
        }
        assertThat(score.value()).as(where).isCloseTo(mark.value, CLOSE);
        assertThat(score.evidence()).as(where).isCloseTo(mark.evidence, CLOSE);
        assertThat(score.rank()).as(where).isEqualTo(mark.rank);
    }

    private static void agree(String where, Cell cell, Oracle.Value value) {
        assertThat(cell.score()).as(where).isCloseTo(value.score, CLOSE);
        close(where, cell.normalised(), value.normalised);
        close(where + " stderr", cell.stderr(), value.stderr);
        assertThat(cell.observations()).as(where).isEqualTo(value.observations);
        assertThat(cell.lowest()).as(where).isEqualTo(value.lowest);
        assertThat(cell.highest()).as(where).isEqualTo(value.highest);
        assertThat(Objects.requireNonNullElse(cell.setting(), "")).as(where).isEqualTo(value.setting);
        assertThat(cell.measuredBy().name()).as(where).isEqualTo(value.measuredBy);
    }

    private static void close(String where, @Nullable Double one, @Nullable Double other) {
        if (one == null || other == null) {
            assertThat(one).as(where).isEqualTo(other);
        } else {
            assertThat(one).as(where).isCloseTo(other, CLOSE);
        }
    }
}
