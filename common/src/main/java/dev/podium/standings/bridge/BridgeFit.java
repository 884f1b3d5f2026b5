package dev.podium.standings.bridge;

import dev.podium.board.Ability;
import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Curve;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Model;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fits the bridge of a lane: `p = σ(α·C + c)` by Gauss–Newton, always from the same start and for a fixed number of
/// steps, so that equal cells give equal bits (methodology section 4).
public final class BridgeFit {

    private static final int STEPS = 30;

    /// Added to `g`, so that scores at the ends of the scale scatter too.
    static final double FLOOR = 0.01;

    private BridgeFit() {}

    /// Models and cells may come in any order.
    ///
    /// @param cells by model id; only those of bounded, unretired benchmarks count
    public static Bridge of(List<Model> models, List<Benchmark> benchmarks, Map<String, List<Cell>> cells) {
        Evidence evidence = Evidence.of(models, benchmarks, cells);
        Parameters at = new Parameters(evidence);
        AbilityPrior prior = new AbilityPrior(evidence);
        fit(evidence, at, prior);
        return bridge(evidence, at, prior, Residuals.of(evidence, at), Groups.of(evidence));
    }

    private static void fit(Evidence evidence, Parameters at, AbilityPrior prior) {
        Start.set(evidence, at);
        prior.update(at);
        at.link();
        BenchmarkStep benchmarks = new BenchmarkStep(evidence, at);
        for (int step = 1; step <= STEPS; step++) {
            benchmarks.run();
            at.link();
            ModelStep.run(evidence, at, prior);
            at.link();
            if (step % 2 == 0) {
                NoiseStep.run(evidence, at);
            }
            Scale.fix(evidence, at);
            prior.update(at);
        }
    }

    private static Bridge bridge(
            Evidence evidence, Parameters at, AbilityPrior prior, Residuals residuals, Groups groups) {
        Map<String, Ability> abilities = new TreeMap<>();
        for (int m = 0; m < evidence.models.size(); m++) {
            Model model = evidence.models.get(m);
            abilities.put(
                    model.id(),
                    new Ability(
                            model.organization(),
                            at.ability[m],
                            at.abilityVariance[m],
                            prior.mean(m),
                            evidence.results(m),
                            groups.ofModel[m],
                            residuals.categories.getOrDefault(model.id(), Map.of())));
        }
        return new Bridge(abilities, curves(evidence, at, groups), residuals.makers);
    }

    private static Map<String, Curve> curves(Evidence evidence, Parameters at, Groups groups) {
        double flattest = BenchmarkStep.FLATTEST * BenchmarkStep.mean(at.slope) * (1 + 1e-9);
        Map<String, Curve> curves = new TreeMap<>();
        for (int b = 0; b < evidence.benchmarks.size(); b++) {
            Benchmark benchmark = evidence.benchmarks.get(b);
            curves.put(
                    benchmark.id(),
                    new Curve(
                            benchmark.category(),
                            at.slope[b],
                            at.offset[b],
                            at.noise[b],
                            at.slopeVariance[b],
                            at.covariance[b],
                            at.offsetVariance[b],
                            evidence.ofBenchmark[b],
                            groups.ofBenchmark[b],
                            at.slope[b] > flattest));
        }
        return curves;
    }
}
