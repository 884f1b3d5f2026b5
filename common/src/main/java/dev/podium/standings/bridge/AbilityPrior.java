package dev.podium.standings.bridge;

import dev.podium.catalog.Family;
import dev.podium.catalog.Model;

/// What is expected of a model before it is measured: a line in the release date, plus its maker's and its family's
/// shrunk effects. A new flagship with one result must not be taken for an average model of two years ago.
///
/// The three are fitted in turns, one turn at each step of the fit, and settle with it.
final class AbilityPrior {

    private static final double MAKER_RIDGE = 4;
    private static final double FAMILY_RIDGE = 1;
    private static final double MOST_LEVERAGE = 0.9;
    private static final double LEAST_SD = 0.2;

    private final Evidence evidence;
    private final DateLine line;
    private final SharedEffect maker;
    private final SharedEffect family;
    private final double[] rest;
    private final double[] mean;
    private double sd = 1;

    AbilityPrior(Evidence evidence) {
        this.evidence = evidence;
        line = new DateLine(evidence);
        maker = new SharedEffect(evidence, Keys.of(evidence.models, Model::organization), MAKER_RIDGE);
        family = new SharedEffect(evidence, Keys.of(evidence.models, Family::of), FAMILY_RIDGE);
        rest = new double[evidence.models.size()];
        mean = new double[evidence.models.size()];
    }

    /// μ of a model.
    double mean(int m) {
        return mean[m];
    }

    /// s, how far a model's ability lies from what is expected.
    double sd() {
        return sd;
    }

    void update(Parameters at) {
        for (int m = 0; m < mean.length; m++) {
            rest[m] = maker.at(m) + family.at(m);
        }
        line.fit(at, rest);
        for (int m = 0; m < mean.length; m++) {
            rest[m] = line.at(m) + family.at(m);
        }
        maker.fit(at, rest);
        for (int m = 0; m < mean.length; m++) {
            rest[m] = line.at(m) + maker.at(m);
        }
        family.fit(at, rest);
        for (int m = 0; m < mean.length; m++) {
            mean[m] = rest[m] + family.at(m);
        }
        sd = spread(at);
        takeForUnmeasured(at);
    }

    /// Of a model without cells nothing else is known.
    private void takeForUnmeasured(Parameters at) {
        for (int m = 0; m < mean.length; m++) {
            if (evidence.results(m) == 0) {
                at.ability[m] = mean[m];
                at.abilityVariance[m] = sd * sd;
            }
        }
    }

    /// `s² = (Σ ((C − μ)²/(1 − h) + Var C) + 1)/(n + 1)`: h corrects for what a model adds to its own expectation,
    /// Var C for abilities being shrunk themselves, and the 1 keeps the prior wide where there are few models.
    private double spread(Parameters at) {
        double squares = 0;
        int n = 0;
        for (int m = 0; m < mean.length; m++) {
            if (evidence.wellMeasured(m)) {
                double off = at.ability[m] - mean[m];
                double h = Math.min(maker.leverage(m) + family.leverage(m), MOST_LEVERAGE);
                squares += off * off / (1 - h) + at.abilityVariance[m];
                n++;
            }
        }
        return Math.max(Math.sqrt((squares + 1) / (n + 1)), LEAST_SD);
    }
}
