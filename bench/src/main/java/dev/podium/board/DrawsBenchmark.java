package dev.podium.board;

import dev.podium.bench.Measured;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/// The 1,000 draws alone, of as many ranked models as the starter board has in its provisional lane, and of 1,000.
public class DrawsBenchmark extends Measured {

    @Param({"47", "1000"})
    public int models = 1;

    private List<String> ids = List.of();
    private double[] values = {};
    private double[] sds = {};

    @Setup
    public void scores() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        ids = IntStream.range(0, models).mapToObj(i -> "model-" + i).toList();
        values = random.doubles(models, 20, 70).toArray();
        sds = random.doubles(models, 0.5, 4).toArray();
    }

    @Benchmark
    public List<Draws.Outcome> draws() {
        return new Draws(ids, values, sds, 1).outcomes();
    }
}
