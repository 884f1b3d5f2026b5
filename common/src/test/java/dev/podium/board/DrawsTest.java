package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.podium.board.Draws.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final int MODELS = 30;

    private static List<Outcome> draws(int revision, double... valuesAndSds) {
        double[] values = new double[valuesAndSds.length / 2];
        double[] sds = values.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = valuesAndSds[2 * i];
            sds[i] = valuesAndSds[2 * i + 1];
        }
        return new Draws(ids(values.length), values, sds, revision).outcomes();
    }

    private static List<String> ids(int n) {
        return IntStream.range(0, n).mapToObj(i -> "m" + i).toList();
    }

    @Test
    void oneModelIsFirst() {
        assertThat(draws(1, 50, 10)).containsExactly(new Outcome(1, 1, 1));
        assertThat(draws(1)).isEmpty();
    }

    @Test
    void certainScoresHaveCertainRanksAndTiesShareThem() {
        assertThat(draws(1, 70, 0, 50, 0, 70, 0, 10, 0))
                .containsExactly(
                        new Outcome(1, 1, 1), new Outcome(3, 3, 0), new Outcome(1, 1, 1), new Outcome(4, 4, 0));
    }

    @Test
    void theChanceToBeFirstIsThatOfTheNormalDistribution() {
        List<Outcome> two = draws(1, 60, 3, 55, 4);

        assertThat(two.get(0).first())
                .as("Φ(1), within three standard errors of 1,000 draws")
                .isCloseTo(0.8413, within(0.035));
        assertThat(two.get(0).first() + two.get(1).first()).isCloseTo(1, within(1e-12));
        assertThat(two)
                .containsExactly(
                        new Outcome(1, 2, two.get(0).first()),
                        new Outcome(1, 2, two.get(1).first()));
    }

    @Test
    void equalsAreSpreadEvenly() {
        double[] field = new double[40];
        Arrays.setAll(field, i -> i % 2 == 0 ? 50 : 5);
        List<Outcome> twenty = draws(3, field);

        assertThat(twenty).allSatisfy(outcome -> {
            assertThat(outcome.low()).isBetween(1, 3);
            assertThat(outcome.high()).isBetween(18, 20);
            assertThat(outcome.first()).isCloseTo(0.05, within(0.025));
        });
        assertThat(twenty.stream().mapToDouble(Outcome::first).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void agreesWithSortingByHand() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        double[] field = new double[2 * MODELS];
        Arrays.setAll(field, i -> i % 2 == 0 ? random.nextInt(40) : random.nextInt(20));
        double[] values = new double[MODELS];
        double[] sds = new double[MODELS];
        for (int i = 0; i < MODELS; i++) {
            values[i] = field[2 * i];
            sds[i] = field[2 * i + 1];
        }
        Draws draws = new Draws(ids(MODELS), values, sds, 5);
        List<Outcome> outcomes = draws.outcomes();
        for (int model = 0; model < MODELS; model++) {
            List<Integer> ranks = new ArrayList<>();
            for (int draw = 0; draw < Draws.NUMBER; draw++) {
                double mine = drawn(model, draw, values, sds);
                int rank = 1;
                for (int other = 0; other < MODELS; other++) {
                    rank += drawn(other, draw, values, sds) > mine + 1e-9 ? 1 : 0;
                }
                ranks.add(rank);
            }
            ranks.sort(null);
            double first = ranks.stream().filter(rank -> rank == 1).count() / 1_000.0;
            assertThat(outcomes.get(model)).isEqualTo(new Outcome(ranks.get(49), ranks.get(949), first));
        }
    }

    private static double drawn(int model, int draw, double[] values, double[] sds) {
        return values[model] + sds[model] * Draws.normal(Draws.seed("m" + model, 5), draw);
    }

    @Test
    void drawsFollowFromModelNumberAndRevisionAlone() {
        long seed = Draws.seed("claude-opus-4-5", 2);

        assertThat(Draws.normal(seed, 7)).isEqualTo(Draws.normal(Draws.seed("claude-opus-4-5", 2), 7));
        assertThat(Draws.normal(seed, 0)).as("as on every machine, for ever").isEqualTo(0.3630698124119776);
        assertThat(IntStream.range(0, 50)
                        .filter(d -> Draws.normal(seed, d) == Draws.normal(Draws.seed("claude-opus-4-5", 3), d)))
                .as("another revision draws anew, and not the same a step later")
                .isEmpty();
    }

    @Test
    void drawsAreStandardNormal() {
        double sum = 0;
        double squares = 0;
        double product = 0;
        int within = 0;
        int n = 200_000;
        for (int i = 0; i < n; i++) {
            double z = Draws.normal(Draws.seed("m" + i / 1_000, 1), i % 1_000);
            double other = Draws.normal(Draws.seed("n" + i / 1_000, 1), i % 1_000);
            sum += z;
            squares += z * z;
            product += z * other;
            within += Math.abs(z) < Expectation.Z90 ? 1 : 0;
        }
        assertThat(sum / n).isCloseTo(0, within(0.01));
        assertThat(squares / n).isCloseTo(1, within(0.01));
        assertThat(product / n)
                .as("two models have nothing to do with each other")
                .isCloseTo(0, within(0.01));
        assertThat((double) within / n).isCloseTo(0.9, within(0.003));
    }
}
