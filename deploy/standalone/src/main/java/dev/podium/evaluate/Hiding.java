package dev.podium.evaluate;

import dev.podium.board.Cell;
import dev.podium.evaluate.data.Material;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of a model's weighted cells are hidden. Order follows from names and seed, so that it is the same for ever.
@FunctionalInterface
interface Hiding {

    double SHARE = 0.6;

    /// Benchmarks to hide.
    Set<String> of(Material material, String model, List<Cell> weighted, int seed);

    /// 60 % of the cells.
    static Set<String> random(Material material, String model, List<Cell> weighted, int seed) {
        return shuffled(weighted.stream().map(Cell::benchmark), model, seed)
                .limit(Math.round(SHARE * weighted.size()))
                .collect(Collectors.toSet());
    }

    /// All cells of half of the categories.
    static Set<String> categories(Material material, String model, List<Cell> weighted, int seed) {
        List<String> categories = weighted.stream()
                .map(cell -> category(material, cell))
                .distinct()
                .toList();
        Set<String> hidden = shuffled(categories.stream(), model, seed)
                .limit(categories.size() / 2)
                .collect(Collectors.toSet());
        return weighted.stream()
                .filter(cell -> hidden.contains(category(material, cell)))
                .map(Cell::benchmark)
                .collect(Collectors.toSet());
    }

    static Stream<String> shuffled(Stream<String> names, String model, int seed) {
        return names.sorted(Comparator.<String>comparingLong(name -> Fold.hash(model + '|' + name + '|' + seed))
                .thenComparing(Comparator.naturalOrder()));
    }

    private static String category(Material material, Cell cell) {
        return material.weight(cell.benchmark()).category();
    }
}
