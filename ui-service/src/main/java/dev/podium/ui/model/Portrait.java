package dev.podium.ui.model;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.board.Observation;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.feed.BoardIndex;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One model on one board in one lane: all that its page shows.
///
/// @param row `null` when the lane does not list it
/// @param cells what counts, by benchmark
/// @param observations every result, by benchmark
record Portrait(
        Board board,
        BoardIndex index,
        Model model,
        Lane lane,
        @Nullable Row row,
        Map<String, Cell> cells,
        Map<String, List<Observation>> observations,
        List<TestLine> tests,
        History history,
        List<FeedEntry> events) {

    /// The model on a board; `null` when the board does not know it.
    ///
    /// @param index of that board
    /// @param history all of it; what came after the board is left out
    /// @param entries up to the board, newest first
    static @Nullable Portrait of(
            Board board, BoardIndex index, String id, Lane lane, History history, List<FeedEntry> entries) {
        Model model = index.model(id);
        if (model == null) {
            return null;
        }
        List<FeedEntry> events = entries.stream()
                .filter(entry -> id.equals(entry.model()))
                .limit(12)
                .toList();
        Row row = index.row(lane, id);
        Map<String, Cell> cells = row == null
                ? Map.of()
                : row.cells().stream().collect(Collectors.toMap(Cell::benchmark, Function.identity()));
        Map<String, List<Observation>> observations =
                index.observationsOf(id).stream().collect(Collectors.groupingBy(Observation::benchmark));
        List<TestLine> tests =
                TestLine.of(index, board.methodology(), cells, observations, expectations(board, lane, id));
        return new Portrait(board, index, model, lane, row, cells, observations, tests, upTo(board, history), events);
    }

    private static History upTo(Board board, History history) {
        return new History(history.closes().stream()
                .filter(close -> close.offset() <= board.version().offset())
                .toList());
    }

    private static Function<String, @Nullable Expectation> expectations(Board board, Lane lane, String model) {
        return benchmark -> board.lane(lane).bridge().expect(model, benchmark);
    }

    @Nullable
    Score overall() {
        return row == null ? null : row.overall();
    }

    String nameOf(String benchmark) {
        Benchmark known = index.benchmark(benchmark);
        return known == null ? benchmark : known.name();
    }
}
