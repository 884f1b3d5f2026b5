package dev.podium.ui.api.export;

import dev.podium.board.Board;
import dev.podium.board.Observation;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// All that the standings of a board are made of, as lines in an order in which they can be taken in again: tests and
/// models, the rules, then what counts in the order of the log. Whatever does not count is left out.
final class WholeBoard {

    /// A part of the catalogue, in the shape in which it is put.
    record Described(String kind, String id, Object body) {}

    /// The rules, in the shape in which they are put.
    record Rules(String kind, MethodologyLine body) {}

    private final Board board;

    private WholeBoard(Board board) {
        this.board = board;
    }

    static List<Object> lines(Board board) {
        WholeBoard whole = new WholeBoard(board);
        List<Object> lines = new ArrayList<>();
        lines.addAll(whole.benchmarks());
        board.models().forEach(model -> lines.add(described(model)));
        lines.addAll(whole.rules());
        lines.addAll(whole.results());
        return lines;
    }

    private List<Object> benchmarks() {
        Set<String> weighted = weighted();
        return board.benchmarks().stream()
                .map(b -> (Object) described(b.retired() && weighted.contains(b.id()) ? inService(b) : b))
                .toList();
    }

    /// A test that was retired after it had been weighed can be weighed no more, so it retires after the rules.
    private List<Object> rules() {
        Methodology methodology = board.methodology();
        List<Object> lines = new ArrayList<>();
        if (methodology.revision() > 0) {
            Set<String> weighted = weighted();
            lines.add(new Rules("methodology", MethodologyLine.of(methodology)));
            board.benchmarks().stream()
                    .filter(b -> b.retired() && weighted.contains(b.id()))
                    .forEach(b -> lines.add(described(b)));
        }
        return lines;
    }

    private List<Object> results() {
        Map<String, Benchmark> benchmarks = new HashMap<>();
        board.benchmarks().forEach(b -> benchmarks.put(b.id(), b));
        Set<ResultLine> said = new HashSet<>();
        List<Object> lines = new ArrayList<>();
        board.observations().stream()
                .filter(Observation::counts)
                .sorted(Comparator.comparingLong(Observation::offset))
                .forEach(o -> {
                    ResultLine line = ResultLine.of(o, benchmarks.get(o.benchmark()));
                    // Of equal lines of one sender only the first would count.
                    lines.add(said.add(line.content()) ? line : line.toldApart(o.id()));
                });
        return lines;
    }

    private Set<String> weighted() {
        return board.methodology().categories().stream()
                .map(Category::benchmarks)
                .flatMap(List::stream)
                .map(Category.Weight::benchmark)
                .collect(Collectors.toSet());
    }

    private static Described described(Model model) {
        return new Described("model", model.id(), model);
    }

    private static Described described(Benchmark benchmark) {
        return new Described("benchmark", benchmark.id(), benchmark);
    }

    private static Benchmark inService(Benchmark b) {
        return new Benchmark(
                b.id(),
                b.name(),
                b.category(),
                b.subcategory(),
                b.metric(),
                b.unit(),
                b.min(),
                b.max(),
                b.higherIsBetter(),
                b.chance(),
                b.items(),
                b.sourceUrl(),
                false,
                b.aliases(),
                b.anchors());
    }
}
