package dev.podium.ingestion.starter;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import java.util.Optional;

/// Finds things on a board.
final class Example {

    private Example() {}

    static Row row(Leaderboard lane, String model) {
        return lane.rows().stream()
                .filter(row -> row.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Cell> find(Row row, String benchmark) {
        return row.cells().stream()
                .filter(cell -> cell.benchmark().equals(benchmark))
                .findFirst();
    }

    static Cell cell(Board board, String model, String benchmark) {
        return find(row(board.provisional(), model), benchmark).orElseThrow();
    }

    static Benchmark benchmark(Board board, String id) {
        return board.benchmarks().stream()
                .filter(benchmark -> benchmark.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
