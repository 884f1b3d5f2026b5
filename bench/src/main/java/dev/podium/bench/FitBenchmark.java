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
import org.openjdk.jmh.annotations.Setup;

/// The fit alone, from cells to bridge. Bound: 15 ms for 1,300 results of 180 models on 40 benchmarks.
public class FitBenchmark extends Measured {

    private List<Model> models = List.of();
    private List<Benchmark> benchmarks = List.of();
    private Map<String, List<Cell>> cells = Map.of();

    @Setup
    public void cells() {
        Ledger ledger = MadeUpBoard.ledger(180, 40, 1_300);
        models = List.copyOf(ledger.catalogue().models());
        benchmarks = List.copyOf(ledger.catalogue().benchmarks());
        cells = LaneCells.of(ledger, Lane.PROVISIONAL);
    }

    @org.openjdk.jmh.annotations.Benchmark
    public Bridge fit() {
        return BridgeFit.of(models, benchmarks, cells);
    }
}
