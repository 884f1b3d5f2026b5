package dev.podium.movement;

import dev.podium.board.Bridge;
import dev.podium.board.Cause;
import dev.podium.board.Cell;
import dev.podium.board.Field;
import dev.podium.board.Outlook;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.board.Scoring;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The stages between two boards' standings in one lane: each takes one more thing for everybody from the new board.
/// Where nothing of a kind changed, a stage is the one before it.
final class Stages {

    /// The old board.
    final Field start;

    /// New methodology, over old cells, scales and expectations.
    final Field ruled;

    /// New scales and makers as well.
    final Field described;

    /// New results as well: all that is new but the expectations, and the ties that come with them.
    final Field renewed;

    /// The new board.
    final Field end;

    private final Side before;
    private final Side after;
    private final Map<String, List<CellChange>> changes;
    private final Scoring settled;
    private final Map<String, Row> describedRows;
    private final Set<String> weighted = new HashSet<>();

    Stages(Side before, Side after, Map<String, List<CellChange>> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
        after.methodology()
                .categories()
                .forEach(category -> category.benchmarks().forEach(weight -> weighted.add(weight.benchmark())));
        Map<String, Row> ruledRows = renewed(before.rows(), Cause.METHODOLOGY);
        describedRows = onNewScales(renewed(ruledRows, Cause.CATALOGUE));
        settled = scoring(after.benchmarks(), after.bridge());
        start = Field.of(before.standings());
        ruled = after.methodology().equals(before.methodology())
                ? start
                : Field.of(ruledRows.values(), scoring(before.benchmarks(), oldTies()));
        described = describedRows.equals(ruledRows) && before.benchmarks().equals(after.benchmarks())
                ? ruled
                : Field.of(describedRows.values(), scoring(after.benchmarks(), oldTies()));
        renewed = described.with(
                changes.keySet().stream()
                        .map(model -> row(model, byBenchmark(after.rows().get(model))))
                        .toList(),
                settled);
        end = Field.of(after.standings());
    }

    /// A model's standing among the others of the stage [#described] when its own results change one after another.
    final class Own {

        private final String model;
        private final SequencedMap<String, Cell> cells;

        Own(String model) {
            this.model = model;
            cells = byBenchmark(describedRows.get(model));
        }

        /// Takes one more cell from the new board.
        ///
        /// @return whether that can move the score: tests without weight do only where they are all there is
        boolean takes(CellChange change) {
            renew(cells, change);
            return weighted.contains(change.benchmark())
                    || cells.values().stream()
                            .noneMatch(cell -> cell.normalised() != null
                                    && !cell.benchmark().equals(change.benchmark()));
        }

        @Nullable
        Score score() {
            return described.among(row(model, cells), settled);
        }
    }

    private Scoring scoring(Map<String, Benchmark> benchmarks, Bridge ties) {
        Methodology rules = after.methodology();
        return Scoring.of(rules, benchmarks, this::outlook, ties);
    }

    private Bridge oldTies() {
        return before.bridge().equals(Bridge.NONE) ? after.bridge() : before.bridge();
    }

    /// What the old board expects; where it has no bridge, or does not know the model, what the new one does.
    private @Nullable Outlook outlook(String model) {
        Bridge known = before.bridge().abilities().containsKey(model) ? before.bridge() : after.bridge();
        return known.outlook(model);
    }

    /// Rows with those cells new whose change has this cause.
    private Map<String, Row> renewed(Map<String, Row> rows, Cause cause) {
        Map<String, Row> renewed = new TreeMap<>(rows);
        changes.forEach((model, ofModel) -> {
            List<CellChange> caused =
                    ofModel.stream().filter(change -> change.cause() == cause).toList();
            if (!caused.isEmpty()) {
                SequencedMap<String, Cell> cells = byBenchmark(rows.get(model));
                caused.forEach(change -> renew(cells, change));
                renewed.put(model, row(model, cells));
            }
        });
        return renewed;
    }

    private static SequencedMap<String, Cell> byBenchmark(@Nullable Row row) {
        TreeMap<String, Cell> cells = new TreeMap<>();
        if (row != null) {
            row.cells().forEach(cell -> cells.put(cell.benchmark(), cell));
        }
        return cells;
    }

    private static void renew(Map<String, Cell> cells, CellChange change) {
        if (change.after() == null) {
            cells.remove(change.benchmark());
        } else {
            cells.put(change.benchmark(), change.after());
        }
    }

    private static Row row(String model, SequencedMap<String, Cell> cells) {
        return new Row(model, null, Map.of(), List.copyOf(cells.values()));
    }

    private Map<String, Row> onNewScales(Map<String, Row> rows) {
        if (before.benchmarks().equals(after.benchmarks())) {
            return rows;
        }
        Map<String, Row> onNew = new TreeMap<>();
        rows.forEach((id, row) -> onNew.put(
                id,
                new Row(
                        id,
                        null,
                        Map.of(),
                        row.cells().stream().map(this::onNewScale).toList())));
        return onNew;
    }

    private Cell onNewScale(Cell cell) {
        Benchmark benchmark = after.benchmarks().get(cell.benchmark());
        return new Cell(
                cell.benchmark(),
                cell.score(),
                benchmark != null && benchmark.scored() ? benchmark.normalise(cell.score()) : null,
                cell.stderr(),
                cell.observations(),
                cell.lowest(),
                cell.highest(),
                cell.setting(),
                cell.measuredBy());
    }
}
