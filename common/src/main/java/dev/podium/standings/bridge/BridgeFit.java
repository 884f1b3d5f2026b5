package dev.podium.standings.bridge;

import dev.podium.board.Ability;
import dev.podium.board.Bridge;
import dev.podium.board.Cell;
import dev.podium.board.Curve;
import dev.podium.catalog.Benchmark;
import dev.podium.catalog.Family;
import dev.podium.catalog.Model;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fits the bridge of a lane: `p = σ(α·C + c)` by Gauss–Newton, always from the same start and for a fixed number of
/// steps, so that equal cells give equal bits (methodology section 4).
public final class BridgeFit {

    private static final int STEPS = 30;

    private final Evidence evidence;
    private final Parameters at;
    private final AbilityPrior prior;

    private BridgeFit(Evidence evidence) {
        this.evidence = evidence;
        at = new Parameters(evidence);
        prior = new AbilityPrior(evidence);
    }

    /// Models, benchmarks and cells may come in any order.
    ///
    /// @param cells by model id; only those of benchmarks that may be scored count
    public static Bridge of(List<Model> models, List<Benchmark> benchmarks, Map<String, List<Cell>> cells) {
        BridgeFit fit = new BridgeFit(Evidence.of(models, benchmarks, cells));
        fit.run();
        return fit.bridge();
    }

    private void run() {
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

    private Bridge bridge() {
        Residuals residuals = new Residuals(evidence, at);
        Groups groups = Groups.of(evidence);
        return new Bridge(
                abilities(residuals, groups),
                curves(new Remainder(evidence, at, residuals.unseen), groups),
                residuals.makers,
                residuals.families,
                residuals.years);
    }

    private Map<String, Ability> abilities(Residuals residuals, Groups groups) {
        Map<String, Ability> abilities = new TreeMap<>();
        for (int m = 0; m < evidence.models.size(); m++) {
            Model model = evidence.models.get(m);
            abilities.put(
                    model.id(),
                    new Ability(
                            model.organization(),
                            Family.of(model),
                            Residuals.year(model),
                            at.ability[m],
                            at.abilityVariance[m],
                            prior.mean(m),
                            evidence.results(m),
                            groups.ofModel[m],
                            residuals.categories.getOrDefault(model.id(), Map.of())));
        }
        return abilities;
    }

    private Map<String, Curve> curves(Remainder remainder, Groups groups) {
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
                            remainder.error[b],
                            remainder.left[b],
                            at.slopeVariance[b],
                            at.covariance[b],
                            at.offsetVariance[b],
                            evidence.ofBenchmark[b],
                            groups.ofBenchmark[b],
                            at.follows[b]));
        }
        return curves;
    }
}
