package dev.podium.bench;

import dev.podium.board.Leaderboard;
import dev.podium.ledger.Ledger;
import dev.podium.result.Lane;
import dev.podium.standings.Standings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// 1,000 models on 100 benchmarks, four of ten cells filled, every model ranked. Bound: 150 ms.
public class LargeBenchmark extends Measured {

    private static final int MODELS = 1_000;
    private static final int BENCHMARKS = 100;

    private final Ledger ledger = MadeUpBoard.ledger(MODELS, BENCHMARKS, MODELS * BENCHMARKS * 4 / 10);

    @Setup
    public void everyModelIsRanked() {
        int ranked = lane().ranked().size();
        if (ranked != MODELS) {
            throw new IllegalStateException("only " + ranked + " models are ranked");
        }
    }

    @Benchmark
    public Leaderboard lane() {
        return Standings.lane(ledger, Lane.PROVISIONAL);
    }
}
