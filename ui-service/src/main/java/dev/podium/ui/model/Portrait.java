package dev.podium.ui.model;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.board.FeedEntry;
import dev.podium.board.History;
import dev.podium.board.Observation;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.catalog.Rule;
import dev.podium.compare.Alone;
import dev.podium.result.Lane;
import dev.podium.ui.Routes;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.language.Texts;
import dev.podium.ui.page.Scene;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One model on one board in one lane: all that its page shows.
///
/// @param row `null` when the lane does not list it
/// @param cells what counts, by benchmark
/// @param observations every result, by benchmark
/// @param alone beside what its ability leads to expect
/// @param days where it stood at the closes
record Portrait(
        Scene scene,
        Model model,
        @Nullable Row row,
        Map<String, Cell> cells,
        Map<String, List<Observation>> observations,
        List<TestLine> tests,
        Alone alone,
        Likes likes,
        List<Day> days,
        List<FeedEntry> events) {

    /// What all readers of a model share.
    private record Key(Lane lane, String model) {}

    /// A model that the board has.
    ///
    /// @param history all of it; what came after the board is left out
    static Portrait of(
            Scene scene,
            String id,
            History history,
            Happenings happenings,
            Routes routes,
            Texts words,
            Numbers numbers) {
        BoardIndex index = scene.index();
        Board board = scene.board();
        Model model = Objects.requireNonNull(index.model(id), "asked for what is there");
        Row row = index.row(scene.lane(), id);
        Map<String, Cell> cells = row == null
                ? Map.of()
                : row.cells().stream().collect(Collectors.toMap(Cell::benchmark, Function.identity()));
        Map<String, List<Observation>> observations =
                index.observationsOf(id).stream().collect(Collectors.groupingBy(Observation::benchmark));
        Key key = new Key(scene.lane(), id);
        return new Portrait(
                scene,
                model,
                row,
                cells,
                observations,
                new TestLines(scene, words, numbers, benchmark -> routes.benchmark(scene.place(), benchmark))
                        .of(id, cells, observations),
                index.once(
                        Alone.class, key, () -> index.comparisons(scene.lane()).alone(id, board.methodology())),
                index.once(Likes.class, key, () -> Likes.of(id, scene)),
                Day.of(id, scene, history),
                happenings.of(id, scene.lane()));
    }

    @Nullable
    Score overall() {
        return row == null ? null : row.overall();
    }

    Methodology methodology() {
        return scene.board().methodology();
    }

    boolean completed() {
        return methodology().rule() == Rule.COMPLETED;
    }

    String nameOf(String benchmark) {
        Benchmark known = scene.index().benchmark(benchmark);
        return known == null ? benchmark : known.name();
    }

    String nameOfCategory(String id) {
        return methodology().categories().stream()
                .filter(category -> category.id().equals(id))
                .map(Category::name)
                .findFirst()
                .orElse(id);
    }
}
