package dev.podium.standings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.podium.board.Board;
import dev.podium.catalog.Category;
import dev.podium.catalog.Methodology;
import dev.podium.catalog.Rule;
import dev.podium.event.Event;
import dev.podium.ledger.Ledger;
import dev.podium.samples.Logs;
import dev.podium.samples.Sample;
import dev.podium.wire.BoardCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// However many threads share the work on a board, its bytes are the same. The board is large enough to be shared.
class ThreadsTest {

    private static final int MODELS = 200;
    private static final int TESTS = 30;
    private static final List<String> CATEGORIES = List.of("coding", "knowledge", "math");

    @Test
    void anyNumberOfThreadsComputesTheSameBytes() throws Exception {
        for (int seed = 0; seed < 3; seed++) {
            Ledger ledger = ledger(seed);
            String alone = hash(1, ledger);
            for (int threads : new int[] {2, 3, 8}) {
                assertThat(hash(threads, ledger))
                        .as("seed " + seed + " on " + threads + " threads")
                        .isEqualTo(alone);
            }
        }
    }

    /// What is shared is shared by the threads of the pool that the caller belongs to.
    private static String hash(int threads, Ledger ledger) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            Board board = pool.submit(() -> Standings.of(ledger)).get();
            assertThat(board.provisional().ranked()).hasSizeGreaterThan(MODELS / 2);
            return BoardCodec.encode(board).sha256();
        }
    }

    /// Four of five cells filled.
    private static Ledger ledger(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Event> log = new ArrayList<>();
        for (int t = 0; t < TESTS; t++) {
            log.add(Sample.test("t" + t, CATEGORIES.get(t % CATEGORIES.size())));
        }
        log.add(Sample.published(methodology()));
        for (int m = 0; m < MODELS; m++) {
            log.add(Sample.described("m" + m));
            double ability = random.nextGaussian();
            for (int t = 0; t < TESTS; t++) {
                double score = 100 / (1 + Math.exp(t / 10.0 - 1.5 - ability + 0.3 * random.nextGaussian()));
                if (random.nextInt(5) > 0) {
                    log.add(Sample.result(m + "-" + t, "m" + m, "t" + t, score).event());
                }
            }
        }
        return Logs.ledger(log);
    }

    private static Methodology methodology() {
        List<Category> categories = CATEGORIES.stream()
                .map(id -> Sample.category(id, 1.0 / CATEGORIES.size(), tests(id)))
                .toList();
        return new Methodology(1, Rule.COMPLETED, 0.25, 3, 0.5, categories, Map.of(), "sample");
    }

    private static String[] tests(String category) {
        return IntStream.range(0, TESTS)
                .filter(t -> CATEGORIES.get(t % CATEGORIES.size()).equals(category))
                .mapToObj(t -> "t" + t)
                .toArray(String[]::new);
    }
}
