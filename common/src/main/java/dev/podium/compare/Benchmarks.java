package dev.podium.compare;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Probability;
import dev.podium.catalog.Benchmark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Two models test by test: every benchmark that counts, and every other one that any of them has taken.
final class Benchmarks {

    private final Pair pair;
    private final Bridge bridge;

    private Benchmarks(Pair pair, Bridge bridge) {
        this.pair = pair;
        this.bridge = bridge;
    }

    static List<BenchmarkGap> of(Pair pair, Bridge bridge, Map<String, Benchmark> catalogue) {
        Benchmarks all = new Benchmarks(pair, bridge);
        List<BenchmarkGap> gaps = new ArrayList<>();
        Set<String> weighted = new HashSet<>();
        for (int i = 0; i < pair.plan.size(); i++) {
            gaps.add(all.weighted(i));
            weighted.add(pair.plan.part(i).id());
        }
        Set<String> others = new TreeSet<>(pair.a.cells.keySet());
        others.addAll(pair.b.cells.keySet());
        others.removeAll(weighted);
        for (String id : others) {
            Benchmark benchmark = catalogue.get(id);
            if (benchmark != null) {
                gaps.add(all.shown(benchmark));
            }
        }
        gaps.sort(BenchmarkGap.ORDER);
        return gaps;
    }

    private BenchmarkGap weighted(int i) {
        Plan.Part part = pair.plan.part(i);
        return new BenchmarkGap(
                part.benchmark(),
                pair.plan.categories.get(part.category()).id(),
                pair.plan.share(i),
                pair.a.cells.get(part.id()),
                pair.b.cells.get(part.id()),
                pair.a.expected(i),
                pair.b.expected(i),
                gap(part.benchmark()));
    }

    private BenchmarkGap shown(Benchmark benchmark) {
        return new BenchmarkGap(
                benchmark,
                null,
                0,
                pair.a.cells.get(benchmark.id()),
                pair.b.cells.get(benchmark.id()),
                bridge.expect(pair.a.model.id(), benchmark.id()),
                bridge.expect(pair.b.model.id(), benchmark.id()),
                gap(benchmark));
    }

    private @Nullable Gap gap(Benchmark benchmark) {
        Cell a = scored(pair.a, benchmark);
        Cell b = scored(pair.b, benchmark);
        return a == null || b == null
                ? null
                : new Gap(
                        Objects.requireNonNull(a.normalised()) - Objects.requireNonNull(b.normalised()),
                        Probability.sum(error(a, benchmark), error(b, benchmark)));
    }

    private static @Nullable Cell scored(Card card, Benchmark benchmark) {
        Cell cell = card.cells.get(benchmark.id());
        return cell == null || cell.normalised() == null ? null : cell;
    }

    private static double error(Cell cell, Benchmark benchmark) {
        return cell.stderr() == null ? 0 : benchmark.normaliseDistance(cell.stderr());
    }
}
