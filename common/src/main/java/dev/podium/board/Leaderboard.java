package dev.podium.board;

import dev.podium.result.Lane;
import java.util.List;

/// A lane's standings.
///
/// @param rows every model of the catalogue: ranked ones by rank, then the unranked by evidence, each tie by id
/// @param bridge what ties the lane's benchmarks together; [Bridge#NONE] under a rule that has none
public record Leaderboard(Lane lane, List<Row> rows, Bridge bridge) {

    public Leaderboard {
        rows = List.copyOf(rows);
    }

    public List<Row> ranked() {
        return rows.stream().filter(Row::ranked).toList();
    }

    public List<Row> unranked() {
        return rows.stream().filter(row -> !row.ranked()).toList();
    }
}
