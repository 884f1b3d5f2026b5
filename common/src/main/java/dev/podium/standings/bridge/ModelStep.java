package dev.podium.standings.bridge;

/// One Gauss–Newton step in the ability of every model, curves held.
final class ModelStep {

    private static final double LONGEST = 1;

    private ModelStep() {}

    static void run(Evidence evidence, Parameters at, AbilityPrior prior) {
        double precision = 1 / (prior.sd() * prior.sd());
        for (int m = 0; m < at.ability.length; m++) {
            double curvature = precision;
            double pull = precision * (prior.mean(m) - at.ability[m]);
            for (int i = evidence.start[m]; i < evidence.start[m + 1]; i++) {
                double slope = at.slope[evidence.benchmark[i]];
                double lever = at.g[i] / at.variance[i] * slope;
                curvature += lever * at.g[i] * slope;
                pull += lever * at.residual[i];
            }
            at.abilityVariance[m] = 1 / curvature;
            at.ability[m] += BenchmarkStep.limit(pull / curvature, LONGEST);
        }
    }
}
