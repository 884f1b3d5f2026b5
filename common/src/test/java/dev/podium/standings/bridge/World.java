package dev.podium.standings.bridge;

import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import dev.podium.result.MeasuredBy;
import dev.podium.samples.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Models, benchmarks and cells in the making.
final class World {

    final List<Model> models = new ArrayList<>();
    final List<Benchmark> benchmarks = new ArrayList<>();
    final Map<String, List<Cell>> cells = new LinkedHashMap<>();

    World model(String id, @Nullable String maker, @Nullable LocalDate released) {
        models.add(new Model(id, id, maker, released, null, null, null, null, null, null, null, null, List.of()));
        cells.put(id, new ArrayList<>());
        return this;
    }

    World models(String... ids) {
        for (String id : ids) {
            model(id, null, null);
        }
        return this;
    }

    World test(String id, String category) {
        benchmarks.add(Sample.benchmark(id, category));
        return this;
    }

    World cell(String model, String benchmark, double score) {
        return cell(model, benchmark, score, 2.0);
    }

    World cell(String model, String benchmark, double score, @Nullable Double stderr) {
        cells.computeIfAbsent(model, key -> new ArrayList<>())
                .add(new Cell(benchmark, score, score, stderr, 1, score, score, null, MeasuredBy.THIRD_PARTY));
        return this;
    }

    Bridge bridge() {
        return BridgeFit.of(models, benchmarks, cells);
    }

    /// The same in another order.
    World shuffled(long seed) {
        Random random = new Random(seed);
        World other = new World();
        other.models.addAll(models);
        other.benchmarks.addAll(benchmarks);
        List<String> ids = new ArrayList<>(cells.keySet());
        Collections.shuffle(other.models, random);
        Collections.shuffle(other.benchmarks, random);
        Collections.shuffle(ids, random);
        for (String id : ids) {
            List<Cell> row = new ArrayList<>(cells.getOrDefault(id, List.of()));
            Collections.shuffle(row, random);
            other.cells.put(id, row);
        }
        return other;
    }

    /// Ten models of two makers and four families on six benchmarks of two categories, four fifths of it measured.
    static World random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = new World();
        for (int b = 0; b < 6; b++) {
            world.test("b" + b, b < 3 ? "coding" : "math");
        }
        for (int m = 0; m < 10; m++) {
            String id = (m % 2 == 0 ? "alpha-" : "beta-") + m;
            world.model(
                    id,
                    m % 3 == 0 ? null : "maker" + m % 2,
                    m % 4 == 3 ? null : LocalDate.of(2024, 1, 1).plusDays(60L * m));
            double ability = -1 + 0.25 * m + 0.3 * random.nextGaussian();
            for (int b = 0; b < 6; b++) {
                double eta = 1.2 * ability - (b - 3) * 0.5 + 0.25 * random.nextGaussian();
                if (random.nextDouble() < 0.8) {
                    world.cell(id, "b" + b, Math.round(1000 / (1 + Math.exp(-eta))) / 10.0, m == 4 ? null : 1.0 + b);
                }
            }
        }
        return world;
    }
}
