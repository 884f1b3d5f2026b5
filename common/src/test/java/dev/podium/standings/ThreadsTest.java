package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.ledger.Ledger;
import dev.podium.samples.Logs;
import dev.podium.samples.RandomLog;
import dev.podium.wire.BoardCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/// However many threads a machine has, the same log gives the same bytes.
class ThreadsTest {

    private static final List<Integer> THREADS = List.of(1, 2, 3, 8);

    @Test
    void anyNumberOfThreadsGivesTheSameBoard() throws Exception {
        List<Ledger> ledgers = new ArrayList<>();
        for (int seed = 0; seed < 30; seed++) {
            ledgers.add(Logs.ledger(RandomLog.of(seed, 150)));
            ledgers.add(Logs.ledger(RandomLog.completed(seed, 150)));
        }
        List<String> alone = hashes(1, ledgers);
        for (int threads : THREADS) {
            assertThat(hashes(threads, ledgers)).as(threads + " threads").isEqualTo(alone);
        }
    }

    /// What is split among threads is split among those of the pool that the caller belongs to.
    private static List<String> hashes(int threads, List<Ledger> ledgers) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> ledgers.stream().map(ThreadsTest::hash).toList())
                    .get();
        }
    }

    private static String hash(Ledger ledger) {
        return BoardCodec.encode(Standings.of(ledger)).sha256();
    }
}
