package dev.podium.gaming;

import java.util.random.RandomGenerator;

/// What 30 models of 6 makers can do on 30 tests of 6 categories: of each category four tests count, one is easy and
/// only
/// shown.
///
/// `η = a·(C + talent) + c + maker + own`, score `100·σ(η)`. Newer models are better, makers differ, and no model is
/// what its ability alone would say.
final class Truth {

    static final int MODELS = 30;
    static final int MAKERS = 6;
    static final int CATEGORIES = 6;
    static final int PER_CATEGORY = 5;
    static final int WEIGHTED = 4;
    static final int TESTS = CATEGORIES * PER_CATEGORY;

    /// Days after the first model.
    final int[] released = new int[MODELS];

    /// Right answers in per cent, by model and test.
    final double[][] score = new double[MODELS][TESTS];

    Truth(RandomGenerator random) {
        double[] ability = abilities(random);
        double[][] talent = noise(random, MODELS, CATEGORIES, 0.3);
        double[][] ofMaker = noise(random, MAKERS, TESTS, 0.25);
        double[][] own = noise(random, MODELS, TESTS, 0.25);
        for (int t = 0; t < TESTS; t++) {
            double slope = StrictMath.exp(0.3 * random.nextGaussian());
            double offset = weighted(t) ? 1.4 * random.nextGaussian() : 3.5 + 0.3 * random.nextGaussian();
            for (int m = 0; m < MODELS; m++) {
                double eta = slope * (ability[m] + talent[m][category(t)]) + offset + ofMaker[maker(m)][t] + own[m][t];
                score[m][t] = 100 / (1 + StrictMath.exp(-eta));
            }
        }
    }

    private double[] abilities(RandomGenerator random) {
        double[] makers = noise(random, 1, MAKERS, 0.4)[0];
        double[] abilities = new double[MODELS];
        for (int m = 0; m < MODELS; m++) {
            released[m] = random.nextInt(900);
            abilities[m] = (released[m] - 450) / 365.0 + makers[maker(m)] + 0.6 * random.nextGaussian();
        }
        return abilities;
    }

    private static double[][] noise(RandomGenerator random, int rows, int columns, double sd) {
        double[][] noise = new double[rows][columns];
        for (double[] row : noise) {
            for (int i = 0; i < columns; i++) {
                row[i] = sd * random.nextGaussian();
            }
        }
        return noise;
    }

    static int maker(int model) {
        return model % MAKERS;
    }

    static int category(int test) {
        return test / PER_CATEGORY;
    }

    /// Whether a test counts; those that do not are easy.
    static boolean weighted(int test) {
        return test % PER_CATEGORY < WEIGHTED;
    }
}
