package dev.podium.bench;

import dev.podium.board.Leaderboard;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.standings.Standings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/// The provisional lane of the starter board, and of boards with 4 and 16 times its models, results and ranked models.
public class GrowthBenchmark extends Measured {

    @Param({"1", "4", "16"})
    public int times = 1;

    private Ledger ledger = new Ledger("none");

    @Setup
    public void fold() {
        ledger = StarterBoard.ledger(times);
    }

    @Benchmark
    public Leaderboard lane() {
        return Standings.lane(ledger, Lane.PROVISIONAL);
    }
}
