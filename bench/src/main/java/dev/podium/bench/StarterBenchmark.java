package dev.podium.bench;

import dev.podium.board.Board;
import dev.podium.board.Leaderboard;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.standings.Standings;
import org.openjdk.jmh.annotations.Benchmark;

/// The starter board from its ledger: cells, fit, completion, 1,000 draws, places. Bound: 50 ms a lane.
public class StarterBenchmark extends Measured {

    private final Ledger ledger = StarterBoard.ledger(1);

    @Benchmark
    public Leaderboard provisionalLane() {
        return Standings.lane(ledger, Lane.PROVISIONAL);
    }

    @Benchmark
    public Leaderboard verifiedLane() {
        return Standings.lane(ledger, Lane.VERIFIED);
    }

    /// Both lanes, and every observation as it is shown.
    @Benchmark
    public Board wholeBoard() {
        return Standings.of(ledger);
    }
}
