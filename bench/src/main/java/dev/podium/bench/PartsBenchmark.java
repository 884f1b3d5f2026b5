package dev.podium.bench;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Completion;
import dev.podium.board.Leaderboard;
import dev.podium.board.Ranking;
import dev.podium.board.Score;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Model;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.standings.LaneCells;
import dev.podium.standings.Standings;
import dev.podium.standings.bridge.BridgeFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/// What each part of a lane costs one thread alone, so that the parts add up.
@Fork(value = 2, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
public class PartsBenchmark extends Measured {

    /// Whose lane.
    public enum Data {
        STARTER,
        LARGE
    }

    @Param
    public Data data = Data.STARTER;

    private Ledger ledger = new Ledger("none");
    private Methodology methodology = Methodology.NONE;
    private List<Model> models = List.of();
    private List<dev.podium.catalog.Benchmark> benchmarks = List.of();
    private Map<String, List<Cell>> cells = Map.of();
    private Leaderboard lane = new Leaderboard(Lane.PROVISIONAL, List.of(), Bridge.NONE);

    @Setup
    public void fold() {
        ledger = data == Data.STARTER ? StarterBoard.ledger(1) : MadeUpBoard.ledger(1_000, 100, 40_000);
        methodology = ledger.catalogue().methodology();
        models = List.copyOf(ledger.catalogue().models());
        benchmarks = List.copyOf(ledger.catalogue().benchmarks());
        cells = cells();
        lane = lane();
    }

    @Benchmark
    public Leaderboard lane() {
        return Standings.lane(ledger, Lane.PROVISIONAL);
    }

    /// Observations to cells.
    @Benchmark
    public Map<String, List<Cell>> cells() {
        return LaneCells.of(ledger, Lane.PROVISIONAL);
    }

    /// Cells to the bridge.
    @Benchmark
    public Bridge fit() {
        return BridgeFit.of(models, benchmarks, cells);
    }

    /// Cells and bridge to category scores.
    @Benchmark
    public List<Map<String, Score>> completion() {
        Completion completion = new Completion(
                methodology,
                id -> ledger.catalogue().benchmark(id),
                id -> lane.bridge().outlook(id));
        List<Map<String, Score>> scores = new ArrayList<>();
        cells.forEach((model, row) -> scores.add(completion.of(model, row)));
        return scores;
    }

    /// Category scores to ranks, with the 1,000 draws.
    @Benchmark
    public Leaderboard ranking() {
        return Ranking.rank(lane, methodology);
    }
}
