package dev.podium.evaluate.data;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.event.Event;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.standings.LaneCells;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// The provisional lane's scored cells of a board, with what is known of models and benchmarks.
///
/// @param models in order of id
/// @param benchmarks those that may be scored, by id
/// @param cells by model id, each in order of benchmark id
/// @param weights share of the overall score and category by benchmark id, for those that have one
/// @param log what it was folded from, oldest first
public record Material(
        List<Model> models,
        Map<String, Benchmark> benchmarks,
        Map<String, List<Cell>> cells,
        Map<String, Weight> weights,
        List<Event> log) {

    /// What a benchmark contributes to the overall score.
    ///
    /// @param weight share of the whole, 0 to 1
    public record Weight(String category, double weight) {}

    public static Material of(Ledger ledger, Methodology methodology, List<Event> log) {
        Map<String, Benchmark> scored = new TreeMap<>();
        for (Benchmark benchmark : ledger.catalogue().benchmarks()) {
            if (benchmark.scored()) {
                scored.put(benchmark.id(), benchmark);
            }
        }
        Map<String, List<Cell>> cells =
                without(LaneCells.of(ledger, Lane.PROVISIONAL), (model, benchmark) -> !scored.containsKey(benchmark));
        return new Material(
                List.copyOf(ledger.catalogue().models()), scored, cells, weights(methodology, scored, cells), log);
    }

    /// The methodology's weights where they apply at all; else every category the same, and within it every benchmark.
    private static Map<String, Weight> weights(
            Methodology methodology, Map<String, Benchmark> scored, Map<String, List<Cell>> cells) {
        Map<String, Weight> weights = new TreeMap<>();
        for (Category category : methodology.categories()) {
            for (Category.Weight share : category.benchmarks()) {
                if (scored.containsKey(share.benchmark())) {
                    weights.put(share.benchmark(), new Weight(category.id(), category.weight() * share.weight()));
                }
            }
        }
        boolean applies =
                cells.values().stream().flatMap(List::stream).anyMatch(cell -> weights.containsKey(cell.benchmark()));
        return applies ? weights : equal(scored);
    }

    private static Map<String, Weight> equal(Map<String, Benchmark> scored) {
        Map<String, Long> sizes = scored.values().stream()
                .collect(Collectors.groupingBy(Benchmark::category, TreeMap::new, Collectors.counting()));
        Map<String, Weight> weights = new TreeMap<>();
        scored.forEach((id, benchmark) -> {
            double share = 1.0 / sizes.size() / sizes.getOrDefault(benchmark.category(), 1L);
            weights.put(id, new Weight(benchmark.category(), share));
        });
        return weights;
    }

    /// The cells that are left when some are hidden.
    public Map<String, List<Cell>> without(BiPredicate<String, String> hidden) {
        return without(cells, hidden);
    }

    private static Map<String, List<Cell>> without(Map<String, List<Cell>> cells, BiPredicate<String, String> hidden) {
        Map<String, List<Cell>> left = new TreeMap<>();
        cells.forEach((model, row) -> left.put(
                model,
                row.stream()
                        .filter(cell -> !hidden.test(model, cell.benchmark()))
                        .toList()));
        return left;
    }

    /// What a weighted benchmark contributes.
    public Weight weight(String benchmark) {
        return Objects.requireNonNull(weights.get(benchmark), benchmark);
    }

    /// Number of cells.
    public int size() {
        return cells.values().stream().mapToInt(List::size).sum();
    }

    /// A cell's value on 0 to 100, which every scored cell has.
    public static double measured(Cell cell) {
        Double normalised = cell.normalised();
        if (normalised == null) {
            throw new IllegalStateException("no scored cell: " + cell);
        }
        return normalised;
    }
}
