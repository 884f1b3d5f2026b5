package dev.podium.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

    @ParameterizedTest
    @CsvSource({
        "1.646, AHEAD",
        "1.643, LEANING",
        "0.843, LEANING",
        "0.840, TIE",
        "0, TIE",
        "-0.840, TIE",
        "-0.843, LEANING",
        "-1.643, LEANING",
        "-1.646, AHEAD"
    })
    void wordsFollowTheProbability(double difference, Verdict verdict) {
        assertThat(new Gap(difference, 1).verdict()).isEqualTo(verdict);
    }

    @Test
    void theIntervalHoldsNineTenths() {
        Gap gap = new Gap(10, 2);
        assertThat(gap.low()).isCloseTo(6.71, within(0.01));
        assertThat(gap.high()).isCloseTo(13.29, within(0.01));
        assertThat(new Gap(99, 5).high()).isEqualTo(100);
        assertThat(new Gap(-99, 5).low()).isEqualTo(-100);
    }

    @Test
    void aheadIsWhereTheIntervalLeavesZeroOut() {
        for (double difference = -3; difference <= 3; difference += 0.01) {
            Gap gap = new Gap(difference, 1);
            assertThat(gap.verdict() == Verdict.AHEAD).isEqualTo(gap.low() > 0 || gap.high() < 0);
        }
    }

    @Test
    void seenFromTheOtherSideAllIsTurnedRound() {
        for (double difference : new double[] {-7.3, -0.1, 0, 0.4, 12}) {
            Gap gap = new Gap(difference, 3);
            Gap other = gap.reversed();
            assertThat(other.low()).isEqualTo(0.0 - gap.high());
            assertThat(gap.probability() + other.probability()).isEqualTo(1);
            assertThat(other.verdict()).isEqualTo(gap.verdict());
            assertThat(other.telling()).isEqualTo(gap.telling());
            assertThat(other.reversed()).isEqualTo(gap);
        }
    }

    @Test
    void whatIsCertainIsCertain() {
        assertThat(new Gap(1e-6, 0).probability()).isEqualTo(1);
        assertThat(new Gap(-1e-6, 0).probability()).isZero();
        assertThat(new Gap(0, 0).probability()).isEqualTo(0.5);
        assertThat(new Gap(5, 0).telling()).isEqualTo(1e6);
    }
}
