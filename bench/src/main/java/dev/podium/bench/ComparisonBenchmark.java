package dev.podium.bench;

import dev.podium.board.Board;
import dev.podium.board.Row;
import dev.podium.catalog.Methodology;
import dev.podium.compare.Comparison;
import dev.podium.compare.Comparisons;
import dev.podium.result.Lane;
import dev.podium.standings.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Setup;

/// Any two models of the starter board compared: difference, intervals, flips, the most telling missing result. Bound:
/// 1 ms. A sample is one comparison, so the spread over pairs is shown and not only their mean.
@BenchmarkMode(Mode.SampleTime)
public class ComparisonBenchmark extends Measured {

    private final Board board = Standings.of(StarterBoard.ledger(1));
    private final Methodology methodology = board.methodology();
    private final Comparisons comparisons = Comparisons.of(board, Lane.PROVISIONAL);
    private final List<String> all =
            board.provisional().rows().stream().map(Row::model).toList();
    private final List<String> ranked =
            board.provisional().ranked().stream().map(Row::model).toList();

    private final List<List<String>> anyTwo = new ArrayList<>();
    private final List<List<String>> twoRanked = new ArrayList<>();
    private int next;

    @Setup(Level.Trial)
    public void pairs() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < 10_000; i++) {
            anyTwo.add(two(all, random.nextInt(all.size()), random.nextInt(1, all.size())));
            twoRanked.add(two(ranked, random.nextInt(ranked.size()), random.nextInt(1, ranked.size())));
        }
    }

    private static List<String> two(List<String> models, int one, int further) {
        return List.of(models.get(one), models.get((one + further) % models.size()));
    }

    @Benchmark
    public Comparison anyTwo() {
        return comparisons.of(anyTwo.get(next++ % anyTwo.size()), methodology);
    }

    /// Those that have the most to compare.
    @Benchmark
    public Comparison twoRanked() {
        return comparisons.of(twoRanked.get(next++ % twoRanked.size()), methodology);
    }
}
