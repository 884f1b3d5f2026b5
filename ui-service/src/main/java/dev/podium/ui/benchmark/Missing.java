package dev.podium.ui.benchmark;

import dev.podium.board.Bridge;
import dev.podium.board.Expectation;
import dev.podium.board.Row;
import dev.podium.board.Score;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.ui.Routes;
import dev.podium.ui.language.Numbers;
import dev.podium.ui.page.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which ranked models were not measured on a benchmark.
///
/// @param ranked number of models with a rank in the lane
/// @param models those without a result, the best rank first
record Missing(int ranked, List<Absent> models) {

    /// A model and what is expected of it.
    ///
    /// @param expected with its interval, on the benchmark's scale; a dash where nothing is expected
    record Absent(int rank, String name, String address, String expected) {}

    Missing {
        models = List.copyOf(models);
    }

    static Missing of(Bench bench, Scene scene, Routes routes, Numbers numbers) {
        Set<String> measured = new HashSet<>();
        bench.takers().forEach(taker -> measured.add(taker.model().id()));
        Bridge bridge = scene.board().lane(scene.lane()).bridge();
        List<Absent> absent = new ArrayList<>();
        int ranked = 0;
        for (Row row : scene.board().lane(scene.lane()).rows()) {
            Score overall = row.overall();
            Integer rank = overall == null ? null : overall.rank();
            Model model = scene.index().model(row.model());
            if (rank != null && model != null) {
                ranked++;
                if (!measured.contains(model.id())) {
                    Expectation expected = bridge.expect(model.id(), bench.id());
                    absent.add(new Absent(
                            rank,
                            model.name(),
                            routes.model(scene.place(), model.id()),
                            expected == null ? Numbers.UNKNOWN : words(expected, bench.benchmark(), numbers)));
                }
            }
        }
        absent.sort(Comparator.comparingInt(Absent::rank).thenComparing(Absent::name));
        return new Missing(ranked, absent);
    }

    private static String words(Expectation expected, Benchmark benchmark, Numbers numbers) {
        double one = benchmark.denormalise(expected.low());
        double other = benchmark.denormalise(expected.high());
        return "≈\u00a0" + numbers.score(benchmark.denormalise(expected.value()), benchmark) + " ("
                + numbers.score(Math.min(one, other), benchmark) + "–"
                + numbers.score(Math.max(one, other), benchmark) + ")";
    }
}
