package dev.podium.standings.bridge;

import java.util.Arrays;

/// What models of one maker, or of one family, have in common beyond the rest of the prior, shrunk: `Σ/(n + ridge)`.
final class SharedEffect {

    private final Evidence evidence;
    private final int[] key;
    private final double ridge;
    private final double[] effect;
    private final int[] size;

    SharedEffect(Evidence evidence, Keys keys, double ridge) {
        this.evidence = evidence;
        this.ridge = ridge;
        key = keys.of;
        effect = new double[keys.size()];
        size = new int[keys.size()];
        for (int m = 0; m < key.length; m++) {
            if (key[m] >= 0 && evidence.wellMeasured(m)) {
                size[key[m]]++;
            }
        }
    }

    double at(int m) {
        return key[m] < 0 ? 0 : effect[key[m]];
    }

    /// A model's share in its own expectation.
    double leverage(int m) {
        return key[m] < 0 ? 0 : 1 / (size[key[m]] + ridge);
    }

    /// @param rest what all others make of each model's expectation
    void fit(Parameters at, double[] rest) {
        Arrays.fill(effect, 0);
        for (int m = 0; m < key.length; m++) {
            if (key[m] >= 0 && evidence.wellMeasured(m)) {
                effect[key[m]] += at.ability[m] - rest[m];
            }
        }
        for (int k = 0; k < effect.length; k++) {
            effect[k] /= size[k] + ridge;
        }
    }
}
