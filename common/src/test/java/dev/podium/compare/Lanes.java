package dev.podium.compare;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.board.Leaderboard;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Methodology;
import dev.podium.result.Lane;
import dev.podium.result.MeasuredBy;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Lanes of whole boards, and what becomes of them when one result is another. The bridge stays as it is.
record Lanes(Board board, Leaderboard leaderboard, Comparisons comparisons) {

    private static final List<Lanes> RANDOM = LongStream.range(0, 30)
            .mapToObj(seed -> Logs.board(RandomLog.completed(seed, 40 + 20 * (int) (seed % 8))))
            .flatMap(board -> Stream.of(of(board, Lane.PROVISIONAL), of(board, Lane.VERIFIED)))
            .toList();

    /// Both lanes of up to 30 boards, folded and fitted from random logs.
    static Stream<Lanes> random(int boards) {
        return RANDOM.stream().limit(2L * boards);
    }

    static Lanes of(Board board, Lane lane) {
        return new Lanes(board, board.lane(lane), Comparisons.of(board, lane));
    }

    Methodology methodology() {
        return board.methodology();
    }

    Benchmark benchmark(String id) {
        return board.benchmarks().stream()
                .filter(benchmark -> benchmark.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Row row(String model) {
        return leaderboard.rows().stream()
                .filter(row -> row.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    Comparison compare(String... models) {
        return comparisons.of(List.of(models), methodology());
    }

    List<Telling> missing(String a, String b) {
        return comparisons.missing(a, b, methodology());
    }

    /// Every pair, each one way round.
    void pairs(BiConsumer<String, String> pair) {
        List<String> ids =
                board.models().stream().map(model -> model.id()).sorted().toList();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                pair.accept(ids.get(i), ids.get(j));
            }
        }
    }

    /// The same lane with one more result.
    ///
    /// @param normalised 0 to 100
    /// @param error in points of 0 to 100
    Lanes with(String model, String benchmark, double normalised, double error) {
        Benchmark test = benchmark(benchmark);
        double score = test.denormalise(normalised);
        double stderr = error / test.normaliseDistance(1);
        Cell cell = new Cell(
                benchmark, score, test.normalise(score), stderr, 1, score, score, null, MeasuredBy.THIRD_PARTY);
        return changed(model, cells -> {
            List<Cell> more = new ArrayList<>(cells);
            more.add(cell);
            more.sort(Comparator.comparing(Cell::benchmark));
            return more;
        });
    }

    /// The same lane without one result.
    Lanes without(String model, String benchmark) {
        return changed(
                model,
                cells -> cells.stream()
                        .filter(cell -> !cell.benchmark().equals(benchmark))
                        .toList());
    }

    private Lanes changed(String model, UnaryOperator<List<Cell>> change) {
        List<Row> rows = leaderboard.rows().stream()
                .map(row -> row.model().equals(model)
                        ? new Row(model, row.overall(), row.categories(), change.apply(row.cells()))
                        : row)
                .toList();
        Leaderboard changed = new Leaderboard(leaderboard.lane(), rows, leaderboard.bridge());
        return new Lanes(board, changed, Comparisons.of(board.models(), board.benchmarks(), changed));
    }
}
