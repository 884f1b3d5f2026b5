package dev.podium.standings.bridge;

import dev.podium.board.Ability;

/// Fixes the scale, which the scores leave open: ability has mean 0 and standard deviation 1 over well-measured models.
/// Without this it drifts for ever.
final class Scale {

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
        double sd = n > 0 ? Math.sqrt(squares / n) : 0;
        shift(at, mean, sd > 1e-6 ? sd : 1);
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
