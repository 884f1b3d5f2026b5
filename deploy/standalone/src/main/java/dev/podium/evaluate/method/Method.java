package dev.podium.evaluate.method;

import dev.podium.board.Cell;
import dev.podium.evaluate.data.Material;
import java.util.List;
import java.util.Map;

/// A way to predict hidden scores.
@FunctionalInterface
public interface Method {

    /// Learns from cells.
    ///
    /// @param cells by model id, for every model of the material
    Predictor learn(Material material, Map<String, List<Cell>> cells);

    /// What was learned.
    @FunctionalInterface
    interface Predictor {

        Forecast of(String model, String benchmark);
    }
}
