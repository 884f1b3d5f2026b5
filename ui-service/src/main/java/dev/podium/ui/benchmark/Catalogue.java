package dev.podium.ui.benchmark;

import dev.podium.board.Board;
import dev.podium.board.Cell;
import dev.podium.board.Row;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Model;
import dev.podium.result.Lane;
import dev.podium.ui.feed.BoardIndex;
import dev.podium.ui.feed.BoardIndex.Weighted;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// All benchmarks of a board as one lane sees them.
///
/// @param names of the categories by id: those of the methodology in its order, then what else the catalogue names
/// @param benches by id, in order of id
record Catalogue(SequencedMap<String, String> names, SequencedMap<String, Bench> benches) {

    /// Worked out once for all readers of a board.
    static Catalogue of(Scene scene) {
        return scene.index()
                .once(Catalogue.class, scene.lane(), () -> make(scene.board(), scene.index(), scene.lane()));
    }

    private static Catalogue make(Board board, BoardIndex index, Lane lane) {
        Map<String, List<Taker>> takers = takers(board, index, lane);
        SequencedMap<String, Bench> benches = new LinkedHashMap<>();
        for (Benchmark benchmark : board.benchmarks()) {
            List<Taker> best = takers.getOrDefault(benchmark.id(), new ArrayList<>());
            Comparator<Taker> byScore = Comparator.comparingDouble(t -> t.cell().score());
            best.sort((benchmark.higherIsBetter() ? byScore.reversed() : byScore)
                    .thenComparing(t -> t.model().id()));
            benches.put(benchmark.id(), bench(benchmark, index, board, lane, best));
        }
        return new Catalogue(names(board, benches), benches);
    }

    private static Bench bench(Benchmark benchmark, BoardIndex index, Board board, Lane lane, List<Taker> takers) {
        Weighted weighted = benchmark.scored() ? index.weighted(benchmark.id()) : null;
        return new Bench(
                benchmark,
                weighted == null ? benchmark.category() : weighted.category().id(),
                weighted == null ? 0 : weighted.weight(),
                benchmark.retired() ? State.RETIRED : weighted == null ? State.DISPLAY_ONLY : State.WEIGHTED,
                index.freshness(benchmark.id()),
                board.lane(lane).bridge().curves().get(benchmark.id()),
                takers);
    }

    private static Map<String, List<Taker>> takers(Board board, BoardIndex index, Lane lane) {
        Map<String, List<Taker>> takers = new HashMap<>();
        for (Row row : board.lane(lane).rows()) {
            Model model = index.model(row.model());
            if (model != null) {
                for (Cell cell : row.cells()) {
                    takers.computeIfAbsent(cell.benchmark(), id -> new ArrayList<>())
                            .add(new Taker(model, row, cell));
                }
            }
        }
        return takers;
    }

    private static SequencedMap<String, String> names(Board board, SequencedMap<String, Bench> benches) {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        for (Category category : board.methodology().categories()) {
            names.put(category.id(), category.name());
        }
        Map<String, String> others = new TreeMap<>();
        benches.values().forEach(bench -> others.put(bench.category(), words(bench.category())));
        others.forEach(names::putIfAbsent);
        return names;
    }

    /// `long-context` as a title: `Long context`.
    private static String words(String id) {
        String spaced = id.replace('-', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    @Nullable
    Bench bench(String id) {
        return benches.get(id);
    }

    String name(String category) {
        return names.getOrDefault(category, category);
    }

    long weighted() {
        return benches.values().stream()
                .filter(bench -> bench.state() == State.WEIGHTED)
                .count();
    }
}
