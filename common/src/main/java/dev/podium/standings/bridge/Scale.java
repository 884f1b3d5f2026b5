package dev.podium.standings.bridge;

import dev.podium.board.Ability;

/// Fixes the scale, which the scores leave open: ability has mean 0 and standard deviation 1 over well-measured models.
/// Without this it drifts for ever.
///
/// `sd² = (Σ (C − m)² + 10)/(n + 10)`: the same fixed point as without the tens, but a handful of models that hardly
/// differ does not blow the scale up, step by step, for all others.
final class Scale {

    private static final double STEADY = 10;

    private Scale() {}

    /// `C ← (C − m)/sd`, `c ← c + α·m`, `α ← α·sd`: no `p` changes.
    static void fix(Evidence evidence, Parameters at) {
        int least = count(evidence, Ability.FEW) > 1 ? Ability.FEW : 1;
        int n = count(evidence, least);
        double mean = 0;
        for (int m = 0; m < at.ability.length; m++) {
            mean += evidence.results(m) >= least ? at.ability[m] / n : 0;
        }
        double squares = 0;
        for (int m = 0; m < at.ability.length; m++) {
            double off = evidence.results(m) >= least ? at.ability[m] - mean : 0;
            squares += off * off;
        }
        shift(at, mean, Math.sqrt((squares + STEADY) / (n + STEADY)));
    }

    private static int count(Evidence evidence, int least) {
        int n = 0;
        for (int m = 0; m < evidence.models.size(); m++) {
            n += evidence.results(m) >= least ? 1 : 0;
        }
        return n;
    }

    private static void shift(Parameters at, double mean, double sd) {
        for (int m = 0; m < at.ability.length; m++) {
            at.ability[m] = (at.ability[m] - mean) / sd;
            at.abilityVariance[m] /= sd * sd;
        }
        for (int b = 0; b < at.slope.length; b++) {
            at.offset[b] += at.slope[b] * mean;
            at.slope[b] *= sd;
        }
    }
}
