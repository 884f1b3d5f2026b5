package dev.podium.evaluate;

import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.evaluate.data.Material;
import dev.podium.evaluate.method.Method;
import dev.podium.evaluate.method.Method.Predictor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Every cell is hidden once, with a fifth of all others, and predicted from the rest.
final class CrossValidation {

    private CrossValidation() {}

    static List<Prediction> of(Material material, Method method) {
        return IntStream.range(0, Fold.FOLDS)
                .parallel()
                .mapToObj(fold -> fold(material, method, fold))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Prediction> fold(Material material, Method method, int fold) {
        Predictor predictor =
                method.learn(material, material.without((model, benchmark) -> Fold.of(model, benchmark) == fold));
        List<Prediction> predictions = new ArrayList<>();
        material.cells().forEach((model, row) -> {
            for (Cell cell : row) {
                if (Fold.of(model, cell.benchmark()) == fold) {
                    predictions.add(prediction(material, predictor, model, cell, fold));
                }
            }
        });
        return predictions;
    }

    private static Prediction prediction(Material material, Predictor predictor, String model, Cell cell, int fold) {
        Benchmark benchmark = Objects.requireNonNull(material.benchmarks().get(cell.benchmark()));
        return new Prediction(
                model,
                benchmark.id(),
                benchmark.category(),
                fold,
                Material.measured(cell),
                predictor.of(model, benchmark.id()));
    }
}
