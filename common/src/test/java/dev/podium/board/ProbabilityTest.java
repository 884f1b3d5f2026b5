package dev.podium.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbabilityTest {

    private static double above(Score a, Score b) {
        return Objects.requireNonNull(Probability.above(a, b));
    }

    @ParameterizedTest(name = "Φ({0}) = {1}")
    @CsvSource({"0, 0.5", "1, 0.8413447460685429", "1.96, 0.9750021048517795", "-3, 0.0013498980316301", "40, 1"})
    void followsTheNormalDistribution(double z, double share) {
        assertThat(Probability.ofPositive(z, 1)).isCloseTo(share, within(1e-14));
        assertThat(Probability.ofPositive(3 * z, 3)).isCloseTo(share, within(1e-14));
    }

    @Test
    void oneIsAboveTheOtherOrTheOtherWayRound() {
        Score a = Score.of(60, new Spread(3, 1), 1);
        Score b = Score.of(55, new Spread(4, 2), 0.5);

        assertThat(above(a, b)).isCloseTo(0.8413447460685429, within(1e-14));
        assertThat(above(a, b) + above(b, a)).isCloseTo(1, within(1e-14));
    }

    @Test
    void whatIsCertainIsCertain() {
        Score a = Score.of(60, new Spread(0, 0), 1);
        Score b = Score.of(55, new Spread(0, 0), 1);

        assertThat(above(a, b)).isEqualTo(1);
        assertThat(above(b, a)).isEqualTo(0);
        assertThat(above(a, a)).isEqualTo(0.5);
    }

    @Test
    void withoutASpreadNothingIsSaid() {
        assertThat(Probability.above(Score.plain(60, 1), Score.of(55, new Spread(1, 0), 1)))
                .isNull();
    }
}
