package dev.podium.evaluate;

import dev.podium.board.Cell;
import dev.podium.board.Expectation;
import dev.podium.board.Spread;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.data.Material.Weight;
import dev.podium.evaluate.method.Forecast;
import dev.podium.evaluate.method.Method;
import dev.podium.evaluate.method.Method.Predictor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Coverage of the 90 % interval of a weighted sum of hidden cells: of what a completed score adds to what was
/// measured.
///
/// Of models with 8 or more weighted cells, a fifth of these models at a time.
final class HiddenSums {

    private static final int ENOUGH = 8;
    private static final int SEEDS = 16;

    private final Material material;
    private final Method method;
    private final Hiding hiding;
    private final Map<String, List<Cell>> weighted = new TreeMap<>();

    private HiddenSums(Material material, Method method, Hiding hiding) {
        this.material = material;
        this.method = method;
        this.hiding = hiding;
        material.cells().forEach((model, row) -> {
            List<Cell> cells = row.stream()
                    .filter(cell -> material.weights().containsKey(cell.benchmark()))
                    .toList();
            if (cells.size() >= ENOUGH) {
                weighted.put(model, cells);
            }
        });
    }

    /// Share of the sums inside their interval, 0 to 1.
    static double coverage(Material material, Method method, Hiding hiding) {
        HiddenSums sums = new HiddenSums(material, method, hiding);
        return IntStream.range(0, SEEDS * Fold.FOLDS)
                .parallel()
                .mapToObj(run -> sums.run(run / Fold.FOLDS, run % Fold.FOLDS))
                .flatMap(List::stream)
                .mapToDouble(covered -> covered ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }

    private List<Boolean> run(int seed, int fold) {
        Map<String, Set<String>> hidden = new TreeMap<>();
        weighted.forEach((model, cells) -> {
            Set<String> ofModel = hiding.of(material, model, cells, seed);
            if (Fold.of(model) == fold && !ofModel.isEmpty()) {
                hidden.put(model, ofModel);
            }
        });
        Predictor predictor = method.learn(
                material,
                material.without((model, benchmark) ->
                        hidden.getOrDefault(model, Set.of()).contains(benchmark)));
        return hidden.entrySet().stream()
                .map(ofModel -> covered(ofModel.getKey(), ofModel.getValue(), predictor))
                .toList();
    }

    private boolean covered(String model, Set<String> hidden, Predictor predictor) {
        Map<String, Sum> categories = new TreeMap<>();
        double off = 0;
        for (Cell cell : weighted.getOrDefault(model, List.of())) {
            if (hidden.contains(cell.benchmark())) {
                Weight weight = material.weight(cell.benchmark());
                Forecast forecast = predictor.of(model, cell.benchmark());
                off += weight.weight() * (Material.measured(cell) - forecast.value());
                categories.computeIfAbsent(weight.category(), key -> new Sum()).add(weight.weight() * forecast.sd());
            }
        }
        return Math.abs(off) <= Expectation.Z90 * sd(categories.values());
    }

    /// As boards work it out: unmeasured cells of one model err together.
    private static double sd(Collection<Sum> categories) {
        double variance = 0;
        double alone = 0;
        double open = 0;
        for (Sum sum : categories) {
            Spread spread = Spread.ofCategory(0, sum.squares, sum.open);
            variance += spread.sd() * spread.sd();
            alone += spread.open() * spread.open();
            open += spread.open();
        }
        return Spread.ofWhole(variance, alone, open).sd();
    }

    private static final class Sum {

        double squares;
        double open;

        void add(double sd) {
            squares += sd * sd;
            open += sd;
        }
    }
}
