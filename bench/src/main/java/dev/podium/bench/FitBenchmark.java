package dev.podium.bench;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.standings.LaneCells;
import dev.podium.standings.bridge.BridgeFit;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/// The fit alone, from cells to bridge. Bound: 15 ms for 1,300 results of 180 models on 40 benchmarks.
public class FitBenchmark extends Measured {

    /// Which cells are fitted.
    public enum Data {
        MODELS_180_RESULTS_1300,
        MODELS_1000_RESULTS_40000,
        STARTER;

        Ledger ledger() {
            return switch (this) {
                case MODELS_180_RESULTS_1300 -> MadeUpBoard.ledger(180, 40, 1_300);
                case MODELS_1000_RESULTS_40000 -> MadeUpBoard.ledger(1_000, 100, 40_000);
                case STARTER -> StarterBoard.ledger(1);
            };
        }
    }

    @Param
    public Data data = Data.STARTER;

    private List<Model> models = List.of();
    private List<Benchmark> benchmarks = List.of();
    private Map<String, List<Cell>> cells = Map.of();

    @Setup
    public void cells() {
        Ledger ledger = data.ledger();
        models = List.copyOf(ledger.catalogue().models());
        benchmarks = List.copyOf(ledger.catalogue().benchmarks());
        cells = LaneCells.of(ledger, Lane.PROVISIONAL);
    }

    @org.openjdk.jmh.annotations.Benchmark
    public Bridge fit() {
        return BridgeFit.of(models, benchmarks, cells);
    }
}
