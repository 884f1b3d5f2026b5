package dev.podium.evaluate;

import dev.podium.board.Cell;
import dev.podium.catalog.Model;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Method;
import dev.podium.evaluate.method.Method.Predictor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How well a recent model with few results is predicted: of its cells all but a few are hidden, and asked for.
///
/// Recent are models with 12 or more cells that came out within a year of the newest of them; where no dates are known,
/// all with 12 or more. A fifth of them at a time is made new.
final class NewModels {

    private static final int ENOUGH = 12;
    private static final int SEEDS = 4;

    private NewModels() {}

    /// Mean error over the hidden cells, in points.
    ///
    /// @param kept how many results of a model are left
    static double error(Material material, Method method, int kept) {
        Set<String> recent = recent(material);
        return IntStream.range(0, SEEDS * Fold.FOLDS)
                .parallel()
                .mapToObj(run -> run(material, method, recent, kept, run / Fold.FOLDS, run % Fold.FOLDS))
                .flatMap(List::stream)
                .mapToDouble(error -> error)
                .average()
                .orElse(Double.NaN);
    }

    private static Set<String> recent(Material material) {
        List<Model> measured = material.models().stream()
                .filter(model -> cells(material, model.id()).size() >= ENOUGH)
                .toList();
        LocalDate newest = measured.stream()
                .map(Model::releaseDate)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return measured.stream()
                .filter(model -> newest == null || within(newest, model.releaseDate()))
                .map(Model::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean within(LocalDate newest, @Nullable LocalDate released) {
        return released != null && !released.isBefore(newest.minusYears(1));
    }

    private static List<Cell> cells(Material material, String model) {
        return material.cells().getOrDefault(model, List.of());
    }

    private static List<Double> run(
            Material material, Method method, Set<String> recent, int kept, int seed, int fold) {
        Map<String, Set<String>> known = new HashMap<>();
        recent.stream()
                .filter(model -> Fold.of(model) == fold)
                .forEach(model -> known.put(
                        model,
                        Hiding.shuffled(cells(material, model).stream().map(Cell::benchmark), model, seed)
                                .limit(kept)
                                .collect(Collectors.toSet())));
        Predictor predictor = method.learn(
                material,
                material.without((model, benchmark) ->
                        !known.getOrDefault(model, Set.of(benchmark)).contains(benchmark)));
        return known.keySet().stream()
                .sorted()
                .flatMapToDouble(model -> errors(material, predictor, model, known.getOrDefault(model, Set.of())))
                .boxed()
                .toList();
    }

    private static DoubleStream errors(Material material, Predictor predictor, String model, Set<String> known) {
        return cells(material, model).stream()
                .filter(cell -> !known.contains(cell.benchmark()))
                .mapToDouble(
                        cell -> Math.abs(predictor.of(model, cell.benchmark()).value() - Material.measured(cell)));
    }
}
