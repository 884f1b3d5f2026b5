package dev.podium.gaming;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// One world from one seed: what is true, what everybody ran, and whose maker does not play fair.
///
/// A run answers 200 questions, so that it is off by up to 3.5 points.
final class World {

    static final int TRIES = 8;
    static final int QUESTIONS = 200;

    /// Of a model that is run on a test.
    private static final double USUAL = 0.7;

    final Truth truth;

    /// Index of the model whose maker plays tricks.
    final int cheater;

    /// Whether a model is run on a test: every model on 7 of 10.
    final boolean[][] ran = new boolean[Truth.MODELS][Truth.TESTS];

    /// What everybody publishes: one run each.
    final double[][] run = new double[Truth.MODELS][Truth.TESTS];

    /// All that the cheater's maker got out of repeating its runs; the first is the one that everybody publishes.
    final double[][] tries = new double[Truth.TESTS][TRIES];

    World(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        truth = new Truth(random);
        cheater = random.nextInt(Truth.MODELS);
        for (int m = 0; m < Truth.MODELS; m++) {
            for (int t = 0; t < Truth.TESTS; t++) {
                ran[m][t] = random.nextDouble() < USUAL && (m != cheater || Truth.weighted(t));
                run[m][t] = answer(random, truth.score[m][t]);
            }
        }
        for (int t = 0; t < Truth.TESTS; t++) {
            tries[t][0] = run[cheater][t];
            for (int i = 1; i < TRIES; i++) {
                tries[t][i] = answer(random, truth.score[cheater][t]);
            }
        }
    }

    /// Per cent of right answers in one run.
    private static double answer(RandomGenerator random, double percent) {
        int right = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            right += 100 * random.nextDouble() < percent ? 1 : 0;
        }
        return 100.0 * right / QUESTIONS;
    }

    /// Mean of what the others got on a test: how easy it is, as everybody can see.
    double usual(int test) {
        double sum = 0;
        int n = 0;
        for (int m = 0; m < Truth.MODELS; m++) {
            if (m != cheater && ran[m][test]) {
                sum += run[m][test];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }
}
